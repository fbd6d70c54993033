import type { DataSource } from 'typeorm';
import type { LogReadingService } from '../../audit/index.js';
import { type RequestContext, systemContext } from '../../common/index.js';
import { timed, type Times } from '../search/timing.js';

/** Milliseconds of a page of fifty, read and logged. */
export interface PageTimes extends Times {
  readonly filter: string;
}

type Filters = Readonly<Record<string, string>>;

interface Sample {
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  readonly requestId: string;
  readonly from: string;
  readonly to: string;
}

const PAGES = 30;

/** What auditors ask for; each page by what another entry of the log says. */
const FILTERS: Readonly<Record<string, (entry: Sample) => Filters>> = {
  none: () => ({}),
  actor: ({ actor }) => ({ actor }),
  action: ({ action }) => ({ action }),
  target: ({ target }) => ({ target }),
  prefecture: () => ({ prefecture: 'CAS' }),
  requestId: ({ requestId }) => ({ requestId }),
  'a day': ({ from, to }) => ({ from, to }),
  'actor, a day': ({ actor, from, to }) => ({ actor, from, to }),
  'action, prefecture': ({ action }) => ({ action, prefecture: 'CAS' }),
};

export async function pageTimes(
  db: DataSource,
  log: LogReadingService,
  entries: number,
): Promise<PageTimes[]> {
  const samples = await sample(db, entries);
  const { actor, ...rest } = systemContext('benchmark');
  const ctx: RequestContext = { ...rest, actor: { ...actor, role: 'auditor' } };
  const times: PageTimes[] = [];
  for (const [filter, of] of Object.entries(FILTERS)) {
    const { p50, p95 } = await timed(samples, (entry) =>
      log.list(ctx, { limit: 50, ...of(entry) }),
    );
    times.push({ filter, p50, p95 });
  }
  return times;
}

function sample(db: DataSource, entries: number): Promise<Sample[]> {
  const ids = Array.from({ length: PAGES }, (_, index) =>
    Math.max(1, Math.floor(((index + 0.5) / PAGES) * entries)),
  );
  return db.query(
    `SELECT actor, action, target, request_id AS "requestId",
       to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "from",
       to_char((at + interval '1 day') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "to"
     FROM audit_entries WHERE id = ANY($1::bigint[])`,
    [ids],
  );
}
