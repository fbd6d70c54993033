import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { inPrefecture, whereReached } from '../access/index.js';
import { audit } from '../audit/index.js';
import { currentDay, type RequestContext } from '../common/index.js';
import { Config } from '../config/index.js';
import { retentionProblems } from './retention.problems.js';
import type { DueQuery, DueReview, DueReviews, ReviewChange } from './reviews.dto.js';

/** Everything that has a date of review. */
export const REVIEWED = `
  SELECT id, kind, number, prefecture_id, review_on FROM records WHERE status <> 'expunged'
  UNION ALL
  SELECT id, 'case', reference, prefecture_id, review_on FROM cases WHERE expunged_at IS NULL`;

const REVIEWS = `SELECT held.id, held.kind, held.number, prefecture.code AS prefecture,
    held.review_on::text AS "reviewOn"
  FROM (${REVIEWED}) held JOIN prefectures prefecture ON prefecture.id = held.prefecture_id`;

/** What its prefecture, or the national level, is to look at: still needed, or to be erased? */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** Records and cases whose review is due by a day, the longest due first. */
  async due(ctx: RequestContext, { due, limit }: DueQuery): Promise<DueReviews> {
    const { prefecture } = ctx.actor;
    return this.db.transaction(async (manager) => {
      const items = await manager.query<DueReview[]>(
        `${REVIEWS} WHERE ${inPrefecture('held.prefecture_id', { national: '$1', own: '$2' })} AND held.review_on <= $3
          ORDER BY held.review_on, held.id LIMIT $4`,
        [prefecture.national, prefecture.id, due ?? (await this.today(manager)), limit],
      );
      await audit(manager, ctx, 'review.list', 'review', { listed: items.length });
      return { items };
    });
  }

  /** Sets another day for a review of the own prefecture, later or sooner, with a reason. */
  async change(
    ctx: RequestContext,
    id: string,
    { reviewOn, reason }: ReviewChange,
  ): Promise<DueReview> {
    return this.db.transaction(async (manager) => {
      if (reviewOn <= (await this.today(manager))) throw retentionProblems['review-date-past']();
      const { prefectureId } = whereReached(ctx, 'reviews.update');
      const find = () =>
        manager.query<DueReview[]>(`${REVIEWS} WHERE held.prefecture_id = $1 AND held.id = $2`, [
          prefectureId,
          id,
        ]);
      const [before] = await find();
      if (!before) throw retentionProblems['review-not-found']();
      const table = before.kind === 'case' ? 'cases' : 'records';
      // No change of the record itself: its version and what a repeated search tells stay.
      await manager.query(`UPDATE ${table} SET review_on = $1 WHERE id = $2`, [reviewOn, id]);
      const details = { from: before.reviewOn, to: reviewOn, reason };
      await audit(manager, ctx, `${before.kind}.review`, id, details);
      return { ...before, reviewOn };
    });
  }

  private today(manager: EntityManager): Promise<string> {
    return currentDay(manager, this.config.timeZone);
  }
}
