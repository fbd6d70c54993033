import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As of the other tables that are listed page by page: see `NoGlobalCounters`. */
const BY_TIME = `set_config('mirsam.last_seq', (greatest(
    (extract(epoch FROM clock_timestamp()) * 1000000)::bigint * 1024,
    coalesce(nullif(current_setting('mirsam.last_seq', true), ''), '0')::bigint + 1024
  ) + floor(random() * 1024)::bigint)::text, false)::bigint`;

/** What a record was before it was corrected, images too; opinions that their examiner has taken back. */
export class Corrections1790000000033 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [...history, ...withdrawals]) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const statement of [...undoWithdrawals, ...undoHistory]) await db.query(statement);
  }
}

const history = [
  `CREATE TABLE record_changes (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    seq bigint NOT NULL UNIQUE DEFAULT ${BY_TIME},
    record_id uuid NOT NULL REFERENCES records,
    act text NOT NULL,
    actor text NOT NULL,
    reason text CHECK (reason <> ''),
    changes jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE INDEX record_changes_record ON record_changes (record_id, seq)`,
  `CREATE TABLE removed_images (
    id uuid PRIMARY KEY,
    record_id uuid NOT NULL REFERENCES records,
    sha256 text NOT NULL,
    upload_sha256 text NOT NULL,
    thumbnail_sha256 text NOT NULL,
    media_type text NOT NULL,
    created_at timestamptz NOT NULL,
    removed_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE INDEX removed_images_record ON removed_images (record_id)`,
  `CREATE INDEX removed_images_content ON removed_images (sha256)`,
  `CREATE INDEX removed_images_thumbnail ON removed_images (thumbnail_sha256)`,
  // Changed by several rows of one statement.
  `ALTER TABLE images DROP CONSTRAINT images_position,
    ADD CONSTRAINT images_position UNIQUE (record_id, position) DEFERRABLE`,
];

const undoHistory = [
  `DROP TRIGGER IF EXISTS image_removed ON images`,
  `DELETE FROM repeatable_objects WHERE name IN ('triggers/image_removed', 'triggers/opinion_withdrawn_once')`,
  `ALTER TABLE images DROP CONSTRAINT images_position,
    ADD CONSTRAINT images_position UNIQUE (record_id, position)`,
  `DROP TABLE removed_images`,
  `DROP TABLE record_changes`,
];

/** Of the opinions that stand there are at most two, of two people, and one of who saw the ranks. */
const withdrawals = [
  `ALTER TABLE opinions ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN withdrawn_at timestamptz,
    ADD COLUMN withdrawal_reason text,
    ADD CONSTRAINT opinions_withdrawn
      CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL)),
    DROP CONSTRAINT opinions_pkey,
    DROP CONSTRAINT opinions_two_people,
    ADD CONSTRAINT opinions_pkey PRIMARY KEY (id)`,
  `DROP INDEX opinions_one_open`,
  `CREATE UNIQUE INDEX opinions_two ON opinions (search_id, rank, position)
    WHERE withdrawn_at IS NULL`,
  `CREATE UNIQUE INDEX opinions_two_people ON opinions (search_id, rank, examiner_id)
    WHERE withdrawn_at IS NULL`,
  `CREATE UNIQUE INDEX opinions_one_open ON opinions (search_id, rank)
    WHERE NOT blind AND withdrawn_at IS NULL`,
  `CREATE INDEX opinions_candidate ON opinions (search_id, rank)`,
];

/** There is no place for what was taken back: the service before would count it. */
const undoWithdrawals = [
  `DROP TRIGGER IF EXISTS opinion_withdrawn_once ON opinions`,
  `ALTER TABLE opinions DISABLE TRIGGER USER`,
  `DELETE FROM opinions WHERE withdrawn_at IS NOT NULL`,
  `ALTER TABLE opinions ENABLE TRIGGER USER`,
  `DROP INDEX opinions_candidate`,
  `DROP INDEX opinions_one_open`,
  `DROP INDEX opinions_two_people`,
  `DROP INDEX opinions_two`,
  `ALTER TABLE opinions DROP CONSTRAINT opinions_pkey,
    DROP COLUMN id, DROP COLUMN withdrawn_at, DROP COLUMN withdrawal_reason,
    ADD CONSTRAINT opinions_pkey PRIMARY KEY (search_id, rank, position),
    ADD CONSTRAINT opinions_two_people UNIQUE (search_id, rank, examiner_id)`,
  `CREATE UNIQUE INDEX opinions_one_open ON opinions (search_id, rank) WHERE NOT blind`,
];
