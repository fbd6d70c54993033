import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Prefectures, users, API keys and the append-only log. */
export class Accounts1790000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE audit_entries, api_keys, users, prefectures`);
    await db.query(`DROP FUNCTION refuse_change`);
  }
}

const statements = [
  `CREATE TABLE prefectures (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z]{3}$'),
    name_fr text NOT NULL,
    name_ar text NOT NULL,
    name_en text NOT NULL,
    national boolean NOT NULL DEFAULT false
  )`,
  `CREATE UNIQUE INDEX prefectures_one_national ON prefectures (national) WHERE national`,
  `INSERT INTO prefectures (code, name_fr, name_ar, name_en, national) VALUES
    ('NAT', 'Niveau national', 'المستوى الوطني', 'National level', true),
    ('CAS', 'Préfecture de police de Casablanca', 'ولاية أمن الدار البيضاء', 'Casablanca police prefecture', false),
    ('AGA', 'Préfecture de police d''Agadir', 'ولاية أمن أكادير', 'Agadir police prefecture', false)`,
  `CREATE TABLE users (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    username text NOT NULL UNIQUE CHECK (username = lower(username)),
    display_name text NOT NULL,
    password_hash text NOT NULL,
    role text NOT NULL CHECK (role IN ('forensic_officer', 'detective', 'supervisor', 'auditor', 'admin')),
    prefecture_id uuid NOT NULL REFERENCES prefectures (id),
    active boolean NOT NULL DEFAULT true,
    token_version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE TABLE api_keys (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    name text NOT NULL,
    key_hash bytea NOT NULL UNIQUE,
    role text NOT NULL CHECK (role IN ('forensic_officer', 'detective', 'supervisor', 'auditor')),
    prefecture_id uuid NOT NULL REFERENCES prefectures (id),
    created_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz
  )`,
  `CREATE TABLE audit_entries (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now(),
    request_id text NOT NULL,
    actor text NOT NULL,
    actor_name text NOT NULL,
    role text NOT NULL,
    prefecture_id uuid NOT NULL,
    action text NOT NULL,
    target text NOT NULL,
    details jsonb NOT NULL DEFAULT '{}'
  )`,
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`,
  `CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];
