import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Review dates; tombstones of what was erased, who is told of it, and the files that go with it. */
export class Expungement1790000000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of up) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const statement of down) await db.query(statement);
  }
}

const up = [
  `ALTER TABLE records
    ADD COLUMN review_on date NOT NULL DEFAULT (current_date + interval '60 months')::date,
    ADD COLUMN expunged_at timestamptz`,
  `UPDATE records SET review_on = (created_at + interval '60 months')::date`,
  `CREATE INDEX records_review ON records (review_on, id) WHERE status <> 'expunged'`,
  // Of what was erased only a shell stays in place, so that what speaks of it still speaks of
  // something; that the shell is empty is held here.
  `ALTER TABLE records
    DROP CONSTRAINT records_status_check,
    DROP CONSTRAINT records_check1,
    ADD CONSTRAINT records_status_check CHECK (status IN ('active', 'withdrawn', 'expunged')),
    ADD CONSTRAINT records_subject_named CHECK (
      kind <> 'subject' OR full_name IS NOT NULL OR status = 'expunged'),
    ADD CONSTRAINT records_expunged_at CHECK ((status = 'expunged') = (expunged_at IS NOT NULL)),
    ADD CONSTRAINT records_expunged_empty CHECK (status <> 'expunged' OR (traits = '{}'
      AND num_nonnulls(case_id, description, withdrawn_by, withdrawal_reason, identified_at,
        software, author, witness_confidence, full_name, aliases, birth_date) = 0))`,
  `ALTER TABLE cases
    ADD COLUMN review_on date NOT NULL DEFAULT (current_date + interval '36 months')::date,
    ADD COLUMN expunged_at timestamptz,
    ADD CONSTRAINT cases_expunged_closed CHECK (expunged_at IS NULL OR status = 'closed')`,
  `UPDATE cases SET review_on = (created_at + interval '36 months')::date`,
  `CREATE INDEX cases_review ON cases (review_on, id) WHERE expunged_at IS NULL`,
  // id: of the record or case that it stands for.
  `CREATE TABLE tombstones (
    id uuid PRIMARY KEY,
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kind text NOT NULL CHECK (kind IN ('sketch', 'subject', 'case')),
    number text NOT NULL,
    prefecture_id uuid NOT NULL REFERENCES prefectures (id),
    sharing text NOT NULL CHECK (sharing IN ('national', 'prefecture')),
    case_id uuid REFERENCES cases (id),
    ground text NOT NULL CHECK (ground IN
      ('acquittal', 'dismissal', 'court_order', 'retention_expired', 'error')),
    reference text NOT NULL CHECK (reference <> ''),
    ordered_by text NOT NULL,
    erased jsonb NOT NULL DEFAULT '{}',
    erased_at timestamptz NOT NULL DEFAULT now(),
    scrubbed_at timestamptz
  )`,
  `CREATE INDEX tombstones_prefecture ON tombstones (prefecture_id, seq)`,
  `CREATE INDEX tombstones_unscrubbed ON tombstones (id) WHERE scrubbed_at IS NULL`,
  `CREATE TABLE notices (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    recipient text NOT NULL,
    tombstone_id uuid NOT NULL REFERENCES tombstones (id),
    search_id uuid NOT NULL REFERENCES searches (id),
    prefecture_id uuid NOT NULL REFERENCES prefectures (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    read_at timestamptz,
    CONSTRAINT notices_once UNIQUE (tombstone_id, search_id)
  )`,
  `CREATE INDEX notices_recipient ON notices (recipient, seq)`,
  // A file cannot be removed in a transaction: its name is kept here until it is.
  `CREATE TABLE files_to_unlink (sha256 text PRIMARY KEY)`,
  `CREATE INDEX images_thumbnail ON images (thumbnail_sha256)`,
  `CREATE INDEX templates_aligned ON templates (aligned_sha256)`,
];

const down = [
  `DROP INDEX images_thumbnail, templates_aligned`,
  `DROP TABLE files_to_unlink, notices, tombstones`,
  `ALTER TABLE cases DROP COLUMN review_on, DROP COLUMN expunged_at`,
  `ALTER TABLE records
    DROP CONSTRAINT records_status_check,
    DROP CONSTRAINT records_subject_named,
    DROP CONSTRAINT records_expunged_at,
    DROP CONSTRAINT records_expunged_empty`,
  // What is gone does not come back: the service before knew only withdrawn records.
  `UPDATE records SET status = 'withdrawn', withdrawn_at = expunged_at, withdrawn_by = 'expunged',
      withdrawal_reason = 'expunged', full_name = CASE kind WHEN 'subject' THEN number END
    WHERE status = 'expunged'`,
  `ALTER TABLE records
    DROP COLUMN review_on,
    DROP COLUMN expunged_at,
    ADD CONSTRAINT records_status_check CHECK (status IN ('active', 'withdrawn')),
    ADD CONSTRAINT records_check1 CHECK (kind <> 'subject' OR full_name IS NOT NULL)`,
];
