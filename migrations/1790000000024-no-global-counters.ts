import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows are listed page by page, or in the order they came in. */
const LISTED = [
  'api_keys',
  'cases',
  'link_adjudications',
  'link_alerts',
  'linkage_queue',
  'notices',
  'record_openings',
  'records',
  'search_requests',
  'searches',
  'tombstones',
  'users',
];

/**
 * Microseconds since 1970, and ten random bits behind them; and always more than the last of the session,
 * since a clock may stand still for a while, as that of the embedded database does for a millisecond. A
 * counter that all prefectures share would tell each of them how much the others have added.
 */
const BY_TIME = `set_config('mirsam.last_seq', (greatest(
    (extract(epoch FROM clock_timestamp()) * 1000000)::bigint * 1024,
    coalesce(nullif(current_setting('mirsam.last_seq', true), ''), '0')::bigint + 1024
  ) + floor(random() * 1024)::bigint)::text, false)::bigint`;

/** What one prefecture keeps to itself shows neither in cursors nor in the means that faces are centred on. */
export class NoGlobalCounters1790000000024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of LISTED) {
      await db.query(`ALTER TABLE ${table} ALTER COLUMN seq DROP IDENTITY`);
      await db.query(`ALTER TABLE ${table} ALTER COLUMN seq SET DEFAULT ${BY_TIME}`);
    }
    for (const statement of means) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE collection_means DROP COLUMN records`);
    // The service before makes it at its start; the migrations before want it there to drop it.
    // eslint-disable-next-line no-restricted-syntax
    await db.query(`CREATE FUNCTION constant_vector(value float8) RETURNS vector LANGUAGE sql IMMUTABLE AS
      $$ SELECT array_fill(value, ARRAY[256])::vector $$`);
    for (const table of LISTED) {
      await db.query(`ALTER TABLE ${table} ALTER COLUMN seq DROP DEFAULT`);
      await db.query(`ALTER TABLE ${table} ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY`);
    }
  }
}

/** The means of an epoch, as `publish_means` makes them from here on. */
const means = [
  `DELETE FROM collection_means`,
  `ALTER TABLE collection_means ADD COLUMN records integer NOT NULL`,
  `INSERT INTO collection_means (model_version, modality, templates, mean, records)
    SELECT face.model_version, face.modality, count(*), avg(face.embedding::vector),
        count(DISTINCT face.record_id)
      FROM gallery_faces face JOIN gallery_parts part ON part.id = face.part
      WHERE part.sharing = 'national' AND part.face_model = face.model_version
      GROUP BY 1, 2 HAVING count(DISTINCT face.record_id) >= 10`,
  // A mean that moved with every template was multiplied by it; one of an epoch is taken anew.
  `DROP FUNCTION constant_vector`,
  `DELETE FROM repeatable_objects WHERE name = 'functions/constant_vector'`,
];
