import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a change of the organisation has taken along, and what refers to its records by their holder. */
export class Reorganisation1790000000051 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // Counts tell of records that a prefecture keeps to itself: apart from the history, which everybody reads.
    await db.query(`CREATE TABLE unit_change_effects (
      change_id uuid PRIMARY KEY REFERENCES unit_changes (id),
      users text[] NOT NULL,
      counts jsonb NOT NULL
    )`);
    await db.query(`ALTER TABLE record_openings DROP CONSTRAINT record_openings_record_id_holder_id_fkey,
      ADD CONSTRAINT record_openings_record_id_holder_id_fkey FOREIGN KEY (record_id, holder_id)
        REFERENCES records (id, prefecture_id) ON UPDATE CASCADE`);
    await db.query(`ALTER TABLE subject_papers DROP CONSTRAINT subject_papers_record_id_prefecture_id_fkey,
      ADD CONSTRAINT subject_papers_record_id_prefecture_id_fkey FOREIGN KEY (record_id, prefecture_id)
        REFERENCES records (id, prefecture_id) ON UPDATE CASCADE`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP FUNCTION IF EXISTS unit_changed, of_open_unit, rows_follow, district_follows CASCADE`,
    );
    await db.query(`DROP TABLE unit_change_effects`);
    await db.query(`ALTER TABLE record_openings DROP CONSTRAINT record_openings_record_id_holder_id_fkey,
      ADD CONSTRAINT record_openings_record_id_holder_id_fkey FOREIGN KEY (record_id, holder_id)
        REFERENCES records (id, prefecture_id)`);
    await db.query(`ALTER TABLE subject_papers DROP CONSTRAINT subject_papers_record_id_prefecture_id_fkey,
      ADD CONSTRAINT subject_papers_record_id_prefecture_id_fkey FOREIGN KEY (record_id, prefecture_id)
        REFERENCES records (id, prefecture_id)`);
  }
}
