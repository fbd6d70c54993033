import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the database has of `sql/` and of the row policies: see `docs/adr/0021-sql-has-a-home.md`. */
export class RepeatableObjects1790000000022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE repeatable_objects (
      name text PRIMARY KEY,
      sha256 text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE repeatable_objects`);
  }
}
