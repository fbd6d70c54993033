import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { PrefectureScope } from '../common/index.js';
import { holdLock } from '../database/index.js';
import type { RecordKind, Sharing } from './record.entity.js';

/** How many numbers are drawn at once: of a thousand taken ones in a million, one suffices nearly always. */
const DRAWN = 8;

/**
 * The number of a new record of a prefecture, such as `CAS-2026-000042` for a sketch and
 * `CAS-SUB-2026-000042` for a subject.
 *
 * Records that are shared nationally are numbered one after the other: the series stays locked until the
 * caller's transaction ends, so a number is taken if and only if its record is kept: no gap, no repeat.
 * A restricted record takes a number by chance, `CAS-2026-R730184`: neither a gap in the series nor the
 * number itself, once the record is opened or shared, tells how many others there are.
 *
 * @param today `YYYY-MM-DD`
 */
export async function nextRecordNumber(
  manager: EntityManager,
  prefecture: PrefectureScope,
  kind: RecordKind,
  sharing: Sharing,
  today: string,
): Promise<string> {
  const year = Number(today.slice(0, 4));
  const code = kind === 'sketch' ? prefecture.code : `${prefecture.code}-SUB`;
  const series = `${code}-${year}-`;
  if (sharing === 'prefecture') return drawn(manager, `${series}R`);
  return `${series}${digits(await next(manager, prefecture, kind, year))}`;
}

async function next(
  manager: EntityManager,
  prefecture: PrefectureScope,
  kind: RecordKind,
  year: number,
): Promise<number> {
  const [row] = await manager.query<{ last: number }[]>(
    `INSERT INTO number_series (prefecture_id, kind, year, last) VALUES ($1, $2, $3, 1)
     ON CONFLICT (prefecture_id, kind, year) DO UPDATE SET last = number_series.last + 1
     RETURNING last`,
    [prefecture.id, kind, year],
  );
  if (!row) throw new Error('number_series gave no number');
  return row.last;
}

/** A number that no record has. Who draws one waits for those who drew before, as in the other series. */
async function drawn(manager: EntityManager, series: string): Promise<string> {
  await holdLock(manager, `number ${series}`);
  for (;;) {
    const numbers = Array.from({ length: DRAWN }, () => `${series}${digits(randomInt(1_000_000))}`);
    const [free] = await manager.query<{ number: string }[]>(
      `SELECT number FROM unnest($1::text[]) number
       WHERE NOT EXISTS (SELECT FROM records WHERE records.number = number.number) LIMIT 1`,
      [numbers],
    );
    if (free) return free.number;
  }
}

const digits = (number: number) => String(number).padStart(6, '0');
