import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How sharp a face is, by which it is said to be blurred; not known of those that are there. */
export class Sharpness1790000000046 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE templates ADD COLUMN sharpness real`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE templates DROP COLUMN sharpness`);
  }
}
