import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { inPrefecture, whereReached } from '../access/index.js';
import {
  cursorSeq,
  dayBegins,
  dayIsOver,
  isUuid,
  type Page,
  pageOf,
  readNumber,
  referenceKey,
  type RequestContext,
  unknownFilter,
} from '../common/index.js';
import { Config } from '../config/index.js';
import { asSystem } from '../database/index.js';
import { audit } from './audit.js';
import { AuditSealer } from './audit-sealer.js';
import { type CanonicalEntry, ENTRY_COLUMNS } from './canonical-entry.js';
import type { LogEntryView, LogPeople, LogPeopleQuery, LogQuery } from './log-reading.dto.js';
import { peopleOfLog } from './people-of-log.js';
import type { SealDocument } from './seal.js';
import { newestSeal } from './seal-rows.js';

/** The log, for those who watch over its prefecture, or over all. */
@Injectable()
export class LogReadingService {
  constructor(
    private readonly db: DataSource,
    private readonly sealer: AuditSealer,
    private readonly config: Config,
  ) {}

  /** Newest first. Who reads the log is in it, too. */
  async list(ctx: RequestContext, query: LogQuery): Promise<Page<LogEntryView>> {
    const { limit, ...asked } = query;
    const targets =
      query.target === undefined ? undefined : await this.targetsOf(ctx, query.target);
    return this.db.transaction(async (manager) => {
      if (query.prefecture !== undefined) await assertPrefecture(manager, query.prefecture);
      const people =
        query.person === undefined ? undefined : await peopleOfLog(manager, ctx, query.person);
      if (people?.length === 0) throw unknownFilter('person');
      const actors = people?.map(({ actor }) => actor);
      const { timeZone } = this.config;
      const rows = await entries(manager, ctx, { ...query, targets, actors, timeZone });
      const shown = Math.min(rows.length, limit);
      await audit(manager, ctx, 'audit.read', 'audit', { ...asked, shown });
      return pageOf(rows, limit, logEntryView);
    });
  }

  /** Whom the log knows that the caller may read; who reads it is in it, too. */
  async people(ctx: RequestContext, { name }: LogPeopleQuery): Promise<LogPeople> {
    return this.db.transaction(async (manager) => {
      const items = await peopleOfLog(manager, ctx, name);
      await audit(manager, ctx, 'audit.people', 'audit', { shown: items.length });
      return { items };
    });
  }

  /**
   * What the log calls a thing: an id is itself; a number or a reference is those of the records and cases that
   * have it. An auditor reads neither, and asks by what is written on paper: the system looks for them. Some
   * entries are about what has no id, such as a prefecture by its code.
   */
  private async targetsOf(ctx: RequestContext, target: string): Promise<readonly string[]> {
    if (isUuid(target)) return [target.toLowerCase()];
    const { national, id } = ctx.actor.prefecture;
    const own = inPrefecture('prefecture_id', { national: '$4', own: '$5' });
    const found = await asSystem('what an auditor asks about', () =>
      this.db.query<{ target: string }[]>(
        `SELECT id::text AS target FROM records WHERE number = $1 AND ${own}
         UNION SELECT id::text FROM cases WHERE reference_key = $2 AND ${own}
         UNION SELECT $3 WHERE EXISTS (SELECT FROM audit_entries WHERE target = $3 AND ${own})`,
        [readNumber(target).text, referenceKey(target), target, national, id],
      ),
    );
    if (found.length === 0) throw unknownFilter('target');
    return found.map((one) => one.target);
  }

  /** The newest seal, over all that was committed when it was asked for. */
  async checkpoint(ctx: RequestContext): Promise<SealDocument> {
    await audit(this.db.manager, ctx, 'audit.checkpoint', 'audit');
    await this.sealer.seal();
    const seal = await newestSeal(this.db.manager);
    if (!seal) throw new Error('What was sealed is not there');
    return seal;
  }
}

