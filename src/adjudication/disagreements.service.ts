import { Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsWhere, Raw } from 'typeorm';
import { whereReached } from '../access/index.js';
import { findPage, type PageQuery, render, type RequestContext } from '../common/index.js';
import { NOTICE, Search } from '../search/index.js';
import type { DisagreedPage } from './disagreement-view.js';
import { COMPARABLE_OPINION } from './comparable-opinions.js';

/** Candidates that two examiners disagree on, and no supervisor has decided about. */
export const DISAGREED = `SELECT opinion.search_id, opinion.rank FROM opinions opinion
  JOIN searches run ON run.id = opinion.search_id
  JOIN cases file ON file.id = run.case_id AND file.status = 'open'
  WHERE ${COMPARABLE_OPINION} AND NOT EXISTS (SELECT FROM decisions decision
    WHERE decision.search_id = opinion.search_id AND decision.rank = opinion.rank)
  GROUP BY opinion.search_id, opinion.rank HAVING count(DISTINCT opinion.outcome) = 2`;

/** What awaits a supervisor. */
@Injectable()
export class DisagreementsService {
  constructor(private readonly db: DataSource) {}

  /** By search, newest first; of the caller's prefecture, of all at national level. */
  async open(ctx: RequestContext, page: PageQuery): Promise<DisagreedPage> {
    const where: FindOptionsWhere<Search> = {
      id: Raw((id) => `${id} IN (SELECT search_id FROM (${DISAGREED}) torn)`),
      ...whereReached(ctx, 'adjudications.decide'),
    };
    const found = await findPage(this.db.manager, Search, where, page, (search) => search);
    const counts = await this.counts(found.items.map(({ id }) => id));
    const items = found.items.map(({ id: searchId, caseId, purpose, createdAt }) => {
      return { searchId, caseId, purpose, createdAt, count: counts.get(searchId) ?? 0 };
    });
    return { ...found, items, notice: render(NOTICE, ctx.language) };
  }

  private async counts(searchIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.query<{ id: string; count: number }[]>(
      `SELECT search_id AS id, count(*)::int AS count FROM (${DISAGREED}) torn
       WHERE search_id = ANY ($1) GROUP BY search_id`,
      [searchIds],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}
