import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/index.js';
import { CasesService } from '../cases/index.js';
import type { RequestContext } from '../common/index.js';
import { digestOf, type Search } from '../search/index.js';
import { opinionView, type OpinionView } from './adjudication-view.js';
import type { BlindCandidatePath, CandidatePath, NewOpinion } from './adjudication.dto.js';
import { adjudicationProblems } from './adjudication.problems.js';
import { assertFacesLookedAt } from './assert-faces-looked-at.js';
import { comparesSomething } from './checklist.js';
import { candidateAdjudications } from './candidate-adjudications.js';
import {
  lockCandidate,
  loadReadableSearch,
  refuseExpunged,
  loadUnseenSearch,
  type NamedCandidate,
} from './load-candidate.js';
import { assertAnswered } from './assert-answered.js';
import { seenElsewhere } from './seen-elsewhere.js';
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

  /** The opinion of somebody who may see the ranks. */
  async give(ctx: RequestContext, path: CandidatePath, input: NewOpinion): Promise<OpinionView> {
    return this.db.transaction(async (manager) => {
      const search = await loadReadableSearch(manager, ctx, path.id);
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
    if (outcome !== 'inconclusive' && !comparesSomething(checklist)) {
      throw adjudicationProblems['nothing-compared']();
    }
    const { searchId, rank, recordId } = candidate;
    if (blind && (await seenElsewhere(manager, ctx, search)).has(recordId)) {
      throw adjudicationProblems['seen-in-another-search']();
    }
    assertAnswered(candidate, { blind, ...input });
    const before = await candidateAdjudications(manager, candidate);
    assertStepAllowed(before, { kind: 'opinion', by: examinerId, blind, outcome });
    await assertFacesLookedAt(manager, ctx, search, candidate, blind);
    const position = before.opinions.length + 1;
    const given = { blind, outcome, checklist, remarks, againstIt: againstIt ?? null };
    await manager.insert(ExaminerOpinion, { searchId, rank, position, examinerId, ...given });
    const after = await candidateAdjudications(manager, candidate);
    await applyExclusion(manager, ctx, search, candidate, after);
    const said = digestOf({ checklist, remarks, ...(againstIt !== undefined && { againstIt }) });
    const details = { rank, record: recordId, blind, outcome, said };
    await audit(manager, ctx, 'adjudication.opinion', searchId, details);
    return opinionView(
      await manager.findOneOrFail(ExaminerOpinion, {
        where: { searchId, rank, position },
        relations: { examiner: true },
      }),
    );
  }
}
