import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From where accounts have signed in before, as hashes: there, a lock of others does not hold. */
export class KnownAddresses1790000000027 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE known_addresses (
      key text PRIMARY KEY,
      ends_at timestamptz NOT NULL
    )`);
    await db.query(`CREATE INDEX known_addresses_ends_at ON known_addresses (ends_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE known_addresses`);
  }
}
