import type { EntityManager } from 'typeorm';
import type { PrefectureScope } from '../common/index.js';
import type { RecordKind } from './record.entity.js';

/** Years turn at midnight in Morocco, wherever the server stands. */
const MOROCCAN_YEAR = new Intl.DateTimeFormat('en', {
  year: 'numeric',
  timeZone: 'Africa/Casablanca',
});

/**
 * Takes the next number of a prefecture's series, such as `CAS-2026-000042` for a sketch and
 * `CAS-SUB-2026-000042` for a subject. The series stays locked until the caller's transaction
 * ends, so a number is taken if and only if its record is kept: no gap, no repeat.
 */
export async function nextRecordNumber(
  manager: EntityManager,
  prefecture: PrefectureScope,
  kind: RecordKind,
  now = new Date(),
): Promise<string> {
  const year = Number(MOROCCAN_YEAR.format(now));
  const [row] = await manager.query<{ last: number }[]>(
    `INSERT INTO number_series (prefecture_id, kind, year, last) VALUES ($1, $2, $3, 1)
     ON CONFLICT (prefecture_id, kind, year) DO UPDATE SET last = number_series.last + 1
     RETURNING last`,
    [prefecture.id, kind, year],
  );
  if (!row) throw new Error('number_series gave no number');
  const series = kind === 'sketch' ? prefecture.code : `${prefecture.code}-SUB`;
  return `${series}-${year}-${String(row.last).padStart(6, '0')}`;
}
