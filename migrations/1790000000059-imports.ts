import type { MigrationInterface, QueryRunner } from 'typeorm';

const BY_TIME = `set_config('mirsam.last_seq', (greatest(
    (extract(epoch FROM clock_timestamp()) * 1000000)::bigint * 1024,
    coalesce(nullif(current_setting('mirsam.last_seq', true), ''), '0')::bigint + 1024
  ) + floor(random() * 1024)::bigint)::text, false)::bigint`;

/** Bulk imports: each with the rows of its sheet, and what became of them. */
export class Imports1790000000059 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE imports (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      seq bigint NOT NULL UNIQUE DEFAULT ${BY_TIME},
      prefecture_id uuid NOT NULL REFERENCES prefectures,
      kind text NOT NULL CHECK (kind IN ('sketch', 'subject')),
      state text NOT NULL CHECK (state IN
        ('checking', 'checked', 'running', 'done', 'cancelled', 'failed')),
      actor text NOT NULL,
      language text NOT NULL CHECK (language IN ('fr', 'ar', 'en')),
      name text NOT NULL,
      sheet_path text,
      images_path text,
      files_are_ours boolean NOT NULL,
      encoding text,
      profile jsonb NOT NULL,
      case_id uuid REFERENCES cases,
      columns jsonb NOT NULL DEFAULT '{}',
      unread jsonb NOT NULL DEFAULT '[]',
      failure jsonb,
      leased_until timestamptz,
      created_at timestamptz NOT NULL DEFAULT now(),
      ended_at timestamptz
    )`);
    await db.query(`CREATE INDEX imports_of_prefecture ON imports (prefecture_id, seq)`);
    await db.query(`CREATE INDEX imports_case ON imports (case_id) WHERE case_id IS NOT NULL`);
    await db.query(`CREATE INDEX imports_unended ON imports (state, seq) WHERE ended_at IS NULL`);
    await db.query(`CREATE TABLE import_rows (
      import_id uuid NOT NULL REFERENCES imports ON DELETE CASCADE,
      line integer NOT NULL CHECK (line > 0),
      prefecture_id uuid NOT NULL REFERENCES prefectures,
      kind text NOT NULL CHECK (kind IN ('sketch', 'subject')),
      outcome text NOT NULL CHECK (outcome IN
        ('waiting', 'accepted', 'no_face', 'several_faces', 'duplicate', 'refused', 'cancelled')),
      reference text,
      reference_key text,
      image text,
      upload_sha256 text CHECK (upload_sha256 ~ '^[0-9a-f]{64}$'),
      record jsonb,
      faults jsonb NOT NULL DEFAULT '[]',
      record_id uuid REFERENCES records,
      tries integer NOT NULL DEFAULT 0,
      leased_until timestamptz,
      PRIMARY KEY (import_id, line),
      CHECK ((outcome IN ('accepted', 'no_face', 'several_faces')) <= (record_id IS NOT NULL))
    )`);
    // One record for each, whoever imports it again, and however many do at once.
    const made = `outcome IN ('accepted', 'no_face', 'several_faces')`;
    await db.query(`CREATE UNIQUE INDEX import_rows_reference
      ON import_rows (prefecture_id, kind, reference_key) WHERE ${made}`);
    await db.query(`CREATE UNIQUE INDEX import_rows_upload
      ON import_rows (prefecture_id, kind, upload_sha256) WHERE ${made}`);
    await db.query(`CREATE INDEX import_rows_record ON import_rows (record_id)
      WHERE record_id IS NOT NULL`);
    await db.query(`CREATE INDEX import_rows_waiting ON import_rows (import_id, line)
      WHERE outcome = 'waiting'`);
    await db.query(`CREATE INDEX import_rows_outcome ON import_rows (import_id, outcome)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE import_rows`);
    await db.query(`DROP TABLE imports`);
  }
}
