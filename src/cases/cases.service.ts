import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, type Repository } from 'typeorm';
import { assertPerson, mayDo, mayReach, whereReached } from '../access/index.js';
import { alteration, audit } from '../audit/index.js';
import {
  actorRef,
  findPage,
  findByUnique,
  httpProblems,
  isUniqueViolation,
  addMonths,
  currentDay,
  pastDayFaults,
  namedActor,
  type Page,
  referenceKey,
  type RequestContext,
} from '../common/index.js';
import { Config } from '../config/index.js';
import { PrefecturesService } from '../prefectures/index.js';
import { Case, type Occurred } from './case.entity.js';
import {
  type CaseChange,
  type CaseQuery,
  type CaseView,
  caseView,
  type NewCase,
} from './cases.dto.js';
import { caseProblems, caseUnusable } from './cases.problems.js';
import { changedCircumstances } from './circumstances/changed-circumstances.js';
import { isSearchable, OFFENCES } from './offences.js';
import { havingPart } from './reference-part.js';

/**
 * Of a change, the log tells before and after of these. It is for ever: a reference may name somebody, and of where and
 * how the offence was it tells that it was corrected.
 */
const TOLD = ['offence', 'occurredFrom', 'occurredTo', 'status', 'districtId'] as const;

/** Among others who hold it, and against who changes it. */
const HELD = { mode: 'pessimistic_read' as const, tables: ['cases'] };

/** Case files are seen by their own prefecture and the national level, and by nobody else. */
@Injectable()
export class CasesService {
  constructor(
    @InjectRepository(Case) private readonly cases: Repository<Case>,
    private readonly prefectures: PrefecturesService,
    private readonly config: Config,
  ) {}

  /**
   * Opens a case of the caller's prefecture, and logs it.
   * @throws Problem `case-dates`, `case-reference-taken`, `validation-failed`
   */
  async create(ctx: RequestContext, input: NewCase): Promise<CaseView> {
    const occurredTo = input.occurredTo ?? input.occurredFrom;
    return this.unlessTaken(ctx, input, () =>
      this.cases.manager.transaction(async (manager) => {
        const today = await currentDay(manager, this.config.timeZone);
        refuseFaulty({ ...input, occurredTo }, today);
        const made = await manager.save(
          manager.create(Case, {
            ...input,
            ...keyOf(input.reference),
            ...changedCircumstances({}, input),
            occurredTo,
            status: 'open',
            reviewOn: addMonths(this.config.caseReviewMonths, today),
            prefectureId: ctx.actor.prefecture.id,
            districtId: ctx.actor.districtId ?? null,
            createdBy: actorRef(ctx.actor),
          }),
        );
        await audit(manager, ctx, 'case.create', made.id);
        return caseView(await manager.findOneByOrFail(Case, { id: made.id }));
      }),
    );
  }

  /**
   * A case that the caller may read; logged.
   * @throws Problem `case-not-found`
   */
  async read(ctx: RequestContext, id: string): Promise<CaseView> {
    const view = await this.view(this.cases.manager, ctx, id);
    await audit(this.cases.manager, ctx, 'case.read', id);
    return view;
  }

  /** The same; nothing is logged. */
  async view(manager: EntityManager, ctx: RequestContext, id: string): Promise<CaseView> {
    const where = { id, ...whereReached(ctx, 'cases.read') };
    const found = await findByUnique(manager, Case, where);
    if (!found) throw caseProblems['case-not-found']();
    return caseView(found);
  }

  /** Whether the caller may read a case of this id; of who reads no cases, whether anybody says so. */
  async canRead(ctx: RequestContext, id: string): Promise<boolean> {
    if (!mayDo(ctx.actor.role, 'cases.read')) return true;
    return this.cases.existsBy({ id, ...whereReached(ctx, 'cases.read') });
  }

  /** Cases that the caller may read, newest first. */
  list(ctx: RequestContext, query: CaseQuery): Promise<Page<CaseView>> {
    const { limit, cursor, reference, holder, ...filters } = query;
    const written = reference !== undefined && { referenceKey: havingPart(reference) };
    const held = holder !== undefined && { createdBy: namedActor(ctx, holder) };
    const where = { ...filters, ...written, ...held, ...whereReached(ctx, 'cases.read') };
    return findPage(this.cases.manager, Case, where, { limit, cursor }, caseView);
  }

