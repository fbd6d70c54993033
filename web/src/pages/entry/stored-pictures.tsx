import { useTexts } from '../../language/use-texts.js';
import { BeginWork } from '../../work/begin-work.js';
import { pictureAddress } from '../../work/record-picture.js';
import { useWork } from '../../work/use-work.js';
import type { AnyRecord } from '../records/records.js';
import { type Picture, storedPicture } from './pictures.js';
import { PicturesEditor } from './pictures-editor.js';
import { StoredPictureActs } from './stored-picture-acts.js';

interface StoredPicturesProps {
  readonly record: AnyRecord;
  /** As they are changed here; null before that. */
  readonly pictures: readonly Picture[] | null;
  readonly onChange: (pictures: readonly Picture[]) => void;
}

/** The pictures of a record, to be put right; who looks at them says first for what. */
export function StoredPictures({ record, pictures, onChange }: StoredPicturesProps) {
  const { t } = useTexts();
  const work = useWork();
  if (!work) {
    return (
      <>
        <p>{t('entry.say-why')}</p>
        <BeginWork {...(record.caseId != null && { caseId: record.caseId })} />
      </>
    );
  }
  const shown = pictures ?? record.images.map(storedPicture);
  const { kind, id, number } = record;
  return (
    <PicturesEditor<Picture>
      modality={kind === 'sketch' ? 'sketch' : 'photo'}
      pictures={shown}
      onChange={onChange}
      ofStored={{
        addressOf: (imageId, size) =>
          pictureAddress({ kind, id, number, imageId }, size, work.consultation),
        acts: (imageId) => (
          <StoredPictureActs
            key={imageId}
            record={record}
            imageId={imageId}
            onReplaced={(by) => {
              onChange(shown.map((one) => (one.key === imageId ? by : one)));
            }}
            onRemoved={() => {
              onChange(shown.filter(({ key }) => key !== imageId));
            }}
          />
        ),
      }}
    />
  );
}
