import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counters of attempts, ended tokens, users of an identity provider, and keys in rotation. */
export class Hardening1790000000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    // Records name them as their author: they stay, with a hash that no password has.
    await db.query(
      `UPDATE users SET active = false, password_hash = $1 WHERE password_hash IS NULL`,
      [`$argon2id$v=19$m=19456,t=2,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`],
    );
    await db.query(`ALTER TABLE users
      DROP COLUMN external_issuer CASCADE, DROP COLUMN external_subject CASCADE,
      DROP COLUMN sessions_ended_at, ALTER COLUMN password_hash SET NOT NULL`);
    await db.query(`ALTER TABLE api_keys
      DROP COLUMN previous_key_hash CASCADE, DROP COLUMN previous_expires_at CASCADE`);
    await db.query(`DROP TABLE revoked_tokens, rate_limits`);
  }
}

const statements = [
  // Unlogged: counting costs no fsync. A crash of the server forgets the windows that were open.
  `CREATE UNLOGGED TABLE rate_limits (
    key text PRIMARY KEY,
    spent integer NOT NULL,
    ends_at timestamptz NOT NULL
  )`,
  `CREATE INDEX rate_limits_ends_at ON rate_limits (ends_at)`,
  `CREATE TABLE revoked_tokens (
    id text PRIMARY KEY,
    expires_at timestamptz NOT NULL
  )`,
  `ALTER TABLE users
    ALTER COLUMN password_hash DROP NOT NULL,
    ADD COLUMN external_issuer text,
    ADD COLUMN external_subject text,
    ADD COLUMN sessions_ended_at timestamptz,
    ADD CONSTRAINT users_external UNIQUE (external_issuer, external_subject),
    ADD CONSTRAINT users_local_or_external CHECK (
      (password_hash IS NULL) = (external_subject IS NOT NULL)
      AND (external_issuer IS NULL) = (external_subject IS NULL))`,
  `ALTER TABLE api_keys
    ADD COLUMN previous_key_hash bytea UNIQUE,
    ADD COLUMN previous_expires_at timestamptz,
    ADD CONSTRAINT api_keys_previous CHECK (
      (previous_key_hash IS NULL) = (previous_expires_at IS NULL))`,
];
