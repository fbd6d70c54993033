import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '../../access/index.js';
import { audit } from '../../audit/index.js';
import { actorRef, currentDay, render, type RequestContext } from '../../common/index.js';
import { Config } from '../../config/index.js';
import { awaited, AWAITED_KINDS, type AwaitedKind, type Thing, THINGS } from './awaited.js';
import type { InboxEntry, InboxSection, InboxView } from './inbox-view.js';

/** Of each kind; the rest is in the kind's own list. */
const MOST_SHOWN = 20;

interface AwaitedRow extends Pick<InboxEntry, 'id' | 'about' | 'caseId' | 'since' | 'until'> {
  readonly kind: AwaitedKind;
  readonly count: number;
  readonly thing: Thing;
}

/** What awaits a person, or a program in its place, in all rooms. */
@Injectable()
export class InboxService {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** Everything that awaits the caller; logged. */
  async read(ctx: RequestContext): Promise<InboxView> {
    return this.db.transaction(async (manager) => {
      const rows = await this.awaiting(manager, ctx);
      const sections = AWAITED_KINDS.flatMap((kind) => section(ctx, kind, rows));
      const counts = Object.fromEntries(sections.map(({ kind, count }) => [kind, count]));
      await audit(manager, ctx, 'inbox.read', 'inbox', { counts });
      return { count: sections.reduce((sum, { count }) => sum + count, 0), sections };
    });
  }

  /** How many there are of each kind. It shows none of them, and is not logged. */
  async counts(ctx: RequestContext): Promise<Partial<Record<AwaitedKind, number>>> {
    const rows = await this.awaiting(this.db.manager, ctx);
    return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
  }

  private async awaiting(manager: EntityManager, ctx: RequestContext): Promise<AwaitedRow[]> {
    const { actor } = ctx;
    const kinds = AWAITED_KINDS.filter((kind) => mayDo(actor.role, awaited(kind).permission));
    if (kinds.length === 0) return [];
    const person = actor.kind === 'user' ? actor.id : null;
    const today = await currentDay(manager, this.config.timeZone);
    return manager.query<AwaitedRow[]>(statementOf(kinds), [
      actor.prefecture.national,
      actor.prefecture.id,
      actorRef(actor),
      person,
      today,
      MOST_SHOWN,
    ]);
  }
}

const CALLER = `SELECT $1::boolean AS national, $2::uuid AS prefecture_id, $3::text AS actor,
    $4::uuid AS person, $5::date AS today`;

/** All kinds in one question: the inbox is asked for more often than anything else. */
function statementOf(kinds: readonly AwaitedKind[]): string {
  const each = kinds.map(
    (kind) => `SELECT '${kind}' AS kind, * FROM (${awaited(kind).rows}) ${kind}`,
  );
  return `WITH caller AS (${CALLER}), awaited AS (${each.join(' UNION ALL ')}),
    placed AS (SELECT *, (count(*) OVER (PARTITION BY kind))::int AS count, row_number() OVER (
      PARTITION BY kind ORDER BY until NULLS LAST, since DESC, id) AS place FROM awaited)
    SELECT kind, count, thing, id, about, since, until, case_id AS "caseId"
    FROM placed WHERE place <= $6 ORDER BY kind, place`;
}

function section(
  { language }: RequestContext,
  kind: AwaitedKind,
  rows: readonly AwaitedRow[],
): InboxSection | [] {
  const own = rows.filter((row) => row.kind === kind);
  const [first] = own;
  if (!first) return [];
  const { todo, list } = awaited(kind);
  const items = own.map((row) => entry(kind, row));
  const whole = list === null ? null : `/api/v1${list}`;
  return { kind, todo: render(todo, language), count: first.count, items, list: whole };
}

function entry(kind: AwaitedKind, row: AwaitedRow): InboxEntry {
  const { thing, id, about, caseId, since, until } = row;
  const path = awaited(kind).path?.(id) ?? `${THINGS[thing]}/${id}`;
  return { thing, id, about, caseId, since, until, href: `/api/v1${path}` };
}
