import { futureFaults } from '../common/index.js';
import type { RecordType } from '../records/index.js';
import { Subject } from './subject.entity.js';
import type { NewSubject, SubjectChange } from './subjects.dto.js';

export const SUBJECT: RecordType<Subject> = {
  kind: 'subject',
  entity: Subject,
  modality: 'photo',
  isOfKnownPerson: true,
  faults: ({ birthDate }, today) => futureFaults('birthDate', birthDate ?? null, today),
  sharedFields: () => ({}),
  findableBy: ({ fullName, aliases }) => ({ names: [fullName, ...(aliases ?? [])] }),
  // Other prefectures get a number to ask for; the person's name is given by those who hold it.
  ownFields: ({ fullName, aliases, birthDate }) => ({ fullName, aliases, birthDate }),
};

/** Columns of a subject that an input sets. */
export function subjectColumns(input: NewSubject | SubjectChange): Partial<Subject> {
  const { fullName, aliases, birthDate } = input;
  return {
    ...(fullName !== undefined && { fullName }),
    ...(aliases !== undefined && { aliases }),
    ...(birthDate !== undefined && { birthDate }),
  };
}
