import { type EntityManager, In } from 'typeorm';
import { mayReach, whereReached } from '../../access/index.js';
import { Case } from '../../cases/index.js';
import {
  type FieldError,
  pastDayFaults,
  readNumber,
  referenceKey,
  type RequestContext,
} from '../../common/index.js';
import { GalleryRecord, isRecordErased } from '../../records/index.js';
import { Subject } from '../../subjects/index.js';
import { CourtOutcome } from './court-outcome.entity.js';
import type { NewCourtOutcome } from './court-outcomes.dto.js';
import { outcomeFault } from './outcome-faults.js';

/** A row, and of whom it speaks. */
export interface ResolvedOutcome {
  readonly row: number;
  readonly outcome: NewCourtOutcome;
  readonly subjectId: string;
  readonly number: string;
  /** By which the subject was named. */
  readonly caseId: string | null;
  /** It was entered before, or there is nobody left to do it to. */
  readonly isDone: boolean;
  /** The decision is there, whatever became of the subject since. */
  readonly isEntered: boolean;
}

type Resolved = ResolvedOutcome | FieldError;
type Named = Pick<GalleryRecord, 'id' | 'number' | 'prefectureId'>;

const isFault = (one: Resolved): one is FieldError => 'message' in one;
const isRow = (one: Resolved): one is ResolvedOutcome => !isFault(one);

/**
 * Of whom the rows speak, as far as the caller may enter it.
 *
 * @param today `YYYY-MM-DD`
 * @returns each row, or what is wrong with some
 */
export async function resolveOutcomes(
  manager: EntityManager,
  ctx: RequestContext,
  outcomes: readonly NewCourtOutcome[],
  today: string,
): Promise<{ readonly rows: readonly ResolvedOutcome[]; readonly faults: readonly FieldError[] }> {
  const resolved: Resolved[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const [future] = pastDayFaults(`outcomes[${index}].decidedOn`, outcome.decidedOn, today);
    resolved.push(future ?? (await resolve(manager, ctx, outcome, index)));
  }
  const rows = resolved.filter(isRow);
  const seen = new Set<string>();
  const twice = rows.flatMap(({ subjectId, row, outcome }) => {
    const isSecond = seen.has(subjectId);
    seen.add(subjectId);
    return isSecond ? [outcomeFault(row - 1, fieldOf(outcome), 'named-twice')] : [];
  });
  return { rows, faults: [...resolved.filter(isFault), ...twice] };
}

/** Of a row, by what it names its subject. */
export const fieldOf = ({ subject }: NewCourtOutcome) =>
  subject === undefined ? 'case' : 'subject';

async function resolve(
  manager: EntityManager,
  ctx: RequestContext,
  outcome: NewCourtOutcome,
  index: number,
): Promise<Resolved> {
  const { subject, case: reference } = outcome;
  const fault = (code: Parameters<typeof outcomeFault>[2]) =>
    outcomeFault(index, fieldOf(outcome), code);
  if ((subject === undefined) === (reference === undefined)) return fault('one-of-two');
  const row = index + 1;
  if (subject !== undefined) {
    const found = await subjectOf(manager, ctx, subject);
    if (!found) return fault('unknown-subject');
    return standing(manager, { row, outcome, caseId: null }, found, fault);
  }
  const cases = await manager.findBy(Case, {
    ...whereReached(ctx, 'court-outcomes.create'),
    referenceKey: referenceKey(reference ?? ''),
  });
  const [file] = cases;
  if (!file) return fault('unknown-case');
  if (cases.length > 1) return fault('several-cases');
  const caseId = file.id;
  const { decidedOn, decision, outcome: what } = outcome;
  const before = { caseId, outcome: what, decidedOn, decision };
  const done = await manager.findOneBy(CourtOutcome, before);
  if (done) {
    const of = await manager.findOneByOrFail(GalleryRecord, { id: done.recordId });
    return standing(manager, { row, outcome, caseId }, of, fault);
  }
  const subjects = await manager.findBy(GalleryRecord, {
    caseId,
    kind: 'subject',
    status: In(['active', 'withdrawn']),
  });
  const [only] = subjects;
  if (!only) return fault('no-subject');
  if (subjects.length > 1) return fault('several-subjects');
  return standing(manager, { row, outcome, caseId }, only, fault);
}

/** A subject of the caller's reach, also one who is erased: their number stays. */
async function subjectOf(
  manager: EntityManager,
  ctx: RequestContext,
  written: string,
): Promise<Named | null> {
  const { text, whole } = readNumber(written);
  const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(written);
  if (!whole && !isId) return null;
  const found = await manager.findOneBy(GalleryRecord, {
    kind: 'subject',
    ...(whole ? { number: text } : { id: written }),
  });
  return found && mayReach(ctx, 'court-outcomes.create', found) ? found : null;
}

/** Whether something is left to be done of a subject. */
async function standing(
  manager: EntityManager,
  of: Pick<ResolvedOutcome, 'row' | 'outcome' | 'caseId'>,
  { id, number }: Named,
  fault: (code: 'already-erased' | 'withdrawn') => FieldError,
): Promise<Resolved> {
  const { outcome, decidedOn, decision } = of.outcome;
  const entered = { recordId: id, outcome, decidedOn, decision };
  const isErased = await isRecordErased(manager, id);
  // Who is erased already by whichever order: that is what an acquittal asks for.
  if (isErased && outcome === 'conviction') return fault('already-erased');
  const isEntered = await manager.existsBy(CourtOutcome, entered);
  // By what the subject is, and not by what was entered of them alone.
  const isDone =
    isErased || (isEntered && outcome === 'conviction' && (await isConvicted(manager, id)));
  const early = isDone ? null : await tooEarly(manager, id, decidedOn);
  if (early) return outcomeFault(of.row - 1, 'decidedOn', early);
  if (!isDone && outcome === 'conviction') {
    const isInUse = await manager.existsBy(GalleryRecord, { id, status: 'active' });
    if (!isInUse) return fault('withdrawn');
  }
  return { ...of, subjectId: id, number, isDone, isEntered };
}

/** Why no court can have decided so of somebody on that day: of another person, or in another matter, perhaps. */
async function tooEarly(
  manager: EntityManager,
  id: string,
  decidedOn: string,
): Promise<'before-birth' | 'before-case' | null> {
  const subject = await manager.findOneBy(Subject, { id });
  if (subject?.birthDate && decidedOn < subject.birthDate) return 'before-birth';
  const { caseId = null } = subject ?? {};
  const file = caseId === null ? null : await manager.findOneBy(Case, { id: caseId });
  return file && decidedOn < file.occurredFrom ? 'before-case' : null;
}

const isConvicted = (manager: EntityManager, id: string) =>
  manager.existsBy(Subject, { id, registeredAs: 'convicted' });
