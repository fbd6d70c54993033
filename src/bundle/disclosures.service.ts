import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit, DECLARATION_MINUTES, newestDeclaration } from '../audit/index.js';
import type { RequestContext } from '../common/index.js';
import { readDetails, StoredSearchesService } from '../search/index.js';
import type { DisclosureDocument } from './bundle-documents.js';
import { bundleProblems } from './bundle.problems.js';
import type { DisclosureView, NewDisclosure } from './disclosure.dto.js';

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
      const { at, until } = await current(manager, ctx, searchId);
      return { searchId, recipient, purpose, at: new Date(at), until };
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
  const { entry, at, said } = await current(manager, ctx, searchId);
  return { entry, recipient: said.recipient, purpose: said.purpose, at };
}

async function current(manager: EntityManager, ctx: RequestContext, searchId: string) {
  const found = await newestDeclaration<NewDisclosure>(manager, ctx, 'search.disclose', searchId);
  const params = { minutes: DECLARATION_MINUTES };
  if (!found) throw bundleProblems['disclosure-needed']({ params });
  return found;
}
