import { ApiProperty } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { hasSeenRanks } from '../audit/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
import { SearchCandidate, visibleRecords } from '../search/index.js';
import { outcomeOf, stageOf } from './adjudication.js';
import { adjudicationOf, type CandidateAdjudications } from './candidate-adjudications.js';

/** Whom two examiners agree, or a supervisor decided, to be worth investigating; nobody has identified them. */
export class LeadView {
  @ApiProperty({ example: 3 })
  rank: number;

  @ApiProperty({ format: 'uuid' })
  recordId: string;

  @ApiProperty({ example: 'CAS-SUB-2026-000042' })
  number: string;
}

type Examined = CandidateAdjudications & Pick<SearchCandidate, 'searchId' | 'rank'>;

function isLead(candidate: Examined): boolean {
  const adjudication = adjudicationOf(candidate);
  return stageOf(adjudication) === 'concluded' && outcomeOf(adjudication) === 'potential';
}

/**
 * The leads that may be named to the caller, by search: of searches whose ranks they have seen, since who examines
 * the others blind is to learn nobody's opinion; and of records that they may still see.
 */
export async function namedLeads(
  manager: EntityManager,
  ctx: RequestContext,
  examined: readonly Examined[],
): Promise<ReadonlyMap<string, readonly LeadView[]>> {
  const seen = await searchesSeen(manager, ctx, [...new Set(examined.map((one) => one.searchId))]);
  const leads = examined.filter((one) => seen.has(one.searchId) && isLead(one));
  if (leads.length === 0) return new Map();
  const candidates = await manager.find(SearchCandidate, {
    where: leads.map(({ searchId, rank }) => ({ searchId, rank })),
    order: { rank: 'ASC' },
  });
  const visible = await visibleRecords(
    manager,
    ctx,
    candidates.map(({ recordId }) => recordId),
  );
  const bySearch = new Map<string, LeadView[]>();
  for (const { searchId, rank, recordId, candidate } of candidates) {
    if (!visible.has(recordId)) continue;
    const lead = { rank, recordId, number: candidate.number };
    bySearch.set(searchId, [...(bySearch.get(searchId) ?? []), lead]);
  }
  return bySearch;
}

async function searchesSeen(
  manager: EntityManager,
  ctx: RequestContext,
  searchIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT run.id FROM unnest($1::uuid[]) AS run (id) WHERE ${hasSeenRanks('run.id::text', '$2')}`,
    [searchIds, actorRef(ctx.actor)],
  );
  return new Set(rows.map(({ id }) => id));
}
