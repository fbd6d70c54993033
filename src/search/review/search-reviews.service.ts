import { Injectable } from '@nestjs/common';
import { DataSource, Not, Raw } from 'typeorm';
import { whereReached } from '../../access/index.js';
import { audit, entriesAbout, type EntryAbout } from '../../audit/index.js';
import { actorRef, currentDay, type RequestContext } from '../../common/index.js';
import { Config } from '../../config/index.js';
import { asSystem } from '../../database/index.js';
import { personBy } from '../../users/index.js';
import { wentByTraitsAlone } from '../runs/by-traits-alone.js';
import { Search } from '../runs/search.entity.js';
import { searchProblems } from '../search.problems.js';
import type {
  CaseAlterationView,
  NewSearchReview,
  SearchesToReview,
  SearchReview,
  SearchToReview,
} from './search-review-view.js';
import { reviewSample, whatStandsOut } from './what-stands-out.js';

const SAMPLE = 20;
const MOST_RECENT = 1000;
const RECENT = Raw((at) => `${at} > now() - interval '30 days'`);

/** What supervisors look at after the event: nobody approved most searches before. */
@Injectable()
export class SearchReviewsService {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** Of the last 30 days, of others than the caller. */
  async sample(ctx: RequestContext): Promise<SearchesToReview> {
    const { manager } = this.db;
    const where = { createdAt: RECENT, actor: Not(actorRef(ctx.actor)) };
    const runs = await manager.find(Search, {
      where: { ...where, ...whereReached(ctx, 'search-reviews.read') },
      order: { createdAt: 'DESC' },
      take: MOST_RECENT,
    });
    const targets = [...new Set(runs.flatMap(({ id, caseId }) => [id, caseId]))];
    // Who answers for a search is told what others did with its case, of which only auditors read the log.
    const entries = await asSystem('what was altered since searches under review', () =>
      entriesAbout(manager, ['case.change', 'search.review'], targets),
    );
    const day = await currentDay(manager, this.config.timeZone);
    const items = runs.map((run) => searchToReview(run, entries));
    return { items: reviewSample(items, day, SAMPLE) };
  }

  /** The log keeps it: who looked at a search, when, and what they found. */
  async review(ctx: RequestContext, id: string, { remark }: NewSearchReview): Promise<void> {
    await this.db.transaction(async (manager) => {
      const where = { id, ...whereReached(ctx, 'search-reviews.create') };
      const search = await manager.findOneBy(Search, where);
      if (!search) throw searchProblems['search-not-found']();
      if (search.actor === actorRef(ctx.actor)) throw searchProblems['own-search']();
      await audit(manager, ctx, 'search.review', id, { remark });
    });
  }
}

function searchToReview(search: Search, entries: readonly EntryAbout[]): SearchToReview {
  const { id, caseId, purpose, actor, createdAt, probe } = search;
  const alterations = entries
    .filter(({ target, at }) => target === caseId && at > createdAt)
    .map(alterationView);
  const reviews = entries.filter(({ target }) => target === id).map(reviewView);
  const byTraitsAlone = wentByTraitsAlone(search);
  const standsOut = whatStandsOut({ createdAt, probe, byTraitsAlone, alterations });
  return {
    id,
    caseId,
    purpose,
    by: personBy(actor),
    createdAt,
    standsOut,
    alterations,
    reviews,
  };
}

function alterationView({ actor, at, details }: EntryAbout) {
  const { fields = [], before = {}, after = {} } = details as Partial<CaseAlterationView>;
  return { by: personBy(actor), at, fields, before: { ...before }, after: { ...after } };
}

function reviewView({ actor, at, details }: EntryAbout): SearchReview {
  return { by: personBy(actor), at, remark: String(details.remark) };
}
