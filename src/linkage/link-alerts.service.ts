import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { BY_PARAMETERS, callerParameters, inPrefecture, mayReach } from '../access/index.js';
import { type Action, audit } from '../audit/index.js';
import { CasesService } from '../cases/index.js';
import {
  actorRef,
  cursorSeq,
  type Page,
  pageOf,
  type RequestContext,
  unknownFilter,
} from '../common/index.js';
import { expungedRecords, RecordImagesService, SwitchedOffTraits } from '../records/index.js';
import type { TraitsOff } from '../traits/index.js';
import { alertState } from './alert-state.js';
import { LinkAdjudication } from './link-adjudication.entity.js';
import {
  isWhole,
  linkAlertSummary,
  type LinkAlertSummary,
  linkAlertView,
  type LinkAlertView,
} from './link-alert-view.js';
import { LinkAlert } from './link-alert.entity.js';
import type { LinkAlertQuery, NewLinkAdjudication } from './link-alerts.dto.js';
import { keptFrom } from './kept-from.js';
import { linkageProblems } from './linkage.problems.js';
import { evidenceWithout, linkedRecord, recordsOfPairs } from './pair-records.js';

/** Link alerts as their holders, and the national level, read and adjudicate them. */
@Injectable()
export class LinkAlertsService {
  constructor(
    private readonly db: DataSource,
    private readonly images: RecordImagesService,
    private readonly cases: CasesService,
    private readonly off: SwitchedOffTraits,
  ) {}

  /** @throws Problem `validation-failed` for a case that the caller does not find */
  async list(ctx: RequestContext, query: LinkAlertQuery): Promise<Page<LinkAlertSummary>> {
    const { state, caseId, limit, cursor } = query;
    const seq = cursorSeq(cursor);
    if (caseId !== undefined && !(await this.cases.canRead(ctx, caseId))) {
      throw unknownFilter('caseId');
    }
    return this.db.transaction(async (manager) => {
      const rows = alertsFor(manager, ctx);
      if (state !== undefined) rows.andWhere('alert.state = :state', { state });
      if (caseId !== undefined) rows.andWhere(OF_CASE, { caseId });
      if (seq !== undefined) rows.andWhere('alert.seq < :seq', { seq });
      const alerts = await rows
        .orderBy('alert.seq', 'DESC')
        .limit(limit + 1)
        .getMany();
      const ids = recordIds(alerts.slice(0, limit));
      const records = await recordsOfPairs(manager, ctx, ids, this.off.codes);
      const seen = new Map(records.map((one) => [one.record.id, linkedRecord(ctx, one)]));
      await audit(manager, ctx, 'linkage.list', 'link-alert', { shown: [...seen.keys()] });
      const gone = await expungedRecords(manager, ctx, recordIds(alerts));
      return pageOf(alerts, limit, (alert) => linkAlertSummary(alert, seen, gone));
    });
  }

  async read(ctx: RequestContext, id: string): Promise<LinkAlertView> {
    return this.db.transaction(async (manager) => {
      const alert = await alertsFor(manager, ctx).andWhere('alert.id = :id', { id }).getOne();
      if (!alert) throw linkageProblems['link-alert-not-found']();
      return this.view(manager, ctx, alert, 'linkage.read');
    });
  }

  /** Adds an opinion, and brings the state after it. It changes no score, here or elsewhere. */
  async adjudicate(
    ctx: RequestContext,
    id: string,
    { outcome, reason }: NewLinkAdjudication,
  ): Promise<LinkAlertView> {
    return this.db.transaction(async (manager) => {
      // Held until the end: opinions, and the state that follows them, come one after the other.
      const alert = await alertsFor(manager, ctx)
        .andWhere('alert.id = :id', { id })
        .setLock('pessimistic_write', undefined, ['alert'])
        .getOne();
      if (!alert) throw linkageProblems['link-alert-not-found']();
      const holders = [alert.probePrefectureId, alert.candidatePrefectureId];
      if (
        !holders.some((held) => mayReach(ctx, 'link-alerts.adjudicate', { prefectureId: held }))
      ) {
        throw linkageProblems['link-alert-of-others']();
      }
      const seen = await recordsOfPairs(manager, ctx, recordIds([alert]), this.off.codes);
      if (!isWhole(alert, new Set(seen.map(({ record }) => record.id)))) {
        throw linkageProblems['link-alert-withheld']();
      }
      const {
        name: actorName,
        prefecture: { id: prefectureId },
      } = ctx.actor;
      const actor = actorRef(ctx.actor);
      const opinion = { alertId: id, prefectureId, actor, actorName, outcome, reason };
      await manager.insert(LinkAdjudication, opinion);
      alert.state = alertState(holders, await opinionsOn(manager, id));
      await manager.update(LinkAlert, { id }, { state: alert.state });
      return this.view(manager, ctx, alert, 'linkage.adjudicate', { outcome });
    });
  }

  private async view(
    manager: EntityManager,
    ctx: RequestContext,
    alert: LinkAlert,
    action: Action,
    details: object = {},
  ): Promise<LinkAlertView> {
    const records = await recordsOfPairs(manager, ctx, recordIds([alert]), this.off.codes);
    const ids = records.map(({ record }) => record.id);
    const images = await this.images.of(manager, ids);
    const views = records.map(({ record, view }) => view(images.get(record.id) ?? []));
    await audit(manager, ctx, action, alert.id, { ...details, shown: ids });
    const seen = new Map(views.map((view) => [view.id, view]));
    const gone = await expungedRecords(manager, ctx, recordIds([alert]));
    const shown = withoutOff(alert, this.off.codes);
    return linkAlertView(ctx, shown, seen, gone, await opinionsOn(manager, alert.id));
  }
}

const OF_CASE = `EXISTS (SELECT FROM records record WHERE record.case_id = :caseId
  AND record.id IN (alert.probe_id, alert.candidate_id))`;

const HOLDERS = ['alert.probe_prefecture_id', 'alert.candidate_prefecture_id'];

const KEPT = keptFrom({ id: ':examiner', actor: ':actor', ...BY_PARAMETERS });

/**
 * Alerts of which the caller's prefecture holds a record; all, for the national level. To whoever may examine the two
 * blind there is none, under its own id either.
 */
function alertsFor(manager: EntityManager, ctx: RequestContext): SelectQueryBuilder<LinkAlert> {
  return manager
    .createQueryBuilder(LinkAlert, 'alert')
    .where(inPrefecture(HOLDERS, BY_PARAMETERS), callerParameters(ctx))
    .andWhere(`NOT ${KEPT}`, { examiner: ctx.actor.id, actor: actorRef(ctx.actor) });
}

function recordIds(alerts: readonly LinkAlert[]): string[] {
  return alerts.flatMap(({ probeId, candidateId }) => [probeId, candidateId]);
}

function opinionsOn(manager: EntityManager, alertId: string): Promise<LinkAdjudication[]> {
  return manager.find(LinkAdjudication, { where: { alertId }, order: { seq: 'ASC' } });
}

/** An alert without what is switched off since; how strong it is stays. Of one that was erased, nothing is left. */
function withoutOff(alert: LinkAlert, off: TraitsOff): LinkAlert {
  if (Object.keys(alert.explanation).length === 0) return alert;
  return { ...alert, explanation: evidenceWithout(alert.explanation, off) };
}
