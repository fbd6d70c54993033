import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What whoever identifies answers to what stands against the candidate, where no examiner was asked. */
export class IdentifiedDespite1790000000041 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE identifications ADD COLUMN against_it text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE identifications DROP COLUMN against_it`);
  }
}
