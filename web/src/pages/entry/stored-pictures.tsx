import { dataOf } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mirsam } from '../../api/mirsam.js';
import { Loaded } from '../../design/loaded.js';
import { BeginWork } from '../../work/begin-work.js';
import { useWork } from '../../work/use-work.js';
import { type AnyRecord, partOf, routeOf } from '../records/records.js';
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
  const { t } = useTranslation();
  const work = useWork();
  const stored = useQuery({
    queryKey: ['pictures', record.id, work?.consultation],
    queryFn: () => load(record, work?.consultation ?? ''),
    enabled: work !== null && pictures === null,
    staleTime: Infinity,
  });
  if (!work && !pictures) {
    return (
      <>
        <p>{t('entry.say-why')}</p>
        <BeginWork {...(record.caseId != null && { caseId: record.caseId })} />
      </>
    );
  }
  const editor = (shown: readonly Picture[]) => (
    <PicturesEditor
      modality={record.kind === 'sketch' ? 'sketch' : 'photo'}
      pictures={shown}
      onChange={onChange}
      actsOnStored={(picture, imageId) => (
        <StoredPictureActs
          key={imageId}
          record={record}
          imageId={imageId}
          onReplaced={(by) => {
            onChange(shown.map((one) => (one === picture ? by : one)));
          }}
          onRemoved={() => {
            onChange(shown.filter((one) => one !== picture));
          }}
        />
      )}
    />
  );
  return pictures ? editor(pictures) : <Loaded query={stored}>{editor}</Loaded>;
}

function load(record: AnyRecord, consultation: string): Promise<Picture[]> {
  return Promise.all(
    record.images.map(async (image) => {
      const bytes = dataOf(
        await mirsam.GET(routeOf(partOf(record), '/{id}/image'), {
          params: {
            path: { id: record.id },
            query: { consultation, imageId: image.id, size: 'full' },
          },
          parseAs: 'blob',
        }),
      );
      return storedPicture(image, bytes);
    }),
  );
}
