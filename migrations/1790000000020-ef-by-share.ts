import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A walk of the whole gallery needs a shorter list than one past a filter: each has its own. */
export class EfByShare1790000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE face_indexes RENAME COLUMN ef_search TO ef_whole`);
    await db.query(`ALTER TABLE face_indexes ADD COLUMN ef_tenth integer`);
    await db.query(`UPDATE face_indexes SET ef_tenth = ef_whole`);
    await db.query(`ALTER TABLE face_indexes ALTER COLUMN ef_tenth SET NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`UPDATE face_indexes SET ef_whole = greatest(ef_whole, ef_tenth)`);
    await db.query(`ALTER TABLE face_indexes DROP COLUMN ef_tenth`);
    await db.query(`ALTER TABLE face_indexes RENAME COLUMN ef_whole TO ef_search`);
  }
}
