import { dataOf } from '@mirsam/client';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { NEW_SUBJECT, type SubjectFields as Fields } from './fields.js';
import { NewRecord } from './new-record.js';
import { NewSubjectFields } from './subject-fields.js';
import type { GivenPicture } from './pictures.js';

export function NewSubjectPage() {
  const { t } = useTexts();
  return (
    <NewRecord
      part="subjects"
      title={t('entry.new-subject')}
      first={NEW_SUBJECT}
      own={NewSubjectFields}
      enter={enterSubject}
      lacks={({ registeredAs }) => [registeredAs === null && t('subjects.registered-as')]}
    />
  );
}

async function enterSubject({ sharing, ...fields }: Fields, { bytes, box, photo }: GivenPicture) {
  const record = {
    ...fields,
    // The service shares by itself whom it may: a minor stays with their prefecture.
    ...(sharing === 'prefecture' && { sharing }),
    ...(box && { faceBox: box }),
    ...(photo && { photo }),
  };
  return dataOf(await mirsam.POST('/api/v1/subjects', { body: { image: bytes, record } }));
}
