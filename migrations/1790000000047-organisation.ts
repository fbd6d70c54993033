import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The organisation as a tree of units: of what kind each is, below which, from when to when, and what became of it. */
export class Organisation1790000000047 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    // Its trigger names columns that go.
    await db.query(`DROP FUNCTION IF EXISTS unit_of_national_level CASCADE`);
    await db.query(`DROP TABLE unit_changes`);
    // What was listed as to come has no rows elsewhere.
    await db.query(`DELETE FROM prefectures WHERE active_from IS NULL`);
    await db.query(`ALTER TABLE prefectures
      DROP CONSTRAINT prefectures_parent_holds, DROP CONSTRAINT prefectures_scope`);
    await db.query(`ALTER TABLE prefectures
      DROP open, DROP scope_id, DROP kind, DROP parent_id, DROP successor_id, DROP active_from, DROP active_until,
      ADD CONSTRAINT prefectures_code_check CHECK (code ~ '^[A-Z]{3}$')`);
    await db.query(`DELETE FROM repeatable_objects WHERE name = 'data/listed_units'`);
  }
}

const statements = [
  `ALTER TABLE prefectures
    ADD kind text NOT NULL DEFAULT 'police_prefecture' CHECK (kind IN
      ('national', 'police_prefecture', 'regional_security', 'provincial_security', 'district')),
    ADD parent_id uuid REFERENCES prefectures (id),
    ADD active_from date,
    ADD active_until date CHECK (active_until >= active_from),
    ADD successor_id uuid REFERENCES prefectures (id)`,
  // What there is works already.
  `UPDATE prefectures SET kind = CASE WHEN national THEN 'national' ELSE kind END, active_from = current_date,
    parent_id = (SELECT top.id FROM prefectures top WHERE top.national AND NOT prefectures.national)`,
  // A row belongs to the unit that holds its scope: a district's to what the district is below.
  `ALTER TABLE prefectures
    ADD scope_id uuid GENERATED ALWAYS AS (CASE kind WHEN 'district' THEN parent_id ELSE id END) STORED,
    ADD open boolean GENERATED ALWAYS AS (active_from IS NOT NULL AND active_until IS NULL) STORED,
    DROP CONSTRAINT prefectures_code_check,
    ADD CONSTRAINT prefectures_code_check
      CHECK (code ~ CASE kind WHEN 'district' THEN '^[A-Z]{4,8}$' ELSE '^[A-Z]{3}$' END),
    ADD CONSTRAINT prefectures_national CHECK (national = (kind = 'national')),
    ADD CONSTRAINT prefectures_tree CHECK (national = (parent_id IS NULL) AND parent_id <> id),
    ADD CONSTRAINT prefectures_ended CHECK (active_until IS NULL OR active_from IS NOT NULL),
    ADD CONSTRAINT prefectures_succeeded CHECK (successor_id IS NULL OR active_until IS NOT NULL),
    ADD CONSTRAINT prefectures_scope UNIQUE (id, scope_id)`,
  // There is nothing below a district.
  `ALTER TABLE prefectures
    ADD CONSTRAINT prefectures_parent_holds FOREIGN KEY (parent_id, parent_id) REFERENCES prefectures (id, scope_id)`,
  `CREATE TABLE unit_changes (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    unit_id uuid NOT NULL REFERENCES prefectures (id),
    operation text NOT NULL CHECK (operation IN ('added', 'opened', 'renamed', 'moved', 'merged', 'closed')),
    other_id uuid REFERENCES prefectures (id)
      CHECK ((operation IN ('moved', 'merged')) = (other_id IS NOT NULL)),
    was jsonb NOT NULL DEFAULT '{}',
    reason text CHECK (reason <> ''),
    effective_on date NOT NULL,
    actor text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE INDEX unit_changes_of ON unit_changes (unit_id, seq)`,
];
