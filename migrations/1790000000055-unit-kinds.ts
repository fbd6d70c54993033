import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A unit is given another kind, and its history tells of it. */
export class UnitKinds1790000000055 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE unit_changes
      DROP CONSTRAINT unit_changes_operation_check,
      ADD CONSTRAINT unit_changes_operation_check CHECK (operation IN
        ('added', 'opened', 'renamed', 'reclassified', 'moved', 'merged', 'closed')),
      ADD kind text CHECK (kind IN ('police_prefecture', 'regional_security', 'provincial_security')),
      ADD CONSTRAINT unit_changes_kind CHECK ((operation = 'reclassified') = (kind IS NOT NULL))`);
  }

  /** What was told stays, and the rule of before holds for what is told from now on. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION IF EXISTS unit_changed CASCADE`);
    await db.query(`DELETE FROM repeatable_objects WHERE name = 'triggers/unit_changed'`);
    await db.query(`ALTER TABLE unit_changes
      DROP COLUMN kind,
      DROP CONSTRAINT unit_changes_operation_check,
      ADD CONSTRAINT unit_changes_operation_check CHECK (operation IN
        ('added', 'opened', 'renamed', 'moved', 'merged', 'closed')) NOT VALID`);
  }
}
