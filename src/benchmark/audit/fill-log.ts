import type { DataSource } from 'typeorm';

const CHUNK = 50_000;

/**
 * Fills the log with entries such as a country writes in years: 2,000 people, 26 actions of which
 * few are frequent, about ten entries of each target, one in twenty of Casablanca.
 */
export async function fillLog(
  db: DataSource,
  entries: number,
  report: (done: number) => void,
): Promise<void> {
  for (let from = 1; from <= entries; from += CHUNK) {
    const until = Math.min(entries, from + CHUNK - 1);
    await db.query(
      `INSERT INTO audit_entries
         (at, request_id, actor, actor_name, role, prefecture_id, action, target, details)
       SELECT now() - make_interval(secs => 10 + ($3::float8 - i) * 10), md5('r' || i),
         'user:' || md5('u' || (i * 7919) % 2000)::uuid, 'Somebody ' || (i * 7919) % 2000,
         'detective',
         CASE WHEN i % 20 = 0 THEN (SELECT id FROM prefectures WHERE code = 'CAS')
           ELSE md5('p' || i % 20)::uuid END,
         'action.' || chr(97 + floor(26 * power(random(), 3))::int),
         md5('t' || floor(random() * $3 / 10))::uuid,
         jsonb_build_object('image', md5('i' || i), 'size', 'thumb', 'caseId', md5('c' || i % 5000)::uuid,
           'purpose', 'Compare the sketch with what the witness said.')
       FROM generate_series($1::bigint, $2::bigint) AS i`,
      [from, until, entries],
    );
    report(until);
  }
  await db.query(`ANALYZE audit_entries`);
}
