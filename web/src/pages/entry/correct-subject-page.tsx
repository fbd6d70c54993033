import { dataOf } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { mirsam } from '../../api/mirsam.js';
import { LoadedPage } from '../../design/loaded-page.js';
import { subjectQuery } from '../records/records.js';
import { Correction } from './correction.js';
import { fieldsOfSubject, type SubjectFields as Fields } from './fields.js';
import { SubjectFields } from './subject-fields.js';

export function CorrectSubjectPage() {
  const { id } = useParams({ from: '/console/subjects/$id/correction' });
  const subject = useQuery(subjectQuery(id));
  return (
    <LoadedPage query={subject}>
      {(data) => (
        <Correction record={data} fieldsOf={fieldsOfSubject} own={SubjectFields} patch={patch} />
      )}
    </LoadedPage>
  );
}

const patch = async (id: string, version: number, changes: Partial<Fields>) =>
  dataOf(
    await mirsam.PATCH('/api/v1/subjects/{id}', {
      params: { path: { id } },
      body: { version, ...changes },
    }),
  );
