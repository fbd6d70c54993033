import { Injectable } from '@nestjs/common';
import { DataSource, Raw } from 'typeorm';
import { mayReach } from '../access/index.js';
import { audit } from '../audit/index.js';
import { actorRef, databaseTime, type RequestContext } from '../common/index.js';
import { PrefecturesService } from '../prefectures/index.js';
import {
  MOST_DAYS,
  type NewOpening,
  type OpeningList,
  type OpeningView,
  openingView,
} from './record-grants.dto.js';
import { RecordGrant } from './record-grant.entity.js';
import { loadChangeableRecord } from './load-changeable-record.js';
import { loadReachedRecord } from './load-reached-record.js';
import type { RecordKindOf } from './record-type.js';
import { recordProblems } from './records.problems.js';

const DAY_MS = 86_400_000;

/** Restricted records that their holder opens to a named prefecture, as if shared with it, for a time. */
@Injectable()
export class RecordGrantsService {
  constructor(
    private readonly db: DataSource,
    private readonly prefectures: PrefecturesService,
  ) {}

  /**
   * Lets another prefecture find a restricted record until a time; logged.
   * @throws Problem `record-not-found`, `record-of-other-prefecture`, `opening-too-long`, `opening-needless`
   */
  async open(
    ctx: RequestContext,
    type: RecordKindOf,
    recordId: string,
    { prefecture: code, until, reason }: NewOpening,
  ): Promise<OpeningView> {
    const endsAt = new Date(until);
    return this.db.transaction(async (manager) => {
      const lasts = endsAt.getTime() - (await databaseTime(manager)).getTime();
      if (!(lasts > 0 && lasts <= MOST_DAYS * DAY_MS)) {
        throw recordProblems['opening-too-long']({ params: { days: MOST_DAYS } });
      }
      const record = await loadChangeableRecord(manager, ctx, type, recordId, 'lock');
      const to = await this.prefectures.byCode(code, manager);
      if (record.sharing !== 'prefecture' || to.national || to.id === record.prefectureId) {
        throw recordProblems['opening-needless']({ params: { prefecture: code } });
      }
      const { id } = await manager.save(
        manager.create(RecordGrant, {
          recordId,
          holderId: record.prefectureId,
          prefectureId: to.id,
          reason,
          openedBy: actorRef(ctx.actor),
          endsAt,
        }),
      );
      const details = { opening: id, prefecture: code, until: endsAt, reason };
      await audit(manager, ctx, `${type.kind}.open`, recordId, details);
      return openingView(await manager.findOneByOrFail(RecordGrant, { id }));
    });
  }

  /** Told to those who see everything of the record. */
  async of(ctx: RequestContext, type: RecordKindOf, recordId: string): Promise<OpeningList> {
    return this.db.transaction(async (manager) => {
      await loadReachedRecord(manager, ctx, type, recordId, 'openings.read');
      const rows = await manager.find(RecordGrant, {
        where: { recordId },
        order: { seq: 'DESC' },
      });
      await audit(manager, ctx, `${type.kind}.openings-read`, recordId);
      return { items: rows.map(openingView) };
    });
  }

  /** Closes it at once. */
  async end(ctx: RequestContext, type: RecordKindOf, recordId: string, id: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      // Also of a record that was withdrawn meanwhile.
      const record = await loadReachedRecord(manager, ctx, type, recordId, 'openings.read');
      if (!mayReach(ctx, 'records.open', record)) {
        const { number, prefecture } = record;
        const params = { number, prefecture: prefecture.code };
        throw recordProblems['record-of-other-prefecture']({ params });
      }
      const ended = await manager.update(
        RecordGrant,
        { id, recordId, endsAt: Raw((column) => `${column} > now()`) },
        { endsAt: () => 'now()', endedBy: actorRef(ctx.actor) },
      );
      if (ended.affected !== 1) throw recordProblems['opening-not-found']();
      await audit(manager, ctx, `${type.kind}.open-end`, recordId, { opening: id });
    });
  }
}
