import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why images are looked at, searches that await a supervisor, identifications taken back. */
export class Purpose1790000000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE consultations, search_requests`);
    await db.query(`DROP TRIGGER identifications_append_only ON identifications`);
    await db.query(`DROP TRIGGER identification_revoked_once ON identifications`);
    await db.query(`DROP TRIGGER identification_revoked ON identifications`);
    await db.query(`DROP FUNCTION identification_revoked_once, identification_revoked`);
    await db.query(`DROP INDEX identifications_one_a_sketch`);
    // A revoked identification must not come back as a current one: the service before knew none.
    await db.query(`DELETE FROM identifications WHERE revoked_at IS NOT NULL`);
    await db.query(`ALTER TABLE identifications
      DROP COLUMN revoked_at, DROP COLUMN revoked_by_id, DROP COLUMN revocation_reason,
      ADD CONSTRAINT identifications_one_a_sketch UNIQUE (sketch_id)`);
    await db.query(`CREATE TRIGGER identifications_append_only
      BEFORE UPDATE OR DELETE OR TRUNCATE ON identifications
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await db.query(founded(''));
    await db.query(identifiedOnlySo(''));
  }
}

/** @param since what else must hold of an opinion `o` or a piece of evidence `c` to count */
const founded = (since: '' | 'unrevoked') => {
  const counts = (alias: string) =>
    since === ''
      ? ''
      : `AND NOT EXISTS (SELECT FROM identifications AS was WHERE was.sketch_id = NEW.sketch_id
          AND was.subject_id = NEW.subject_id AND was.revoked_at >= ${alias}.created_at)`;
  return `CREATE OR REPLACE FUNCTION identification_founded() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF (SELECT count(*) FROM opinions AS o WHERE o.search_id = NEW.search_id
          AND o.rank = NEW.rank AND o.outcome = 'potential' ${counts('o')}) < 2
      OR NOT EXISTS (SELECT FROM corroborations AS c
        WHERE c.search_id = NEW.search_id AND c.rank = NEW.rank ${counts('c')})
    THEN RAISE EXCEPTION 'an identification takes two examiners who agree, and corroboration'; END IF;
    IF NOT EXISTS (SELECT FROM searches AS s
      JOIN search_candidates AS c ON c.search_id = s.id AND c.rank = NEW.rank
      JOIN records AS sketch ON sketch.id = NEW.sketch_id AND sketch.kind = 'sketch'
      JOIN records AS subject ON subject.id = NEW.subject_id AND subject.kind = 'subject'
      JOIN search_probe_members AS probe ON probe.search_id = s.id
      WHERE s.id = NEW.search_id AND s.case_id = NEW.case_id AND (probe.record_id, c.record_id)
        IN ((sketch.id, subject.id), (subject.id, sketch.id)))
    THEN RAISE EXCEPTION 'an identification links what was examined'; END IF;
    RETURN NEW;
  END $$`;
};

const identifiedOnlySo = (current: '' | 'AND revoked_at IS NULL') =>
  `CREATE OR REPLACE FUNCTION identified_only_so() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW.identified_at IS DISTINCT FROM
      (SELECT created_at FROM identifications WHERE sketch_id = NEW.id ${current})
    THEN RAISE EXCEPTION 'a sketch is identified by an identification only'; END IF;
    RETURN NEW;
  END $$`;

const statements = [
  `CREATE TABLE consultations (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    prefecture_id uuid NOT NULL REFERENCES prefectures (id),
    actor text NOT NULL,
    case_id uuid NOT NULL REFERENCES cases (id),
    purpose text NOT NULL CHECK (purpose <> ''),
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL DEFAULT now() + interval '8 hours'
  )`,
  `CREATE TABLE search_requests (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    prefecture_id uuid NOT NULL REFERENCES prefectures (id),
    actor text NOT NULL,
    case_id uuid NOT NULL REFERENCES cases (id),
    purpose text NOT NULL,
    query jsonb NOT NULL,
    probe jsonb NOT NULL,
    images bytea[] NOT NULL,
    state text NOT NULL DEFAULT 'awaiting_approval'
      CHECK (state IN ('awaiting_approval', 'approved', 'refused', 'run')),
    decided_by text CHECK (decided_by <> actor),
    decided_at timestamptz,
    reason text CHECK (reason <> ''),
    search_id uuid UNIQUE REFERENCES searches (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL DEFAULT now() + interval '7 days',
    CONSTRAINT search_requests_decided CHECK ((state = 'awaiting_approval') = (decided_by IS NULL)
      AND (decided_by IS NULL) = (decided_at IS NULL) AND (decided_by IS NULL) = (reason IS NULL)),
    CONSTRAINT search_requests_run CHECK ((state = 'run') = (search_id IS NOT NULL))
  )`,
  `CREATE INDEX search_requests_prefecture ON search_requests (prefecture_id, seq)`,
  `ALTER TABLE identifications
    ADD COLUMN revoked_at timestamptz,
    ADD COLUMN revoked_by_id uuid REFERENCES users (id),
    ADD COLUMN revocation_reason text CHECK (revocation_reason <> ''),
    ADD CONSTRAINT identifications_revocation CHECK ((revoked_at IS NULL) = (revoked_by_id IS NULL)
      AND (revoked_at IS NULL) = (revocation_reason IS NULL)),
    DROP CONSTRAINT identifications_one_a_sketch`,
  // One that holds; those taken back stay beside it.
  `CREATE UNIQUE INDEX identifications_one_a_sketch ON identifications (sketch_id)
    WHERE revoked_at IS NULL`,
  `DROP TRIGGER identifications_append_only ON identifications`,
  `CREATE TRIGGER identifications_append_only BEFORE DELETE OR TRUNCATE ON identifications
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  // The only change of an identification: it is taken back, once.
  `CREATE FUNCTION identification_revoked_once() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL
      OR (to_jsonb(OLD) - '{revoked_at,revoked_by_id,revocation_reason}'::text[])
        <> (to_jsonb(NEW) - '{revoked_at,revoked_by_id,revocation_reason}'::text[])
    THEN RAISE EXCEPTION 'identifications is append-only, but for being revoked once'; END IF;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER identification_revoked_once BEFORE UPDATE ON identifications
    FOR EACH ROW EXECUTE FUNCTION identification_revoked_once()`,
  founded('unrevoked'),
  identifiedOnlySo('AND revoked_at IS NULL'),
  `CREATE FUNCTION identification_revoked() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE records SET identified_at = NULL WHERE id = NEW.sketch_id;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER identification_revoked AFTER UPDATE ON identifications
    FOR EACH ROW EXECUTE FUNCTION identification_revoked()`,
];
