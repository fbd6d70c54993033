import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when the file of an erased image waits to be removed: a queue that nobody works off is seen by its age. */
export class SinceWhenFilesWait1790000000070 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE files_to_unlink ADD COLUMN noted_at timestamptz NOT NULL DEFAULT now()`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE files_to_unlink DROP COLUMN noted_at`);
  }
}
