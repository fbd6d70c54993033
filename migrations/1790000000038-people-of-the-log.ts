import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom the log knows, without reading it through: each of its people is one step along the index. */
export class PeopleOfTheLog1790000000038 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX audit_entries_people ON audit_entries (prefecture_id, actor)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX audit_entries_people`);
  }
}
