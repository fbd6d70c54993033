import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seals over the log: where each entry stands, and signed Merkle roots that are chained. */
export class AuditChain1790000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER audit_entries_unsealed ON audit_entries`);
    await db.query(`DROP FUNCTION audit_entry_unsealed`);
    await db.query(`DROP TABLE audit_unsealed, audit_positions, audit_seals, audit_keys`);
    await db.query(
      `DROP INDEX audit_entries_at, audit_entries_actor, audit_entries_action,
         audit_entries_target, audit_entries_prefecture, audit_entries_request`,
    );
  }
}

const appendOnly = (table: string, events = 'UPDATE OR DELETE OR TRUNCATE') =>
  `CREATE TRIGGER ${table}_append_only BEFORE ${events} ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

const statements = [
  // No foreign keys: each would lock and read a row that is never removed but by who could drop them.
  `CREATE TABLE audit_unsealed (entry_id bigint PRIMARY KEY)`,
  `CREATE TABLE audit_positions (
    position bigint PRIMARY KEY CHECK (position >= 1),
    entry_id bigint NOT NULL UNIQUE,
    leaf_hash bytea NOT NULL CHECK (length(leaf_hash) = 32),
    seal bigint NOT NULL
  )`,
  `CREATE TABLE audit_seals (
    number bigint PRIMARY KEY CHECK (number >= 1),
    first_position bigint NOT NULL UNIQUE,
    count integer NOT NULL CHECK (count >= 1),
    root bytea NOT NULL,
    previous bytea NOT NULL UNIQUE,
    hash bytea NOT NULL,
    sealed_at timestamptz NOT NULL,
    key_id text NOT NULL,
    signature bytea NOT NULL
  )`,
  `CREATE TABLE audit_keys (
    id text PRIMARY KEY,
    public_key text NOT NULL,
    since timestamptz NOT NULL DEFAULT now()
  )`,
  // Each writer adds a row of its own: nobody waits for another, as a chain of entries would ask.
  `CREATE FUNCTION audit_entry_unsealed() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$ BEGIN
      INSERT INTO public.audit_unsealed (entry_id) SELECT id FROM added;
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER audit_entries_unsealed AFTER INSERT ON audit_entries
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_unsealed()`,
  `INSERT INTO audit_unsealed (entry_id) SELECT id FROM audit_entries`,
  appendOnly('audit_unsealed', 'UPDATE OR TRUNCATE'),
  ...['audit_positions', 'audit_seals', 'audit_keys'].map((table) => appendOnly(table)),
  // What auditors ask by, newest first.
  `CREATE INDEX audit_entries_at ON audit_entries (at, id)`,
  `CREATE INDEX audit_entries_actor ON audit_entries (actor, at, id)`,
  `CREATE INDEX audit_entries_action ON audit_entries (action, at, id)`,
  `CREATE INDEX audit_entries_target ON audit_entries (target, at, id)`,
  `CREATE INDEX audit_entries_prefecture ON audit_entries (prefecture_id, at, id)`,
  `CREATE INDEX audit_entries_request ON audit_entries (request_id, at, id)`,
];
