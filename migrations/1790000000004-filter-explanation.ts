import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each filter of a search did, as it was told; searches run before were told nothing. */
export class FilterExplanation1790000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE searches ADD COLUMN filter_explanation jsonb NOT NULL
      DEFAULT '{"filters": [], "relaxation": null}'`);
    await db.query(`ALTER TABLE searches ALTER COLUMN filter_explanation DROP DEFAULT`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE searches DROP COLUMN filter_explanation`);
  }
}
