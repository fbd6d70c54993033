import { type EntityManager, IsNull } from 'typeorm';
import { whereReached } from '../access/index.js';
import { hasSeenRanks } from '../audit/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
import { holdRecords } from '../records/index.js';
import {
  isExpunged,
  probeRecordsOf,
  Search,
  SearchCandidate,
  searchProblems,
  visibleRecords,
} from '../search/index.js';
import { adjudicationProblems } from './adjudication.problems.js';
import { ExaminerOpinion } from './opinion.entity.js';

/** As it is asked for: by its rank, or by whoever is to know none. */
export type NamedCandidate = { searchId: string } & ({ rank: number } | { recordId: string });

/** A search that the caller may read, ranks and all. */
export async function loadReadableSearch(
  manager: EntityManager,
  ctx: RequestContext,
  id: string,
): Promise<Search> {
  const search = await manager.findOneBy(Search, { id, ...whereReached(ctx, 'searches.read') });
  if (!search) throw searchProblems['search-not-found']();
  return search;
}

/**
 * The same of one that the caller has looked at, by the log: who stands at a rank, and whether anybody does, is
 * told to nobody else. They may be its blind examiner yet.
 *
 * @throws Problem `search-not-read`, whatever the rank
 */
export async function loadSeenSearch(
  manager: EntityManager,
  ctx: RequestContext,
  id: string,
): Promise<Search> {
  const search = await loadReadableSearch(manager, ctx, id);
  if (await knowsRanks(manager, ctx, id)) return search;
  const acts = [`GET /api/v1/searches/${id}`];
  throw adjudicationProblems['search-not-read']({ extensions: { acts } });
}

/**
 * A search of the caller's prefecture (of any, at national level) that they never looked at. It is
 * opened to others than its readers by the first opinion on any of its candidates.
 */
export async function loadUnseenSearch(
  manager: EntityManager,
  ctx: RequestContext,
  id: string,
): Promise<Search> {
  const reached = whereReached(ctx, 'adjudications.create-blind');
  const search = await manager.findOneBy(Search, { id, ...reached });
  if (!search || !(await isBegun(manager, id))) throw searchProblems['search-not-found']();
  if (await knowsRanks(manager, ctx, id)) throw adjudicationProblems['not-blind']();
  return search;
}

/** Whether an opinion on a candidate of the search stands. */
export function isBegun(manager: EntityManager, searchId: string): Promise<boolean> {
  return manager.existsBy(ExaminerOpinion, { searchId, withdrawnAt: IsNull() });
}

/** Whether the caller has seen the ranks of a search, by the log. */
async function knowsRanks(
  manager: EntityManager,
  ctx: RequestContext,
  searchId: string,
): Promise<boolean> {
  const [{ seen }] = await manager.query<[{ seen: boolean }]>(
    `SELECT ${hasSeenRanks('$1::text', '$2')} AS seen`,
    [searchId, actorRef(ctx.actor)],
  );
  return seen;
}

/** @throws Problem `probe-expunged` of a search whose probe nobody can compare any more */
export function refuseExpunged({ probe }: Search): void {
  if (isExpunged(probe)) throw searchProblems['probe-expunged']();
}

/**
 * A candidate whose record the caller may see, held until the transaction ends: what is said of it
 * comes one after the other. Its case is held before; the records that are compared are held first, as
 * an expungement locks them before what is said of them.
 *
 * @throws Problem `candidate-not-found`; `probe-expunged` where that was done since the search was read
 */
export async function lockCandidate(
  manager: EntityManager,
  ctx: RequestContext,
  which: NamedCandidate,
): Promise<SearchCandidate> {
  const named = await manager.findOneBy(SearchCandidate, which);
  if (!named) throw adjudicationProblems['candidate-not-found']();
  const { searchId, recordId } = named;
  await holdRecords(manager, [recordId, ...(await probeRecordsOf(manager, searchId))]);
  const candidate = await manager.findOneOrFail(SearchCandidate, {
    where: which,
    lock: { mode: 'pessimistic_write' },
  });
  const seen = await visibleRecords(manager, ctx, [recordId]);
  if (seen.size === 0) throw adjudicationProblems['candidate-not-found']();
  refuseExpunged(await manager.findOneByOrFail(Search, { id: searchId }));
  return candidate;
}
