import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
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
  { actor }: RequestContext,
  searchId: string,
): Promise<DisclosureDocument> {
  const [found] = await manager.query<DisclosureDocument[]>(
    `SELECT id::text AS entry, details ->> 'recipient' AS recipient, details ->> 'purpose' AS purpose,
       to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at
     FROM audit_entries
     WHERE target = $1 AND action = 'search.disclose' AND actor = $2
       AND at > now() - make_interval(mins => $3)
     ORDER BY id DESC LIMIT 1`,
    [searchId, actorRef(actor), MINUTES],
  );
  if (!found) throw bundleProblems['disclosure-needed']({ params: { minutes: MINUTES } });
  return found;
}
