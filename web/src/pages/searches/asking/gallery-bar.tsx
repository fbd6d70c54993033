import type { Schema } from '@mirsam/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTexts } from '../../../language/use-texts.js';
import { ProblemMessage } from '../../../design/problem-message.js';
import { useFormats } from '../../../language/formats.js';
import styles from './asking.module.css';

/** How many records are left to search among; always at the same place, and as high. */
export function GalleryBar({ count }: { readonly count: UseQueryResult<Schema<'GalleryCount'>> }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const { data, error, isPlaceholderData } = count;
  if (error) return <ProblemMessage failure={error} />;
  const { gallerySize = 0, filtered = 0 } = data ?? {};
  const all = gallerySize + filtered;
  return (
    <div
      className={styles.gallery}
      data-old={data === undefined || isPlaceholderData}
      role="status"
    >
      <strong>{data ? number(gallerySize) : '…'}</strong>
      <span>{t('asking.left', { count: gallerySize })}</span>
      <span className={styles.soft}>
        {data && filtered > 0
          ? t('asking.left-of', { all: number(all), filtered: number(filtered) })
          : t('asking.nothing-removed')}
      </span>
      <progress
        max={Math.max(all, 1)}
        value={data ? gallerySize : 0}
        // Full, it would read as something that is done.
        data-none={filtered === 0}
        aria-hidden="true"
      />
    </div>
  );
}
