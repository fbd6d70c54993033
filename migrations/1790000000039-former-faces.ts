import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * By which hash the aligned faces of a record's former templates were known: whoever downloaded one may have
 * searched with it. Of templates from before there is no telling.
 */
export class FormerFaces1790000000039 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE former_faces (
      record_id uuid NOT NULL REFERENCES records ON DELETE CASCADE,
      aligned_sha256 text NOT NULL,
      PRIMARY KEY (record_id, aligned_sha256)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM repeatable_objects WHERE name = 'triggers/template_left'`);
    await db.query(`DROP TABLE former_faces`);
  }
}
