import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which faces an image shows, and whether somebody should look at what was taken for the face. */
export class SeveralFaces1790000000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE images DROP CONSTRAINT images_face_status_check`);
    await db.query(`ALTER TABLE images ADD CONSTRAINT images_face_status_check
      CHECK (face_status IN ('found', 'fallback', 'doubtful', 'not_found'))`);
    await db.query(`ALTER TABLE images ADD COLUMN faces jsonb NOT NULL DEFAULT '[]'`);
    await db.query(`ALTER TABLE images ADD COLUMN to_check boolean NOT NULL GENERATED ALWAYS AS
      (face_status IN ('fallback', 'doubtful') OR jsonb_array_length(faces) > 1) STORED`);
    await db.query(`CREATE INDEX images_to_check ON images (record_id) WHERE to_check`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX images_to_check`);
    await db.query(`ALTER TABLE images DROP COLUMN to_check`);
    await db.query(`ALTER TABLE images DROP COLUMN faces`);
    await db.query(`UPDATE images SET face_status = 'found' WHERE face_status = 'doubtful'`);
    await db.query(`ALTER TABLE images DROP CONSTRAINT images_face_status_check`);
    await db.query(`ALTER TABLE images ADD CONSTRAINT images_face_status_check
      CHECK (face_status IN ('found', 'fallback', 'not_found'))`);
  }
}
