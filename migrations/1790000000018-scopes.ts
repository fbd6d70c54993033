import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What row-level security stands on: the roles that the service works under, triggers that write
 * with their owner's rights, what a filter may know of a case, and openings of restricted records.
 */
export class Scopes1790000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const role of ROLES) await makeRole(db, role);
    for (const statement of statements) await db.query(statement);
    await asOwner(db, 'SECURITY DEFINER', (schema) => `SET search_path = "${schema}", pg_temp`);
  }

  async down(db: QueryRunner): Promise<void> {
    await asOwner(db, 'SECURITY INVOKER', () => 'RESET search_path');
    await db.query(`DROP FUNCTION entries_of_search, openings_expunged CASCADE`);
    await db.query(`DROP VIEW case_facts`);
    await db.query(`DROP FUNCTION IF EXISTS caller_reaches, by_supervisor, record_of_own_case,
      number_series_goes_on CASCADE`);
    await db.query(`DROP TABLE record_openings`);
    await db.query(`ALTER TABLE records DROP CONSTRAINT records_holder`);
    await db.query(`DROP TRIGGER link_alert_held ON link_alerts`);
    await db.query(`DROP FUNCTION link_alert_held`);
    await db.query(`ALTER TABLE link_alerts
      DROP COLUMN probe_prefecture_id, DROP COLUMN candidate_prefecture_id`);
    // The roles stay: they are of all databases of the server, and others may use them.
  }
}

const ROLES = ['mirsam_service', 'mirsam_system'] as const;

/** Other databases of the server may be migrated at this moment, or have been long ago. */
async function makeRole(db: QueryRunner, role: string): Promise<void> {
  await db.query(`DO $$ BEGIN
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN
        CREATE ROLE ${role} NOLOGIN;
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    IF NOT pg_has_role(current_user, '${role}', 'MEMBER') THEN
      GRANT ${role} TO CURRENT_USER;
    END IF;
  EXCEPTION
    WHEN insufficient_privilege THEN
      RAISE EXCEPTION 'the database user % may not make the role ${role}: let an administrator run CREATE ROLE ${role} NOLOGIN; GRANT ${role} TO %',
        current_user, current_user;
  END $$`);
}

/** Functions, most of them of triggers, that write, or look at, what who causes them may not. */
const AS_OWNER = [
  ...['templates_added', 'templates_removed', 'record_placed', 'records_counted'],
  ...['traits_added', 'traits_changed', 'traits_removed'],
  ...['template_to_link', 'record_to_link', 'case_to_link', 'link_alert_held'],
  ...['identification_founded', 'identified_only_so', 'identification_made'],
  'identification_revoked',
  ...['search_of_standing', 'link_alert_lasting'],
  ...['openings_expunged', 'entries_of_search'],
];

async function asOwner(db: QueryRunner, whose: string, path: (schema: string) => string) {
  const [{ schema }] = (await db.query(`SELECT current_schema() AS schema`)) as [
    { schema: string },
  ];
  for (const name of AS_OWNER) {
    await db.query(`ALTER FUNCTION ${name} ${whose} ${path(schema)}`);
  }
}

const statements = [
  // What a filter asks of the case of any record, and no more: a case is its prefecture's.
  `CREATE VIEW case_facts AS SELECT id, offence, status FROM cases`,
  // Whose the two sketches of an alert are is known also to who no longer sees one of them.
  `ALTER TABLE link_alerts
    ADD COLUMN probe_prefecture_id uuid REFERENCES prefectures (id),
    ADD COLUMN candidate_prefecture_id uuid REFERENCES prefectures (id)`,
  `UPDATE link_alerts SET probe_prefecture_id = probe.prefecture_id,
      candidate_prefecture_id = candidate.prefecture_id
    FROM records probe, records candidate
    WHERE probe.id = probe_id AND candidate.id = candidate_id`,
  `ALTER TABLE link_alerts
    ALTER COLUMN probe_prefecture_id SET NOT NULL,
    ALTER COLUMN candidate_prefecture_id SET NOT NULL`,
  `CREATE FUNCTION link_alert_held() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    SELECT prefecture_id INTO NEW.probe_prefecture_id FROM records WHERE id = NEW.probe_id;
    SELECT prefecture_id INTO NEW.candidate_prefecture_id FROM records WHERE id = NEW.candidate_id;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER link_alert_held BEFORE INSERT ON link_alerts
    FOR EACH ROW EXECUTE FUNCTION link_alert_held()`,
  // A restricted record, opened by its holder to another prefecture for a time.
  `ALTER TABLE records ADD CONSTRAINT records_holder UNIQUE (id, prefecture_id)`,
  `CREATE TABLE record_openings (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    record_id uuid NOT NULL,
    holder_id uuid NOT NULL,
    prefecture_id uuid NOT NULL REFERENCES prefectures (id),
    reason text NOT NULL CHECK (reason <> ''),
    opened_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    ends_at timestamptz NOT NULL CHECK (ends_at <= created_at + interval '91 days'),
    ended_by text,
    FOREIGN KEY (record_id, holder_id) REFERENCES records (id, prefecture_id),
    CHECK (holder_id <> prefecture_id)
  )`,
  `CREATE INDEX record_openings_record ON record_openings (record_id, seq)`,
  `CREATE INDEX record_openings_to ON record_openings (prefecture_id, ends_at)`,
  // An opening says why, in somebody's words: it goes with its record.
  `CREATE FUNCTION openings_expunged() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    DELETE FROM record_openings WHERE record_id = NEW.id;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER openings_expunged AFTER UPDATE OF status ON records
    FOR EACH ROW WHEN (NEW.status = 'expunged') EXECUTE FUNCTION openings_expunged()`,
  // Which entries tell of a search; what they say is given by the service, to who may read it.
  `CREATE FUNCTION entries_of_search(search uuid, file uuid, shown uuid[]) RETURNS SETOF bigint
    LANGUAGE sql STABLE AS $$
      SELECT id FROM audit_entries WHERE target = search::text AND action <> 'search.export'
      UNION SELECT asked.id FROM audit_entries run
        JOIN audit_entries asked ON asked.target = run.details #>> '{approval,request}'
        WHERE run.target = search::text AND run.action = 'search.run'
      UNION SELECT look.id FROM audit_entries look
        WHERE look.target = ANY (shown::text[]) AND look.action = 'image.read'
          AND look.details ->> 'caseId' = file::text
    $$`,
];