  /**
   * Changes, closes or reopens a case as its version says; logged.
   * @throws Problem `case-not-found`, `version-conflict`, `case-reopened-by-supervisor`, `case-reference-taken`
   */
  async change(ctx: RequestContext, id: string, change: CaseChange): Promise<CaseView> {
    const { version, ...given } = change;
    const { district, place, modusOperandi, ...columns } = given;
    return this.unlessTaken(ctx, { id, ...columns }, () =>
      this.cases.manager.transaction(async (manager) => {
        const found = await manager.findOne(Case, {
          where: { id, ...whereReached(ctx, 'cases.update') },
          lock: { mode: 'pessimistic_write', tables: ['cases'] },
        });
        if (!found) throw caseProblems['case-not-found']();
        if (found.version !== version) {
          throw httpProblems['version-conflict']({
            params: { given: version, current: found.version },
          });
        }
        if (found.expungedAt) throw caseProblems['case-expunged']();
        if (found.status === 'closed' && columns.status === 'open') assertMayReopen(ctx, found);
        const was = { ...found };
        const circumstances = changedCircumstances(found, { place, modusOperandi });
        Object.assign(found, columns, rewritten(found, columns.reference), circumstances);
        if (district !== undefined) {
          found.district = await this.prefectures.district(manager, found.prefecture, district);
          found.districtId = found.district?.id ?? null;
        }
        refuseFaulty(found, await currentDay(manager, this.config.timeZone));
        await this.tellMinorReview(manager);
        const saved = await manager.save(found);
        await audit(manager, ctx, 'case.change', id, alteration(given, was, saved, TOLD));
        return caseView(saved);
      }),
    );
  }

  /**
   * The open case of this id that the caller may work on.
   *
   * @param lock holds it open until the caller's transaction ends: who closes it comes before, or after.
   *   To be asked first in the transaction, since it is what a case's expungement locks first
   */
  async usable(
    manager: EntityManager,
    ctx: RequestContext,
    id: string,
    lock: 'lock' | 'look',
  ): Promise<Case> {
    const where = { id, ...whereReached(ctx, 'cases.read') };
    const found = await findByUnique(manager, Case, where, lock === 'lock' ? HELD : undefined);
    if (found?.status !== 'open') throw caseUnusable(found?.reference);
    return found;
  }

  /** The case of a reference, however that is written, of the caller's prefecture; open or closed. */
  async byReference(ctx: RequestContext, reference: string): Promise<Case | null> {
    const prefectureId = ctx.actor.prefecture.id;
    const where = { ...whereReached(ctx, 'cases.read'), ...keyOf(reference), prefectureId };
    return this.cases.findOneBy(where);
  }

  /** The same, of an offence that faces may be searched and looked at for. */
  async searchable(
    manager: EntityManager,
    ctx: RequestContext,
    id: string,
    lock: 'lock' | 'look',
  ): Promise<Case> {
    const found = await this.usable(manager, ctx, id, lock);
    if (isSearchable(found.offence)) return found;
    throw caseProblems['offence-not-searchable']({
      params: { offence: OFFENCES[found.offence][ctx.language] },
    });
  }

  /** Corrected days can tell that somebody was a minor, which `record_minority` follows. */
  private async tellMinorReview(manager: EntityManager): Promise<void> {
    const months = String(this.config.minorReviewMonths);
    await manager.query(`SELECT set_config('mirsam.minor_review_months', $1, true)`, [months]);
  }

  /** Tells who gives a case, new or of an id, a reference that another has: which one, as it is written there. */
  private async unlessTaken<T>(
    ctx: RequestContext,
    { id, reference = '' }: { id?: string; reference?: string },
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      return await work();
    } catch (failure) {
      if (!isUniqueViolation(failure, 'cases_reference')) throw failure;
      const changed = id === undefined ? null : await this.cases.findOneBy({ id });
      const other = await this.cases.findOneBy({
        prefectureId: changed?.prefectureId ?? ctx.actor.prefecture.id,
        ...keyOf(reference),
        ...whereReached(ctx, 'cases.read'),
      });
      throw caseProblems['case-reference-taken']({
        params: { reference: other?.reference ?? reference },
        ...(other && { extensions: { caseId: other.id } }),
      });
    }
  }
}

const keyOf = (reference: string) => ({
  referenceKey: referenceKey(reference),
  referenceTwin: 0,
});

/** What a case is found by once its reference is another, and not only written otherwise. */
function rewritten(file: Case, reference: string | undefined) {
  const other = reference !== undefined && referenceKey(reference) !== file.referenceKey;
  return other ? keyOf(reference) : {};
}

/** A closed case is opened again by a supervisor, in person. */
function assertMayReopen(ctx: RequestContext, file: Case): void {
  if (!mayReach(ctx, 'cases.reopen', file)) throw caseProblems['case-reopened-by-supervisor']();
  assertPerson(ctx.actor, 'cases.reopen');
}

/** Refuses a case, new or changed, that ends before it begins or did not happen yet. */
function refuseFaulty({ occurredFrom, occurredTo }: Occurred, today: string): void {
  if (occurredTo < occurredFrom)
    throw caseProblems['case-dates']({ extensions: { fields: ['occurredFrom', 'occurredTo'] } });
  const errors = [
    ...pastDayFaults('occurredFrom', occurredFrom, today),
    ...pastDayFaults('occurredTo', occurredTo, today),
  ];
  if (errors.length > 0) throw httpProblems['validation-failed']({ errors });
}
