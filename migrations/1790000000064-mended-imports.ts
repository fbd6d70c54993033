import type { MigrationInterface, QueryRunner } from 'typeorm';

const OUTCOMES = ['waiting', 'accepted', 'no_face', 'several_faces', 'duplicate', 'refused'];

/** Rows of an import say what was written in them, so that somebody can mend or leave them out before it is started. */
export class MendedImports1790000000064 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE imports ADD corrections jsonb NOT NULL DEFAULT '{}'`);
    // Who looks through an import anew is told from who began before.
    await db.query(`ALTER TABLE imports ADD checks integer NOT NULL DEFAULT 1`);
    await db.query(`ALTER TABLE import_rows ADD cells jsonb`);
    await allowOutcomes(db, [...OUTCOMES, 'cancelled', 'left_out']);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM import_rows WHERE outcome = 'left_out'`);
    await allowOutcomes(db, [...OUTCOMES, 'cancelled']);
    await db.query(`ALTER TABLE import_rows DROP cells`);
    await db.query(`ALTER TABLE imports DROP checks, DROP corrections`);
  }
}

async function allowOutcomes(db: QueryRunner, outcomes: readonly string[]): Promise<void> {
  const listed = outcomes.map((one) => `'${one}'`).join(', ');
  await db.query(`ALTER TABLE import_rows DROP CONSTRAINT import_rows_outcome_check,
    ADD CONSTRAINT import_rows_outcome_check CHECK (outcome IN (${listed}))`);
}
