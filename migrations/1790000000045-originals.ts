import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of an uploaded probe that was altered: the image as it was before. */
export class Originals1790000000045 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE search_probe_members
      ADD COLUMN original_sha256 text, ADD COLUMN original_media_type text,
      ADD CONSTRAINT search_probe_members_original
        CHECK ((original_sha256 IS NULL) = (original_media_type IS NULL))`);
    await db.query(`CREATE INDEX search_probe_members_original_file
      ON search_probe_members (original_sha256) WHERE original_sha256 IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE search_probe_members
      DROP COLUMN original_sha256, DROP COLUMN original_media_type`);
  }
}
