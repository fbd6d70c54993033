import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers of identity papers of subjects, apart from what other prefectures find of these. */
export class SubjectPapers1790000000050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE subject_papers (
      record_id uuid PRIMARY KEY,
      prefecture_id uuid NOT NULL,
      cnie text CHECK (cnie ~ '^[A-Z]{1,2}[0-9]{5,6}$'),
      passport text CHECK (passport ~ '^[A-Z0-9]{5,9}$'),
      CHECK (num_nonnulls(cnie, passport) > 0),
      FOREIGN KEY (record_id, prefecture_id) REFERENCES records (id, prefecture_id),
      CONSTRAINT subject_papers_cnie UNIQUE (prefecture_id, cnie)
    )`);
    await db.query(`CREATE INDEX subject_papers_by_cnie ON subject_papers (cnie)`);
    await db.query(`CREATE INDEX subject_papers_by_passport ON subject_papers (passport)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE subject_papers`);
  }
}
