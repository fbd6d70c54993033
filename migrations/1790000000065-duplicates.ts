import type { MigrationInterface, QueryRunner } from 'typeorm';

const BY_TIME = `set_config('mirsam.last_seq', (greatest(
    (extract(epoch FROM clock_timestamp()) * 1000000)::bigint * 1024,
    coalesce(nullif(current_setting('mirsam.last_seq', true), ''), '0')::bigint + 1024
  ) + floor(random() * 1024)::bigint)::text, false)::bigint`;

/** Imported records that are still to be compared, pairs that may be of one person, and what people say of them. */
export class Duplicates1790000000065 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // A row goes when its record was compared, in the transaction that keeps what was found.
    await db.query(`CREATE TABLE duplicate_queue (
      record_id uuid PRIMARY KEY REFERENCES records,
      import_id uuid NOT NULL REFERENCES imports,
      seq bigint NOT NULL UNIQUE DEFAULT ${BY_TIME}
    )`);
    await db.query(`CREATE INDEX duplicate_queue_import ON duplicate_queue (import_id)`);
    await db.query(`CREATE TABLE duplicate_pairs (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      seq bigint NOT NULL UNIQUE DEFAULT ${BY_TIME},
      first_id uuid NOT NULL REFERENCES records,
      second_id uuid NOT NULL REFERENCES records,
      import_id uuid NOT NULL REFERENCES imports,
      same_image boolean NOT NULL,
      explanation jsonb,
      gallery_size integer,
      threshold real NOT NULL,
      model_version text NOT NULL,
      state text NOT NULL CHECK (state IN ('open', 'same', 'different', 'later')),
      created_at timestamptz NOT NULL DEFAULT now(),
      CHECK (first_id <> second_id),
      CHECK (same_image OR explanation IS NOT NULL),
      CHECK ((explanation IS NULL) = (gallery_size IS NULL))
    )`);
    // Proposed once, whichever of the two was compared.
    await db.query(`CREATE UNIQUE INDEX duplicate_pairs_once
      ON duplicate_pairs (least(first_id, second_id), greatest(first_id, second_id))`);
    await db.query(`CREATE INDEX duplicate_pairs_first ON duplicate_pairs (first_id)`);
    await db.query(`CREATE INDEX duplicate_pairs_second ON duplicate_pairs (second_id)`);
    await db.query(`CREATE INDEX duplicate_pairs_import ON duplicate_pairs (import_id, seq)`);
    await db.query(`CREATE INDEX duplicate_pairs_state ON duplicate_pairs (state, seq)`);
    await db.query(`CREATE TABLE duplicate_decisions (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      seq bigint NOT NULL UNIQUE DEFAULT ${BY_TIME},
      pair_id uuid NOT NULL REFERENCES duplicate_pairs,
      prefecture_id uuid NOT NULL REFERENCES prefectures,
      actor text NOT NULL,
      actor_name text NOT NULL,
      outcome text NOT NULL CHECK (outcome IN ('same', 'different', 'later', 'undone')),
      reason text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now()
    )`);
    await db.query(`CREATE INDEX duplicate_decisions_pair ON duplicate_decisions (pair_id, seq)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER IF EXISTS row_to_compare ON import_rows`);
    await db.query(`DROP TABLE duplicate_decisions, duplicate_pairs, duplicate_queue`);
    await db.query(`DROP FUNCTION IF EXISTS row_to_compare, duplicate_pair_lasting`);
    await db.query(`DELETE FROM repeatable_objects WHERE name ~ '^policies/duplicate_'
      OR name IN ('triggers/row_to_compare', 'triggers/duplicate_pair_lasting',
        'triggers/duplicate_decisions_append_only')`);
  }
}
