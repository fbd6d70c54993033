import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the token was issued that last said what a user of the identity provider is. */
export class NewestClaims1790000000025 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE users ADD COLUMN claims_issued_at timestamptz`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE users DROP COLUMN claims_issued_at`);
  }
}
