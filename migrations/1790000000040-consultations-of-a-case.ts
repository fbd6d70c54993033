import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody's consultations of a case, which the addresses of its pictures name. */
export class ConsultationsOfACase1790000000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE INDEX consultations_of_case ON consultations (case_id, actor, expires_at)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX consultations_of_case`);
  }
}
