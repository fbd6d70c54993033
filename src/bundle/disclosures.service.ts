import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit, newestEntry } from '../audit/index.js';
import type { RequestContext } from '../common/index.js';
import { readDetails, StoredSearchesService } from '../search/index.js';
import type { DisclosureDocument } from './bundle-documents.js';
import { bundleProblems } from './bundle.problems.js';
import type { DisclosureView, NewDisclosure } from './disclosure.dto.js';

/** Long enough to fetch what was asked for, too short to forget whom it was for. */
const MINUTES = 10;

/** To whom a search is given away. The log is where that is kept: before a byte leaves, and for good. */
@Injectable()
export class DisclosuresService {
  constructor(
    private readonly db: DataSource,
    private readonly searches: StoredSearchesService,
  ) {}

  async declare(
    ctx: RequestContext,
    searchId: string,
    input: NewDisclosure,
  ): Promise<DisclosureView> {
    return this.db.transaction(async (manager) => {
      const visible = await this.searches.visible(manager, ctx, searchId);
      const { recipient, purpose } = input;
      await audit(manager, ctx, 'search.disclose', searchId, { recipient, purpose });
      // A look like any other: who took the ranks away is no blind examiner.
      await audit(manager, ctx, 'search.read', searchId, readDetails(visible));
      const { at } = await currentDisclosure(manager, ctx, searchId);
      const since = new Date(at);
      const until = new Date(since.getTime() + MINUTES * 60_000);
      return { searchId, recipient, purpose, at: since, until };
    });
  }
}

/**
 * The caller's newest declaration for this search, while it holds.
 *
 * @throws Problem `disclosure-needed`
 */
export async function currentDisclosure(
  manager: EntityManager,
  ctx: RequestContext,
  searchId: string,
): Promise<DisclosureDocument> {
  const found = await newestEntry(manager, ctx, 'search.disclose', searchId, MINUTES);
  if (!found) throw bundleProblems['disclosure-needed']({ params: { minutes: MINUTES } });
  const { recipient, purpose } = JSON.parse(found.details) as NewDisclosure;
  return { entry: found.id, recipient, purpose, at: found.at };
}
