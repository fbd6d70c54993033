import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { audit } from '../audit/index.js';
import { CasesService } from '../cases/index.js';
import type { RequestContext } from '../common/index.js';
import { digestOf, type Search, searchProblems, seenElsewhere } from '../search/index.js';
import {
  opinionView,
  type OpinionView,
  withdrawnOpinionView,
  type WithdrawnOpinionView,
} from './adjudication-view.js';
import type {
  BlindCandidatePath,
  CandidatePath,
  NewOpinion,
  OpinionWithdrawal,
} from './adjudication.dto.js';
import { adjudicationProblems } from './adjudication.problems.js';
import { assertFacesLookedAt } from './assert-faces-looked-at.js';
import { comparesSomething } from './checklist.js';
import { candidateAdjudications } from './candidate-adjudications.js';
import {
  isBegun,
  loadSeenSearch,
  loadUnseenSearch,
  lockCandidate,
  refuseExpunged,
  type NamedCandidate,
} from './load-candidate.js';
import { assertAnswered } from './assert-answered.js';
import { applyExclusion } from './apply-exclusion.js';
import { ExaminerOpinion } from './opinion.entity.js';
import { assertStepAllowed } from './assert-step-allowed.js';

/** Opinions of examiners; each is shown its own only. */
@Injectable()
export class OpinionsService {
  constructor(
    private readonly db: DataSource,
    private readonly cases: CasesService,
  ) {}

  /** The opinion of somebody who has seen the ranks. */
  async give(ctx: RequestContext, path: CandidatePath, input: NewOpinion): Promise<OpinionView> {
    return this.db.transaction(async (manager) => {
      const search = await loadSeenSearch(manager, ctx, path.id);
      const which = { searchId: path.id, rank: path.rank };
      return this.keep(manager, ctx, search, which, false, input);
    });
  }

  /** The opinion of somebody who never saw them. */
  async giveBlind(
    ctx: RequestContext,
    path: BlindCandidatePath,
    input: NewOpinion,
  ): Promise<OpinionView> {
    return this.db.transaction(async (manager) => {
      const search = await loadUnseenSearch(manager, ctx, path.id);
      const which = { searchId: path.id, recordId: path.recordId };
      return this.keep(manager, ctx, search, which, true, input);
    });
  }

  /** Takes one's own opinion back while it stands alone; it is kept, with the reason. */
  async withdraw(
    ctx: RequestContext,
    path: CandidatePath,
    input: OpinionWithdrawal,
  ): Promise<WithdrawnOpinionView> {
    return this.db.transaction(async (manager) => {
      const search = await loadSeenSearch(manager, ctx, path.id);
      return this.takeBack(manager, ctx, search, { searchId: path.id, rank: path.rank }, input);
    });
  }

  /** The same of a blind opinion. */
  async withdrawBlind(
    ctx: RequestContext,
    path: BlindCandidatePath,
    input: OpinionWithdrawal,
  ): Promise<WithdrawnOpinionView> {
    return this.db.transaction(async (manager) => {
      const search = await loadUnseenSearch(manager, ctx, path.id);
      const which = { searchId: path.id, recordId: path.recordId };
      return this.takeBack(manager, ctx, search, which, input);
    });
  }

  private async takeBack(
    manager: EntityManager,
    ctx: RequestContext,
    search: Search,
    which: NamedCandidate,
    { reason }: OpinionWithdrawal,
  ): Promise<WithdrawnOpinionView> {
    refuseExpunged(search);
    await this.cases.usable(manager, ctx, search.caseId, 'lock');
    const candidate = await lockCandidate(manager, ctx, which);
    const before = await candidateAdjudications(manager, candidate);
    assertStepAllowed(before, { kind: 'withdrawal', by: ctx.actor.id });
    const { searchId, rank, recordId } = candidate;
    const standing = { searchId, rank, examinerId: ctx.actor.id, withdrawnAt: IsNull() };
    const { id } = await manager.findOneByOrFail(ExaminerOpinion, standing);
    const change = { withdrawnAt: () => 'now()', withdrawalReason: reason };
    await manager.update(ExaminerOpinion, { id }, change);
    const details = { rank, record: recordId, said: digestOf({ reason }) };
    await audit(manager, ctx, 'adjudication.opinion-withdraw', searchId, details);
    return withdrawnOpinionView(await this.load(manager, id));
  }

  private load(manager: EntityManager, id: string): Promise<ExaminerOpinion> {
    return manager.findOneOrFail(ExaminerOpinion, {
      where: { id },
      relations: { examiner: true },
    });
  }

  private async keep(
    manager: EntityManager,
    ctx: RequestContext,
    search: Search,
    which: NamedCandidate,
    blind: boolean,
    input: NewOpinion,
  ): Promise<OpinionView> {
    const { outcome, checklist, remarks, againstIt } = input;
    refuseExpunged(search);
    const examinerId = ctx.actor.id;
    await this.cases.usable(manager, ctx, search.caseId, 'lock');
    const candidate = await lockCandidate(manager, ctx, which);
    // Asked again: the opinion that opened the search to blind ones may have been taken back meanwhile.
    if (blind && !(await isBegun(manager, search.id))) throw searchProblems['search-not-found']();
    if (outcome !== 'inconclusive' && !comparesSomething(checklist)) {
      throw adjudicationProblems['nothing-compared']();
    }
    const { searchId, rank, recordId } = candidate;
    if (blind && (await seenElsewhere(manager, search)).has(recordId)) {
      throw adjudicationProblems['seen-in-another-search']();
    }
    if (!blind && outcome === 'potential') assertAnswered(candidate, againstIt);
    const before = await candidateAdjudications(manager, candidate);
    assertStepAllowed(before, { kind: 'opinion', by: examinerId, blind, outcome });
    await assertFacesLookedAt(manager, ctx, search, candidate);
    const position = before.opinions.length + 1;
    const given = { blind, outcome, checklist, remarks, againstIt: againstIt ?? null };
    const { id } = await manager.save(
      manager.create(ExaminerOpinion, { searchId, rank, position, examinerId, ...given }),
    );
    const after = await candidateAdjudications(manager, candidate);
    await applyExclusion(manager, ctx, search, candidate, after);
    const said = digestOf({ checklist, remarks, ...(againstIt !== undefined && { againstIt }) });
    const details = { rank, record: recordId, blind, outcome, said };
    await audit(manager, ctx, 'adjudication.opinion', searchId, details);
    return opinionView(await this.load(manager, id));
  }
}
