import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What courts decided of subjects; each decision once. */
export class CourtOutcomes1790000000054 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE court_outcomes (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      record_id uuid NOT NULL REFERENCES records (id),
      case_id uuid REFERENCES cases (id),
      outcome text NOT NULL CHECK (outcome IN ('acquittal', 'dismissal', 'conviction')),
      decided_on date NOT NULL,
      decision text NOT NULL CHECK (decision <> ''),
      review_on date,
      entered_by text NOT NULL,
      entered_at timestamptz NOT NULL DEFAULT now(),
      CHECK ((outcome = 'conviction') = (review_on IS NOT NULL)),
      CONSTRAINT court_outcomes_once UNIQUE (record_id, outcome, decided_on, decision)
    )`);
    await db.query(`CREATE INDEX court_outcomes_by_case ON court_outcomes (case_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE court_outcomes`);
  }
}
