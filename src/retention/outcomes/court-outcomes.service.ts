import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../../audit/index.js';
import { Case } from '../../cases/index.js';
import {
  actorRef,
  addMonths,
  currentDay,
  httpProblems,
  JsonParts,
  type RequestContext,
} from '../../common/index.js';
import { Config } from '../../config/index.js';
import { holdLock } from '../../database/index.js';
import { fieldChanges, keepChange, RetentionTerms } from '../../records/index.js';
import { Subject, SUBJECT } from '../../subjects/index.js';
import { erase } from '../erase.js';
import { ErasureWorker } from '../erasure-worker.js';
import { TakenBack } from '../taken-back.js';
import { tellTimeZone } from '../tell-time-zone.js';
import { CourtOutcome } from './court-outcome.entity.js';
import {
  CourtOutcomesOrder,
  type CourtOutcomesView,
  type CourtOutcomeView,
} from './court-outcomes.dto.js';
import { faultsInTable, inTable } from './in-table.js';
import { outcomeFault } from './outcome-faults.js';
import { readOutcomes } from './read-outcomes.js';
import { fieldOf, type ResolvedOutcome, resolveOutcomes } from './resolve-outcomes.js';

/** What courts decided, entered by a supervisor of the subjects' prefecture: all that follows of it, or nothing. */
@Injectable()
export class CourtOutcomesService {
  constructor(
    private readonly db: DataSource,
    private readonly parts: JsonParts,
    private readonly terms: RetentionTerms,
    private readonly aftermath: ErasureWorker,
    private readonly config: Config,
  ) {}

  /**
   * Erases who was acquitted, registers as convicted who was; once, however often it is entered. A dry run does it all,
   * and takes it back: what it tells is what becomes of them.
   *
   * @throws Problem `validation-failed` with what is wrong of each row
   */
  async enter(ctx: RequestContext, order: CourtOutcomesOrder): Promise<CourtOutcomesView> {
    const { csv } = order;
    if ((order.outcomes === undefined) === (csv === undefined)) {
      const errors = [{ field: 'outcomes', code: 'one-of-two', message: ONE_OF_TWO }];
      throw httpProblems['validation-failed']({ errors });
    }
    const table = csv === undefined ? undefined : readOutcomes(csv);
    try {
      const asked = await this.read(order, table?.outcomes ?? order.outcomes);
      const { dryRun, outcomes } = await this.judge(ctx, asked);
      return { dryRun, outcomes: outcomes.map((one) => inTable(one, table?.rows)) };
    } catch (failure) {
      throw table ? faultsInTable(failure, table.rows) : failure;
    }
  }

  private async judge(ctx: RequestContext, asked: CourtOutcomesOrder): Promise<CourtOutcomesView> {
    const { outcomes = [], dryRun = false } = asked;
    try {
      const view = await this.db.transaction(async (manager) => {
        const done = await this.follow(manager, ctx, outcomes);
        if (dryRun) throw new TakenBack<CourtOutcomesView>({ dryRun, outcomes: done });
        return { dryRun, outcomes: done.map(withoutErasedName) };
      });
      this.aftermath.wake();
      return view;
    } catch (failure) {
      if (!(failure instanceof TakenBack)) throw failure;
      const view = failure.view as CourtOutcomesView;
      const shown = view.outcomes.map(({ subjectId }) => subjectId);
      const details = { rows: outcomes.length, shown };
      await audit(this.db.manager, ctx, 'court-outcome.preview', 'list', details);
      return view;
    }
  }

  /** Rows, however they were sent; those of a table are checked as others were when they came in. */
  private async read(
    { dryRun }: CourtOutcomesOrder,
    outcomes: readonly object[] | undefined,
  ): Promise<CourtOutcomesOrder> {
    return this.parts.check(CourtOutcomesOrder, { outcomes, ...(dryRun && { dryRun }) });
  }

