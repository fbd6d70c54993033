import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an image looks like, whatever its uploader said it is. */
export class LooksLike1790000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE templates ADD COLUMN looks_like text
      CHECK (looks_like IN ('sketch', 'photo', 'unclear'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE templates DROP COLUMN looks_like`);
  }
}
