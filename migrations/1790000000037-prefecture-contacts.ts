import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom others call about what a prefecture keeps to itself. */
export class PrefectureContacts1790000000037 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE prefectures ADD contact text CHECK (length(contact) <= 300)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE prefectures DROP contact`);
  }
}
