import type { EntityManager } from 'typeorm';
import { holdLock } from '../database/index.js';
import { type Papers, SubjectPapers } from './subject-papers.entity.js';
import { Subject } from './subject.entity.js';
import { subjectProblems } from './subjects.problems.js';

/** The papers of a subject once some of them are said anew; a number that is not named stays. */
export function changedPapers(
  was: Papers | null | undefined,
  { cnie, passport }: Partial<Papers>,
): Papers {
  return {
    cnie: cnie === undefined ? (was?.cnie ?? null) : cnie,
    passport: passport === undefined ? (was?.passport ?? null) : passport,
  };
}

/**
 * Keeps the papers of a subject, in place of what was kept before; in the transaction that saves it. One identity card
 * is of one subject of a prefecture: what another prefecture has of it is not looked at, and not told.
 *
 * @throws Problem `cnie-already-there`
 */
export async function keepPapers(manager: EntityManager, subject: Subject): Promise<void> {
  const { id: recordId, prefectureId, papers } = subject;
  await manager.delete(SubjectPapers, { recordId });
  if (papers?.cnie == null && papers?.passport == null) return;
  if (papers.cnie !== null) await refuseSecond(manager, subject, papers.cnie);
  await manager.insert(SubjectPapers, { recordId, prefectureId, ...papers });
}

async function refuseSecond(
  manager: EntityManager,
  { prefectureId }: Subject,
  cnie: string,
): Promise<void> {
  // Who enters the same card at the same time waits, and then finds it there.
  await holdLock(manager, `cnie ${prefectureId} ${cnie}`);
  const held = await manager.findOneBy(SubjectPapers, { prefectureId, cnie });
  if (!held) return;
  const { id, number } = await manager.findOneByOrFail(Subject, { id: held.recordId });
  throw subjectProblems['cnie-already-there']({
    params: { number },
    extensions: { record: { id, number } },
  });
}
