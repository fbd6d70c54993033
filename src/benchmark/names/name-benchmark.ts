import type { DataSource } from 'typeorm';
import { termsOf } from '../../finding/index.js';
import { timed, type Times } from '../search/timing.js';
import { HELD_OUT, OtherNames, type SpelledPair, spelledPairs } from './spelled-names.js';

const PAIRS = 200;
const BATCH = 5000;
const FIRST = 10;

/** Answers the ids of the first so many subjects for a name. */
export type NameSearch = (name: string, limit: number) => Promise<readonly string[]>;

interface WayFigures extends Times {
  /** Share of the names that were found within the first ten. */
  readonly found: number;
}

export interface NameFigures {
  readonly database: string;
  readonly subjects: number;
  readonly pairs: number;
  readonly ours: WayFigures;
  /** Each word somewhere in a name, whatever its case. */
  readonly ilike: WayFigures;
  /** The most trigrams in common, by an index; where the server has `pg_trgm`. */
  readonly trigrams?: WayFigures;
}

/** Among so many subjects, each of 200 names in one spelling is looked for in another. */
export async function benchNames(
  db: DataSource,
  ours: NameSearch,
  subjects: number,
  report: (done: number) => void,
): Promise<NameFigures> {
  const pairs = spelledPairs(HELD_OUT, PAIRS);
  const others = new OtherNames();
  const name = (n: number) => pairs[n]?.entered ?? others.next();
  for (let first = 0; first < subjects; first += BATCH) {
    const count = Math.min(BATCH, subjects - first);
    await enter(
      db,
      first,
      Array.from({ length: count }, (_, i) => name(first + i)),
    );
    report(first + count);
  }
  await db.query(`VACUUM (ANALYZE) records`);
  await db.query(`VACUUM (ANALYZE) record_terms`);
  const [{ database, trigrams }] = await db.query<[{ database: string; trigrams: boolean }]>(
    `SELECT 'PostgreSQL ' || current_setting('server_version') AS database,
       EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_trgm') AS trigrams`,
  );
  return {
    database,
    subjects,
    pairs: pairs.length,
    ours: await figuresOf(pairs, ours),
    ilike: await figuresOf(pairs, byParts(db)),
    ...(trigrams && { trigrams: await figuresOf(pairs, await byTrigrams(db)) }),
  };
}

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Subjects without a photograph, with the terms that they are found by. */
async function enter(db: DataSource, first: number, names: readonly string[]): Promise<void> {
  const ids = names.map((_, i) => idOf(first + i));
  const terms = names.flatMap((name, i) =>
    termsOf({ names: [name], authors: [], texts: [] }).map((term) => ({ id: ids[i], ...term })),
  );
  await db.transaction(async (manager) => {
    await manager.query(
      `INSERT INTO records (id, kind, number, prefecture_id, sharing, traits, dated_on, status,
          created_by, version, full_name)
        SELECT made.id, 'subject', 'SYN-' || made.id, prefecture.id, 'national', '{}', '2026-01-01', 'active',
          'bench', 1, made.name
        FROM unnest($1::uuid[], $2::text[]) AS made (id, name), prefectures prefecture
        WHERE prefecture.code = 'CAS'`,
      [ids, names],
    );
    await manager.query(
      `INSERT INTO record_terms (record_id, prefecture_id, field, term)
        SELECT made.id, prefecture.id, made.field, made.term
        FROM unnest($1::uuid[], $2::text[], $3::text[]) AS made (id, field, term),
          prefectures prefecture WHERE prefecture.code = 'CAS'`,
      [terms.map(({ id }) => id), terms.map(({ field }) => field), terms.map(({ term }) => term)],
    );
  });
}

async function figuresOf(pairs: readonly SpelledPair[], search: NameSearch): Promise<WayFigures> {
  const { results, p50, p95 } = await timed(pairs, ({ asked }) => search(asked, FIRST));
  const found = results.filter((ids, n) => ids.includes(idOf(n))).length;
  return { found: found / pairs.length, p50, p95 };
}

function byParts(db: DataSource): NameSearch {
  return async (name, limit) => {
    const parts = name.split(/[ -]/).map((part) => `%${part}%`);
    const rows = await db.query<{ id: string }[]>(
      `SELECT id FROM records WHERE full_name ILIKE ALL ($1::text[]) ORDER BY seq DESC LIMIT $2`,
      [parts, limit],
    );
    return rows.map(({ id }) => id);
  };
}

async function byTrigrams(db: DataSource): Promise<NameSearch> {
  await db.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
  await db.query(`CREATE INDEX bench_trigrams ON records USING gin (full_name gin_trgm_ops)`);
  await db.query(`ANALYZE records`);
  return async (name, limit) => {
    const rows = await db.query<{ id: string }[]>(
      `SELECT id FROM records WHERE full_name % $1 ORDER BY similarity(full_name, $1) DESC LIMIT $2`,
      [name, limit],
    );
    return rows.map(({ id }) => id);
  };
}
