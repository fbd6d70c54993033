import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type FindOptionsWhere, In, IsNull, Raw } from 'typeorm';
import { BY_PARAMETERS, callerParameters, whereReached } from '../access/index.js';
import { audit } from '../audit/index.js';
import { currentConsultation } from '../cases/index.js';
import {
  actorRef,
  findPage,
  type Page,
  type PageQuery,
  render,
  type RequestContext,
} from '../common/index.js';
import { minorityIn } from '../records/index.js';
import {
  isExpunged,
  NOTICE,
  RANKLESS_NOTICE,
  probeInWords,
  probeRecordsOf,
  Search,
  SearchCandidate,
  seenElsewhere,
  thumbnailFor,
  visibleRecords,
  type WithheldProbe,
} from '../search/index.js';
import {
  type AdjudicationList,
  type AdjudicationView,
  adjudicationView,
} from './adjudication-view.js';
import { notLookedAtRanks } from './assert-all-looked-at.js';
import { blindOrder } from './blind-order.js';
import type { AwaitingSearch, BlindCandidate, BlindView } from './blind-view.js';
import { adjudicationsByRank, adjudicationsWhere } from './candidate-adjudications.js';
import { type CandidateProgress, examinationProgress } from './examination-progress.js';
import { type LeadView, namedLeads } from './leads.js';
import { loadReadableSearch, loadUnseenSearch } from './load-candidate.js';
import { ExaminerOpinion } from './opinion.entity.js';
import { standingAlone } from './standing-alone.js';

/** What has been said of candidates, and what is still to be looked at. */
@Injectable()
export class AdjudicationsService {
  constructor(private readonly db: DataSource) {}

  /** Of the candidates of a search that the caller may still see. */
  async read(ctx: RequestContext, searchId: string): Promise<AdjudicationList> {
    return this.db.transaction(async (manager) => {
      const items = await this.visible(manager, ctx, searchId);
      const shown = items.map(({ recordId }) => recordId);
      await audit(manager, ctx, 'adjudication.read', searchId, { shown });
      const ranks = await notLookedAtRanks(manager, searchId);
      return { notice: render(NOTICE, ctx.language), items, notLookedAt: ranks };
    });
  }

  /** The same; nothing is logged. */
  async visible(
    manager: EntityManager,
    ctx: RequestContext,
    searchId: string,
  ): Promise<AdjudicationView[]> {
    await loadReadableSearch(manager, ctx, searchId);
    const byRank = await adjudicationsByRank(manager, searchId);
    const candidates = await manager.find(SearchCandidate, {
      where: { searchId },
      order: { rank: 'ASC' },
    });
    const ids = candidates.map(({ recordId }) => recordId);
    const seen = await visibleRecords(manager, ctx, ids);
    return candidates.flatMap((candidate) => {
      const adjudications = byRank.get(candidate.rank);
      if (!adjudications || !seen.has(candidate.recordId)) return [];
      return adjudicationView(candidate, adjudications, ctx.actor.id);
    });
  }

  /** How far the candidates of these searches are examined, by search, which tells nobody; and those it may name. */
  async examined(
    manager: EntityManager,
    ctx: RequestContext,
    searchIds: readonly string[],
  ): Promise<{
    readonly progress: ReadonlyMap<string, readonly CandidateProgress[]>;
    readonly leads: ReadonlyMap<string, readonly LeadView[]>;
  }> {
    const examined = await adjudicationsWhere(manager, { searchId: In([...searchIds]) });
    return {
      progress: examinationProgress(examined),
      leads: await namedLeads(manager, ctx, examined),
    };
  }

  /** The candidates of a search for an examiner who is to know nothing else of it. */
  async blind(ctx: RequestContext, searchId: string): Promise<BlindView> {
    const examinerId = ctx.actor.id;
    return this.db.transaction(async (manager) => {
      const search = await loadUnseenSearch(manager, ctx, searchId);
      const { caseId, purpose, probe } = search;
      const rows = await manager.findBy(SearchCandidate, { searchId });
      const own = await manager.findBy(ExaminerOpinion, {
        ...{ searchId, examinerId },
        withdrawnAt: IsNull(),
      });
      const ids = rows.map(({ recordId }) => recordId);
      const probes = await probeRecordsOf(manager, searchId);
      const seen = await visibleRecords(manager, ctx, [...ids, ...probes]);
      const elsewhere = await seenElsewhere(manager, search);
      const consultation = await currentConsultation(manager, ctx, caseId);
      const candidates = rows
        .filter(({ recordId }) => seen.has(recordId))
        .map((row) => ({
          ...blindCandidate(row, own, elsewhere),
          ...(row.candidate.minority && minorityIn(row.candidate.minority, ctx.language)),
          thumbnail: thumbnailFor(consultation, row.candidate),
        }))
        .sort(blindOrder(`${searchId}/${examinerId}`));
      await audit(manager, ctx, 'adjudication.blind-view', searchId, {
        shown: candidates.map(({ id }) => id),
      });
      return {
        searchId,
        notice: render(RANKLESS_NOTICE, ctx.language),
        caseId,
        purpose,
        probe: (isExpunged(probe) || probes.every((id) => seen.has(id))
          ? probeInWords(probe, ctx.language)
          : WITHHELD) as BlindView['probe'],
        candidates,
      };
    });
  }

  /** Searches with an opinion that stands alone, which the caller may join blind. */
  awaiting(ctx: RequestContext, page: PageQuery): Promise<Page<AwaitingSearch>> {
    const own = { examiner: ctx.actor.id, actor: actorRef(ctx.actor) };
    const parameters = { ...own, ...callerParameters(ctx) };
    const where: FindOptionsWhere<Search> = {
      id: Raw((id) => `${id} IN (${STANDING_ALONE})`, parameters),
      ...whereReached(ctx, 'adjudications.create-blind'),
    };
    return findPage(this.db.manager, Search, where, page, ({ id, purpose, createdAt }) => {
      return { searchId: id, purpose, createdAt };
    });
  }
}

const WITHHELD: WithheldProbe = { withheld: true };

const STANDING_ALONE = standingAlone({ id: ':examiner', actor: ':actor', ...BY_PARAMETERS });

function blindCandidate(
  { rank, candidate: { id, kind, number, prefecture, face } }: SearchCandidate,
  own: readonly ExaminerOpinion[],
  elsewhere: ReadonlySet<string>,
): Omit<BlindCandidate, 'thumbnail'> {
  const yours = own.find((opinion) => opinion.rank === rank)?.outcome ?? null;
  const imageId = face?.imageId ?? null;
  return { id, kind, number, prefecture, imageId, yours, seenElsewhere: elsewhere.has(id) };
}
