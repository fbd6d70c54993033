import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a witness was shown of the candidate after the search. Of what was recorded before, it is not known: an
 * identification that stands stays, and none is founded on it any more.
 */
export class ShownToWitness1790000000044 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE corroborations ADD COLUMN shown_to_witness text
      CHECK (shown_to_witness IN ('nothing', 'photograph', 'line_up', 'person'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    // It came with what asks whether all candidates were looked at, and holds on to the log's table.
    await db.query(`DROP VIEW IF EXISTS image_looks`);
    await db.query(`ALTER TABLE corroborations DROP COLUMN shown_to_witness`);
  }
}
