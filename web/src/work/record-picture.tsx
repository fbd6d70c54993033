import { useTexts } from '../language/use-texts.js';
import { useWork } from './use-work.js';
import styles from './record-picture.module.css';

export interface PictureOf {
  readonly kind: 'sketch' | 'subject';
  readonly id: string;
  readonly number: string;
  readonly imageId?: string | undefined;
}

/** `thumb` fits a list, `full` is as it was taken in, `aligned` the face alone, turned and scaled by its landmarks. */
export type PictureSize = 'thumb' | 'full' | 'aligned';

export function pictureAddress(of: PictureOf, size: PictureSize, consultation: string): string {
  const query = new URLSearchParams({ consultation, size });
  if (of.imageId !== undefined) query.set('imageId', of.imageId);
  return `/api/v1/${of.kind === 'sketch' ? 'sketches' : 'subjects'}/${of.id}/image?${query}`;
}

interface RecordPictureProps {
  readonly of: PictureOf;
  readonly size: PictureSize;
}

/** A picture of a record, each look of which is logged; a place for it while nobody has said for what. */
export function RecordPicture({ of, size }: RecordPictureProps) {
  const { t } = useTexts();
  const current = useWork();
  if (!current) {
    return (
      <div className={`${styles.picture} ${styles[size]} ${styles.absent}`}>
        {t('work.no-picture')}
      </div>
    );
  }
  return (
    <img
      className={`${styles.picture} ${styles[size]}`}
      src={pictureAddress(of, size, current.consultation)}
      alt={t('work.picture-of', { number: of.number })}
      loading="lazy"
    />
  );
}
