import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audit } from '../../audit/index.js';
import { isSampled, RateLimits } from '../../auth/index.js';
import { actorRef, type RequestContext } from '../../common/index.js';
import { asSystem } from '../../database/index.js';
import type { GalleryQuery } from '../runs/search.dto.js';
import type { GalleryCount } from './filter-view.js';

/** A form counts anew at each change of a filter. */
const COUNTED = { name: 'gallery counts of a case', times: 0, seconds: 900 };

/** Writes into the log who counted what: of one person and case, the 1st, 10th, 100th … time, with how often. */
@Injectable()
export class CountLog {
  constructor(
    private readonly db: DataSource,
    private readonly counters: RateLimits,
  ) {}

  async log(
    ctx: RequestContext,
    { caseId, target, filters, probe }: GalleryQuery,
    { gallerySize }: GalleryCount,
  ): Promise<void> {
    const { count } = await asSystem('how often somebody counts', () =>
      this.counters.consume(COUNTED, `${actorRef(ctx.actor)} ${caseId}`),
    );
    if (!isSampled(count)) return;
    // What is said of a person stands in no log.
    const named = probe && probe.traits === undefined && { probe };
    const details = { target, filters, ...named, gallery: gallerySize, count };
    await audit(this.db.manager, ctx, 'gallery.count', caseId, details);
  }
}
