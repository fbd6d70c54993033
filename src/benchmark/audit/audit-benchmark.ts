import type { DataSource } from 'typeorm';
import {
  type AuditSealer,
  storedPublicKeys,
  type LogReadingService,
  trustedKeys,
  verifyLog,
} from '../../audit/index.js';
import { type AppendRate, appendRates } from './append-rates.js';
import { fillLog } from './fill-log.js';
import { pageTimes, type PageTimes } from './page-times.js';

export interface AuditFigures {
  readonly database: string;
  readonly entries: number;
  readonly fill_per_second: number;
  readonly seal_per_second: number;
  readonly verify_per_second: number;
  readonly faults: number;
  readonly seals: number;
  readonly appends: readonly AppendRate[];
  readonly pages: readonly PageTimes[];
  /** Bytes an entry, indexes included. */
  readonly bytes: { readonly entry: number; readonly chain: number };
}

/** On an empty log: filled in bulk, sealed, verified, then written to and read by pages. */
export async function benchAudit(
  { db, sealer, log }: { db: DataSource; sealer: AuditSealer; log: LogReadingService },
  entries: number,
  report: (what: string, done: number) => void,
): Promise<AuditFigures> {
  const perSecond = async (act: () => Promise<unknown>) => {
    const began = performance.now();
    await act();
    return (1000 * entries) / (performance.now() - began);
  };
  const fill = await perSecond(() =>
    fillLog(db, entries, (done) => {
      report('filled', done);
    }),
  );
  const seal = await perSecond(() =>
    sealer.seal((done) => {
      report('sealed', done);
    }),
  );
  await db.query(`ANALYZE audit_positions`);
  const keys = trustedKeys(await storedPublicKeys(db.manager));
  let faults = 0;
  let seals = 0;
  const verify = await perSecond(async () => {
    ({ faults, seals } = await verifyLog(db.manager, keys, undefined, ({ fault }) => {
      report(fault, 0);
    }));
  });
  report('verified', entries);
  const bytes = await bytesOf(db, entries);
  const pages = await pageTimes(db, log, entries);
  const appends = await appendRates(db, sealer, Math.min(2000, Math.ceil(entries / 10)));
  return {
    database: await databaseOf(db),
    entries,
    fill_per_second: fill,
    seal_per_second: seal,
    verify_per_second: verify,
    faults,
    seals,
    appends,
    pages,
    bytes,
  };
}

async function bytesOf(db: DataSource, entries: number) {
  const size = (tables: string[]) =>
    tables.map((table) => `pg_total_relation_size('${table}')`).join(' + ');
  const [row] = await db.query<[{ entry: number; chain: number }]>(
    `SELECT (${size(['audit_entries'])})::float8 / $1 AS entry,
       (${size(['audit_positions', 'audit_seals', 'audit_unsealed'])})::float8 / $1 AS chain`,
    [entries],
  );
  return row;
}

async function databaseOf(db: DataSource): Promise<string> {
  const [{ version }] = await db.query<[{ version: string }]>(
    `SELECT 'PostgreSQL ' || current_setting('server_version') AS version`,
  );
  return version;
}