  private async follow(
    manager: EntityManager,
    ctx: RequestContext,
    outcomes: NonNullable<CourtOutcomesOrder['outcomes']>,
  ): Promise<CourtOutcomeView[]> {
    await tellTimeZone(manager, this.config.timeZone);
    // Who enters the same list at the same time waits, and then finds it entered.
    await holdLock(manager, 'court outcomes');
    const today = await currentDay(manager, this.config.timeZone);
    const { rows, faults } = await resolveOutcomes(manager, ctx, outcomes, today);
    if (faults.length > 0) throw httpProblems['validation-failed']({ errors: faults });
    const done: CourtOutcomeView[] = [];
    // By id, as everybody who locks several records.
    const inOrder = [...rows].sort((one, other) => (one.subjectId < other.subjectId ? -1 : 1));
    for (const row of inOrder) done.push(await this.one(manager, ctx, row));
    return done.sort((one, other) => one.row - other.row);
  }

  private async one(
    manager: EntityManager,
    ctx: RequestContext,
    row: ResolvedOutcome,
  ): Promise<CourtOutcomeView> {
    const { subjectId, number } = row;
    const { outcome, decision } = row.outcome;
    const subject = await manager.findOneBy(Subject, { id: subjectId });
    const fullName = subject?.fullName ?? null;
    const told = { row: row.row, subjectId, number, fullName, outcome, reviewOn: null };
    if (row.isDone) return { ...told, effect: 'already' };
    if (outcome !== 'conviction') {
      await erase(manager, ctx, 'subject', subjectId, { ground: outcome, reference: decision });
      if (!row.isEntered) await keep(manager, ctx, row, null);
      return { ...told, effect: 'erased' };
    }
    return { ...told, effect: 'convicted', reviewOn: await this.convict(manager, ctx, row) };
  }

  /** @returns by when the subject is reviewed from now on */
  private async convict(
    manager: EntityManager,
    ctx: RequestContext,
    row: ResolvedOutcome,
  ): Promise<string> {
    const { decidedOn, decision } = row.outcome;
    const subject = await manager.findOneBy(Subject, { id: row.subjectId });
    // Their district may have gone over to another prefecture since the row was understood.
    if (!subject) throw unknownSubject(row);
    const { caseId, registeredAs, minority } = subject;
    const file = caseId === null ? null : await manager.findOneBy(Case, { id: caseId });
    const term = this.terms.monthsOf({
      registeredAs: 'convicted',
      offence: file?.offence,
      minority,
    });
    const reviewOn = addMonths(term, decidedOn);
    // Entered before, and undone since: by no correction, but perhaps by an operator.
    if (row.isEntered) {
      await manager.update(Subject, { id: subject.id }, { registeredAs: 'convicted', reviewOn });
    } else await keep(manager, ctx, row, reviewOn);
    await keepChange(manager, ctx, SUBJECT, subject.id, {
      act: 'court-outcome',
      changes: fieldChanges({ registeredAs }, { registeredAs: 'convicted' }),
      reason: decision,
      logged: { outcome: 'conviction', decidedOn, decision, reviewOn },
    });
    return reviewOn;
  }
}

/** What was erased is told by its number alone. */
const withoutErasedName = (told: CourtOutcomeView): CourtOutcomeView =>
  told.effect === 'erased' ? { ...told, fullName: null } : told;

/** Keeps what a court said; of a conviction, a trigger does the rest. */
async function keep(
  manager: EntityManager,
  ctx: RequestContext,
  { subjectId: recordId, caseId, outcome: { outcome, decidedOn, decision } }: ResolvedOutcome,
  reviewOn: string | null,
): Promise<void> {
  await manager.insert(CourtOutcome, {
    ...{ recordId, caseId, outcome, decidedOn, decision, reviewOn },
    enteredBy: actorRef(ctx.actor),
  });
  if (outcome === 'conviction') return;
  const details = { outcome, decidedOn, decision };
  await audit(manager, ctx, 'subject.court-outcome', recordId, details);
}

const unknownSubject = ({ row, outcome }: ResolvedOutcome) =>
  httpProblems['validation-failed']({
    errors: [outcomeFault(row - 1, fieldOf(outcome), 'unknown-subject')],
  });

const ONE_OF_TWO = {
  en: 'is sent, or else a table',
  fr: 'est demandé, ou bien un tableau',
  ar: 'مطلوب، أو بدله جدول',
};
