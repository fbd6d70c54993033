import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The uploaded image of a probe, kept with its search. Of searches that were run before it is gone. */
export class ProbePictures1790000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `ALTER TABLE search_probe_members ADD COLUMN image_sha256 text, ADD COLUMN media_type text,
         ADD CONSTRAINT search_probe_members_picture
           CHECK ((image_sha256 IS NULL) = (media_type IS NULL))`,
    );
    await db.query(
      `CREATE INDEX search_probe_members_picture_file ON search_probe_members (image_sha256)
         WHERE image_sha256 IS NOT NULL`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `ALTER TABLE search_probe_members DROP COLUMN image_sha256, DROP COLUMN media_type`,
    );
  }
}
