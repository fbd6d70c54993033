import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose password somebody else set. Of accounts that exist nobody knows, and they are not locked out of their work. */
export class GivenPasswords1790000000028 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `ALTER TABLE users ADD COLUMN password_change_required boolean NOT NULL DEFAULT false`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE users DROP COLUMN password_change_required`);
  }
}
