import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of which district of its prefecture a user, a case or a record is; of none where nobody said so. */
export class Districts1790000000048 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      // At the end of a transaction: a district is moved with all that is its own.
      await db.query(`ALTER TABLE ${table} ADD district_id uuid CHECK (district_id <> prefecture_id),
        ADD CONSTRAINT ${table}_district FOREIGN KEY (district_id, prefecture_id)
          REFERENCES prefectures (id, scope_id) DEFERRABLE`);
      await db.query(
        `CREATE INDEX ${table}_district ON ${table} (district_id) WHERE district_id IS NOT NULL`,
      );
    }
  }

  async down(db: QueryRunner): Promise<void> {
    // Triggers hold on to the columns.
    await db.query(
      `DROP FUNCTION IF EXISTS record_of_district, records_of_district, in_open_district CASCADE`,
    );
    for (const table of TABLES) await db.query(`ALTER TABLE ${table} DROP district_id`);
  }
}

const TABLES = ['users', 'cases', 'records'] as const;
