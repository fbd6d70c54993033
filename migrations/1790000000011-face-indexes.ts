import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Approximate indexes of templates, which an operator builds where a gallery has outgrown exact
 * scans; each holds vectors centred on a mean of its day.
 */
export class FaceIndexes1790000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE face_indexes (
      name text PRIMARY KEY,
      model_version text NOT NULL,
      modality text NOT NULL CHECK (modality IN ('sketch', 'photo')),
      mean halfvec(256) NOT NULL,
      templates integer NOT NULL,
      ef_search integer NOT NULL,
      recall_whole real NOT NULL,
      recall_tenth real NOT NULL,
      built_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT face_indexes_one UNIQUE (model_version, modality)
    )`);
    await db.query(`ALTER TABLE searches ADD COLUMN recall real`);
  }

  async down(db: QueryRunner): Promise<void> {
    const indexes = (await db.query(`SELECT name FROM face_indexes`)) as { name: string }[];
    for (const { name } of indexes) await db.query(`DROP INDEX IF EXISTS "${name}"`);
    await db.query(`ALTER TABLE searches DROP COLUMN recall`);
    await db.query(`DROP TABLE face_indexes`);
  }
}
