import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which installation of Mirsam this database is of: the same id is kept in its DATA_DIR. */
export class Installation1790000000035 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE installation (
      only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      database text NOT NULL DEFAULT '',
      made_at timestamptz NOT NULL DEFAULT now()
    )`);
    await db.query(`COMMENT ON COLUMN installation.database IS
      'The server and database that a service last began on, as PostgreSQL tells them apart'`);
    // One that is upgraded, or a backup of it, has what its DATA_DIR says.
    await db.query(
      `INSERT INTO installation (only_one) SELECT true WHERE NOT EXISTS (SELECT FROM users)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE installation`);
  }
}
