import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What requests with a key have made, so that a retry makes nothing twice. */
export class IdempotencyKeys1790000000058 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE idempotency_keys (
      actor text NOT NULL,
      key text NOT NULL CHECK (key ~ '^[A-Za-z0-9_-]{8,128}$'),
      fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
      kind text NOT NULL CHECK (kind IN ('sketch', 'subject', 'search', 'search_request')),
      made_id uuid NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (actor, key)
    )`);
    await db.query(`CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE idempotency_keys`);
  }
}
