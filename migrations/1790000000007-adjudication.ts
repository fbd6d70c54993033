import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say of candidates, and what of it a search heeds. */
export class Adjudication1790000000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX audit_entries_looks`);
    await db.query(`ALTER TABLE searches DROP COLUMN excluded`);
    await db.query(`DROP TRIGGER records_identified ON records`);
    await db.query(`ALTER TABLE records DROP COLUMN identified_at`);
    await db.query(`DROP TABLE identifications, corroborations, decisions, opinions, exclusions`);
    await db.query(`DROP FUNCTION identification_founded, identification_made, identified_only_so`);
  }
}

const OUTCOME = `text NOT NULL CHECK (outcome IN ('potential', 'no_candidate', 'inconclusive'))`;

const OF_A_CANDIDATE = `search_id uuid NOT NULL, rank integer NOT NULL,
  FOREIGN KEY (search_id, rank) REFERENCES search_candidates (search_id, rank)`;

const statements = [
  `CREATE TABLE exclusions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id uuid NOT NULL REFERENCES cases (id),
    record_id uuid NOT NULL REFERENCES records (id),
    search_id uuid NOT NULL REFERENCES searches (id),
    by jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    lifted_at timestamptz,
    lifted_by text,
    CHECK ((lifted_at IS NULL) = (lifted_by IS NULL))
  )`,
  `CREATE UNIQUE INDEX exclusions_standing ON exclusions (case_id, record_id)
    WHERE lifted_at IS NULL`,
  `ALTER TABLE searches ADD COLUMN excluded jsonb NOT NULL DEFAULT '[]'`,
  `ALTER TABLE searches ALTER COLUMN excluded DROP DEFAULT`,
  // Two at most, of two people, and at most one of somebody who saw the ranks. An examiner is a
  // person: no API key can be one.
  `CREATE TABLE opinions (
    ${OF_A_CANDIDATE},
    position integer NOT NULL CHECK (position IN (1, 2)),
    examiner_id uuid NOT NULL REFERENCES users (id),
    blind boolean NOT NULL,
    outcome ${OUTCOME},
    checklist jsonb NOT NULL,
    remarks text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (search_id, rank, position),
    CONSTRAINT opinions_two_people UNIQUE (search_id, rank, examiner_id)
  )`,
  `CREATE UNIQUE INDEX opinions_one_open ON opinions (search_id, rank) WHERE NOT blind`,
  `CREATE TABLE decisions (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ${OF_A_CANDIDATE},
    supervisor_id uuid NOT NULL REFERENCES users (id),
    outcome ${OUTCOME},
    reason text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE INDEX decisions_candidate ON decisions (search_id, rank)`,
  `CREATE TABLE corroborations (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ${OF_A_CANDIDATE},
    recorded_by_id uuid NOT NULL REFERENCES users (id),
    kind text NOT NULL,
    evidence text NOT NULL CHECK (evidence <> ''),
    created_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE INDEX corroborations_candidate ON corroborations (search_id, rank)`,
  `CREATE TABLE identifications (
    ${OF_A_CANDIDATE},
    sketch_id uuid NOT NULL REFERENCES records (id),
    subject_id uuid NOT NULL REFERENCES records (id),
    case_id uuid NOT NULL REFERENCES cases (id),
    identified_by_id uuid NOT NULL REFERENCES users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (search_id, rank),
    CONSTRAINT identifications_one_a_sketch UNIQUE (sketch_id)
  )`,
  ...['opinions', 'decisions', 'corroborations', 'identifications'].map(
    (table) => `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ),
  // The same rule as in the service, for whoever writes past it.
  `CREATE FUNCTION identification_founded() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF (SELECT count(*) FROM opinions AS o WHERE o.search_id = NEW.search_id
          AND o.rank = NEW.rank AND o.outcome = 'potential') < 2
      OR NOT EXISTS (SELECT FROM corroborations AS c
        WHERE c.search_id = NEW.search_id AND c.rank = NEW.rank)
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
  END $$`,
  `CREATE TRIGGER identification_founded BEFORE INSERT ON identifications
    FOR EACH ROW EXECUTE FUNCTION identification_founded()`,
  `ALTER TABLE records ADD COLUMN identified_at timestamptz`,
  `CREATE FUNCTION identified_only_so() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW.identified_at IS DISTINCT FROM
      (SELECT created_at FROM identifications WHERE sketch_id = NEW.id)
    THEN RAISE EXCEPTION 'a sketch is identified by an identification only'; END IF;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER records_identified BEFORE INSERT OR UPDATE OF identified_at ON records
    FOR EACH ROW EXECUTE FUNCTION identified_only_so()`,
  `CREATE FUNCTION identification_made() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE records SET identified_at = NEW.created_at WHERE id = NEW.sketch_id;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER identification_made AFTER INSERT ON identifications
    FOR EACH ROW EXECUTE FUNCTION identification_made()`,
  // Who has seen the ranks of a search is no blind examiner of it.
  `CREATE INDEX audit_entries_looks ON audit_entries (target, actor) WHERE action IN
    ('search.run', 'search.read', 'search.repeat', 'adjudication.read')`,
];