async function assertPrefecture(manager: EntityManager, code: string): Promise<void> {
  const found = await manager.query<object[]>(`SELECT FROM prefectures WHERE code = $1`, [code]);
  if (found.length === 0) throw unknownFilter('prefecture');
}

interface Row extends CanonicalEntry {
  readonly seq: string;
  readonly prefecture: string | null;
  readonly position: number | null;
  readonly seal: number | null;
}

/** The page is cut before anything is joined: what is joined is then of its few rows. */
async function entries(
  manager: EntityManager,
  ctx: RequestContext,
  query: LogFilters,
): Promise<Row[]> {
  const values: unknown[] = [];
  const value = (one: unknown) => `$${values.push(one)}`;
  const where = [
    ...scope(ctx, value),
    ...filters(query, value),
    ...(await after(manager, query.cursor, value)),
  ];
  return manager.query(
    `SELECT e.id::text AS seq, ${ENTRY_COLUMNS}, prefectures.code AS prefecture,
       p.position::float8 AS position, p.seal::float8 AS seal
     FROM (SELECT * FROM audit_entries e ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
       ORDER BY e.at DESC, e.id DESC LIMIT ${value(query.limit + 1)}) e
     LEFT JOIN audit_positions p ON p.entry_id = e.id
     LEFT JOIN prefectures ON prefectures.id = e.prefecture_id
     ORDER BY e.at DESC, e.id DESC`,
    values,
  );
}

type Value = (value: unknown) => string;

function scope(ctx: RequestContext, value: Value): string[] {
  const { prefectureId } = whereReached(ctx, 'audit.read');
  return prefectureId === undefined ? [] : [`e.prefecture_id = ${value(prefectureId)}`];
}

/** What is asked for, with whom and what it names already found. */
interface LogFilters extends LogQuery {
  readonly targets: readonly string[] | undefined;
  readonly actors: readonly string[] | undefined;
  readonly timeZone: string;
}

function filters(query: LogFilters, value: Value): string[] {
  const { actor, action, prefecture, requestId, from, to, targets, actors } = query;
  const zone = () => value(query.timeZone);
  const isDay = (moment: string | undefined) => moment !== undefined && !moment.includes('T');
  const given: readonly (readonly [unknown, (parameter: string) => string])[] = [
    [actor, (p) => `e.actor = ${p}`],
    [action, (p) => `e.action = ${p}`],
    [prefecture, (p) => `e.prefecture_id = (SELECT id FROM prefectures WHERE code = ${p})`],
    [requestId, (p) => `e.request_id = ${p}`],
    [actors, (p) => `e.actor = ANY (${p}::text[])`],
    [targets, (p) => `e.target = ANY (${p}::text[])`],
    [from, (p) => `e.at >= ${isDay(from) ? dayBegins(p, zone()) : p}`],
    [to, (p) => `e.at < ${isDay(to) ? dayIsOver(p, zone()) : p}`],
  ];
  return given.flatMap(([one, condition]) => (one === undefined ? [] : [condition(value(one))]));
}

/** After the entry that the cursor names: ids grow in the order of writing, times are what is shown. */
async function after(
  manager: EntityManager,
  cursor: string | undefined,
  value: Value,
): Promise<string[]> {
  const id = cursorSeq(cursor);
  if (id === undefined) return [];
  const [last] = await manager.query<{ at: string }[]>(
    `SELECT at::text AS at FROM audit_entries WHERE id = $1`,
    [id],
  );
  return last ? [`(e.at, e.id) < (${value(last.at)}, ${value(id)})`] : ['false'];
}

function logEntryView(row: Row): LogEntryView {
  const { id, at, requestId, actor, actorName, role, action, target, details } = row;
  const { prefecture, position, seal } = row;
  return {
    id,
    at,
    requestId,
    actor,
    actorName,
    role,
    ...(prefecture !== null && { prefecture }),
    action,
    target,
    details: JSON.parse(details) as object,
    ...(position !== null && { position }),
    ...(seal !== null && { seal }),
  };
}
