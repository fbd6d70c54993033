import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an account signs in with beside its password: a sealed secret, the last code that served, hashes of recovery codes. */
export class SecondFactors1790000000029 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE users ADD COLUMN second_factor_since timestamptz`);
    await db.query(`CREATE TABLE second_factors (
      user_id uuid PRIMARY KEY REFERENCES users,
      secret text,
      pending text,
      last_step integer NOT NULL DEFAULT 0,
      recovery_hashes text[] NOT NULL DEFAULT '{}'
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE second_factors`);
    await db.query(`ALTER TABLE users DROP COLUMN second_factor_since`);
  }
}
