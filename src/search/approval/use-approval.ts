import { type EntityManager, Raw } from 'typeorm';
import { SearchRequest } from './search-request.entity.js';
import { searchProblems } from '../search.problems.js';

/** Marks an approved request as run, in the transaction that runs it; who approved it. */
export async function useApproval(
  manager: EntityManager,
  id: string,
  searchId: string,
): Promise<{ request: string; approvedBy: string | null }> {
  const expiresAt = Raw((column) => `${column} > now()`);
  const open = { id, state: 'approved', expiresAt } as const;
  const run = { state: 'run' as const, searchId, images: [] as Buffer[] };
  const { affected } = await manager.update(SearchRequest, open, run);
  if (affected !== 1) throw searchProblems['search-request-settled']();
  const { decidedBy: approvedBy } = await manager.findOneByOrFail(SearchRequest, { id });
  return { request: id, approvedBy };
}
