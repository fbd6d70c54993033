import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { assertPerson, whereReached } from '../../access/index.js';
import { audit } from '../../audit/index.js';
import { CasesService } from '../../cases/index.js';
import {
  actorRef,
  databaseTime,
  findPage,
  type Page,
  type PageQuery,
  type RequestContext,
} from '../../common/index.js';
import { Config } from '../../config/index.js';
import { asSystem } from '../../database/index.js';
import { keepMade } from '../../idempotency/index.js';
import { needsApproval } from './needs-approval.js';
import { probeProblems, recordIdsOf, type Uploads, uploadsIn } from '../../matching/index.js';
import { holdRecords } from '../../records/index.js';
import { SearchQueue } from '../queue/search-queue.js';
import { seenSources } from './seen-sources.js';
import {
  type RequestDecision,
  type SearchRequestView,
  searchRequestView,
} from './search-request-view.js';
import { SearchRequest } from './search-request.entity.js';
import type { SearchView } from '../runs/search-view.js';
import { CountLog } from '../filters/count-log.js';
import type { GalleryCount } from '../filters/filter-view.js';
import type { GalleryQuery, SearchQuery } from '../runs/search.dto.js';
import { searchProblems } from '../search.problems.js';
import { SearchService } from '../runs/search.service.js';

/** Searches that a supervisor approves first, where that is switched on. */
@Injectable()
export class SearchRequestsService {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly queue: SearchQueue,
    private readonly searches: SearchService,
    private readonly cases: CasesService,
    private readonly counts: CountLog,
  ) {}

  /** How many records a search would go through, when it is its turn: a count reads as much of them as a search. */
  count(ctx: RequestContext, query: GalleryQuery): Promise<GalleryCount> {
    return this.queue.inTurn(ctx, async () => {
      const counted = await this.searches.count(ctx, query);
      await this.counts.log(ctx, query, counted);
      return counted;
    });
  }

  /** Runs the search when it is its turn, or keeps it for a supervisor to approve. */
  search(
    ctx: RequestContext,
    query: SearchQuery,
    uploads: Uploads,
  ): Promise<SearchView | SearchRequestView> {
    return this.queue.run(ctx, () => this.searchOrAsk(ctx, query, uploads));
  }

  private async searchOrAsk(
    ctx: RequestContext,
    query: SearchQuery,
    uploads: Uploads,
  ): Promise<SearchView | SearchRequestView> {
    const prepared = await this.searches.prepare(ctx, query, uploads);
    const { probe } = prepared;
    if (!needsApproval(this.config.searchApproval, query.target, probe)) {
      return this.searches.run(ctx, query, prepared);
    }
    assertPerson(ctx.actor, 'search-requests.create');
    const { caseId, purpose } = query;
    await asSystem('expired requests', () => forgetExpired(this.db, ctx));
    return this.db.transaction(async (manager) => {
      await this.cases.searchable(manager, ctx, caseId, 'lock');
      const erased = await holdRecords(manager, recordIdsOf(probe.members));
      if (erased.size > 0) throw probeProblems['probe-not-found']();
      const asked = manager.create(SearchRequest, {
        prefectureId: ctx.actor.prefecture.id,
        actor: actorRef(ctx.actor),
        caseId,
        purpose,
        query,
        probe: seenSources(probe),
        images: [...uploads.images, ...uploads.originals],
      });
      const { id } = await manager.save(asked);
      await keepMade(manager, ctx, 'search_request', id);
      const details = { caseId, purpose, probe: asked.probe };
      await audit(manager, ctx, 'search-request.create', id, details);
      const kept = await manager.findOneByOrFail(SearchRequest, { id });
      return searchRequestView(kept, await databaseTime(manager));
    });
  }

  /** One's own; of a supervisor, those of the prefecture; newest first. */
  async list(ctx: RequestContext, page: PageQuery): Promise<Page<SearchRequestView>> {
    const where = whereReached(ctx, 'search-requests.read');
    const now = await databaseTime(this.db.manager);
    return findPage(this.db.manager, SearchRequest, where, page, (row) =>
      searchRequestView(row, now),
    );
  }

  async read(ctx: RequestContext, id: string): Promise<SearchRequestView> {
    const where = { id, ...whereReached(ctx, 'search-requests.read') };
    const found = await this.db.manager.findOneBy(SearchRequest, where);
    if (!found) throw searchProblems['search-request-not-found']();
    await audit(this.db.manager, ctx, 'search-request.read', id);
    return searchRequestView(found, await databaseTime(this.db.manager));
  }

  async decide(
    ctx: RequestContext,
    id: string,
    { approve, reason }: RequestDecision,
  ): Promise<SearchRequestView> {
    const by = actorRef(ctx.actor);
    const reached = { id, ...whereReached(ctx, 'searches.approve') };
    const { caseId, actor } = await this.loadInState(this.db.manager, reached, 'awaiting_approval');
    if (actor === by) throw searchProblems['own-request']();
    return this.db.transaction(async (manager) => {
      if (approve) await this.cases.searchable(manager, ctx, caseId, 'lock');
      await this.loadInState(manager, reached, 'awaiting_approval');
      const state = approve ? 'approved' : 'refused';
      const decided = { state, decidedBy: by, decidedAt: () => 'now()', reason } as const;
      await manager.update(SearchRequest, { id }, { ...decided, ...(!approve && { images: [] }) });
      const details = { state, requester: actor, caseId, reason };
      await audit(manager, ctx, 'search-request.decide', id, details);
      const changed = await manager.findOneByOrFail(SearchRequest, { id });
      return searchRequestView(changed, await databaseTime(manager));
    });
  }

  /** Runs an approved search of the caller's, once. */
  async run(ctx: RequestContext, id: string): Promise<SearchView> {
    const own = { id, ...whereReached(ctx, 'search-requests.create') };
    const { query, images } = await this.loadInState(this.db.manager, own, 'approved');
    return this.queue.run(ctx, async () => {
      const uploads = uploadsIn(query.probe ?? {}, images);
      const prepared = await this.searches.prepare(ctx, query, uploads);
      return this.searches.run(ctx, query, prepared, id);
    });
  }

  private async loadInState(
    manager: EntityManager,
    which: FindOptionsWhere<SearchRequest>,
    state: SearchRequest['state'],
  ): Promise<SearchRequest> {
    const query = manager.createQueryBuilder(SearchRequest, 'request').where(which);
    // Within a transaction: two supervisors decide one after the other.
    if (manager.queryRunner?.isTransactionActive) query.setLock('pessimistic_write');
    const found = await query.addSelect('request.images').getOne();
    if (!found) throw searchProblems['search-request-not-found']();
    const { state: current } = searchRequestView(found, await databaseTime(manager));
    if (current !== state) throw searchProblems['search-request-settled']();
    return found;
  }
}

/** Images of probes that nobody may search with any more. */
async function forgetExpired(db: DataSource, { actor }: RequestContext): Promise<void> {
  await db.query(
    `UPDATE search_requests SET images = '{}'
     WHERE prefecture_id = $1 AND expires_at <= now() AND images <> '{}'`,
    [actor.prefecture.id],
  );
}
