import { futureFaults } from '../common/index.js';
import type { RecordType } from '../records/index.js';
import { changedPapers, keepPapers } from './keep-papers.js';
import { withPapers } from './subject-papers.entity.js';
import { Subject } from './subject.entity.js';
import type { NewSubject, SubjectChange } from './subjects.dto.js';

export const SUBJECT: RecordType<Subject> = {
  kind: 'subject',
  entity: Subject,
  modality: 'photo',
  isOfKnownPerson: true,
  joined: withPapers,
  keep: keepPapers,
  faults: ({ birthDate }, today) => futureFaults('birthDate', birthDate ?? null, today),
  sharedFields: () => ({}),
  findableBy: ({ fullName, aliases }) => ({ names: [fullName, ...(aliases ?? [])] }),
  // Other prefectures get a number to ask for; the person's name is given by those who hold it.
  ownFields: ({ fullName, aliases, birthDate, papers }) => ({
    ...{ fullName, aliases, birthDate },
    cnie: papers?.cnie ?? null,
    passport: papers?.passport ?? null,
  }),
};

/**
 * Columns of a subject that an input sets.
 * @param was of a change, the subject before it
 */
export function subjectColumns(input: NewSubject | SubjectChange, was?: Subject): Partial<Subject> {
  const { fullName, aliases, birthDate, cnie, passport } = input;
  return {
    ...(fullName !== undefined && { fullName }),
    ...(aliases !== undefined && { aliases }),
    ...(birthDate !== undefined && { birthDate }),
    ...((cnie !== undefined || passport !== undefined) && {
      papers: changedPapers(was?.papers, input),
    }),
  };
}
