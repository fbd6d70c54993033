import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With a search: the record its probe came from, and the vectors it was computed with. */
export class RepeatableSearches1790000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE searches
      DROP COLUMN probe_record_id,
      DROP COLUMN probe_template,
      DROP COLUMN photo_mean,
      DROP COLUMN sketch_mean`);
  }
}

const statements = [
  // real[] and not halfvec: a repeat must compare the very numbers that the run compared.
  `ALTER TABLE searches
    ADD COLUMN probe_record_id uuid REFERENCES records (id),
    ADD COLUMN probe_template real[],
    ADD COLUMN photo_mean real[],
    ADD COLUMN sketch_mean real[]`,
  `UPDATE searches SET probe_record_id = (probe #>> '{source,id}')::uuid
    WHERE probe #>> '{source,kind}' = 'sketch'`,
  `UPDATE searches SET probe_record_id = images.record_id FROM images
    WHERE probe #>> '{source,kind}' = 'photo' AND images.id = (probe #>> '{source,id}')::uuid`,
];
