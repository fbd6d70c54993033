import { pastDayFaults } from '../common/index.js';
import type { RecordType, RegisteredAs } from '../records/index.js';
import { changedPapers, keepPapers } from './keep-papers.js';
import { withPapers } from './subject-papers.entity.js';
import { Subject } from './subject.entity.js';
import type { NewSubject, SubjectChange } from './subjects.dto.js';
import { subjectProblems } from './subjects.problems.js';

export const SUBJECT: RecordType<Subject> = {
  kind: 'subject',
  entity: Subject,
  modality: 'photo',
  isOfKnownPerson: true,
  registeredAs: ({ registeredAs }) => registeredAs ?? null,
  joined: withPapers,
  keep: keepPapers,
  faults: ({ birthDate }, today) => pastDayFaults('birthDate', birthDate ?? null, today),
  sharedFields: () => ({}),
  findableBy: ({ fullName, aliases }) => ({ names: [fullName, ...(aliases ?? [])] }),
  // Other prefectures get a number to ask for; the person's name is given by those who hold it.
  ownFields: ({ fullName, aliases, birthDate, registeredAs, papers }) => ({
    ...{ fullName, aliases, birthDate, registeredAs: registeredAs ?? null },
    cnie: papers?.cnie ?? null,
    passport: papers?.passport ?? null,
  }),
};

/**
 * Columns of a subject that an input sets.
 * @param was of a change, the subject before it
 */
export function subjectColumns(input: NewSubject | SubjectChange, was?: Subject): Partial<Subject> {
  const { fullName, aliases, birthDate, registeredAs, cnie, passport } = input;
  return {
    ...(fullName !== undefined && { fullName }),
    ...(aliases !== undefined && { aliases }),
    ...(birthDate !== undefined && { birthDate }),
    ...(registeredAs !== undefined && { registeredAs: registration(registeredAs, was) }),
    ...((cnie !== undefined || passport !== undefined) && {
      papers: changedPapers(was?.papers, input),
    }),
  };
}

/**
 * As what a subject is registered from now on. Who was convicted is so by a decision of a court: it is entered as such.
 *
 * @throws Problem `conviction-by-court-outcome`
 */
function registration(asked: RegisteredAs | null, was?: Subject): RegisteredAs | null {
  if (was && asked === 'convicted' && was.registeredAs !== 'convicted') {
    throw subjectProblems['conviction-by-court-outcome']({ params: { number: was.number } });
  }
  return asked;
}
