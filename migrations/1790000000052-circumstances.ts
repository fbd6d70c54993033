import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the offence of a case was, and how it was done; of cases from before, nothing is said. */
export class Circumstances1790000000052 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE cases
      ADD COLUMN place_commune text, ADD COLUMN place_kind text, ADD COLUMN place_words text,
      ADD COLUMN modus_operandi_codes text[], ADD COLUMN modus_operandi_words text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP VIEW IF EXISTS shared_case_facts`);
    await db.query(`DROP VIEW case_facts`);
    // As the migrations before this one undo it.
    // eslint-disable-next-line no-restricted-syntax
    await db.query(`CREATE VIEW case_facts AS SELECT id, offence, status FROM cases`);
    // eslint-disable-next-line no-restricted-syntax
    await db.query(`GRANT SELECT ON case_facts TO mirsam_service, mirsam_system`);
    await db.query(
      `DELETE FROM repeatable_objects WHERE name IN ('views/case_facts', 'views/shared_case_facts')`,
    );
    await db.query(`ALTER TABLE cases DROP COLUMN place_commune, DROP COLUMN place_kind,
      DROP COLUMN place_words, DROP COLUMN modus_operandi_codes, DROP COLUMN modus_operandi_words`);
  }
}
