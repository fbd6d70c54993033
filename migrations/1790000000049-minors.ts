import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How old the person of a record was at the offence; worked out by a trigger from now on. */
export class Minors1790000000049 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE records
      ADD COLUMN offence_age_min integer, ADD COLUMN offence_age_max integer,
      ADD COLUMN minority text NOT NULL DEFAULT 'unknown'
        CHECK (minority IN ('minor', 'perhaps_minor', 'adult', 'unknown'))`);
    await db.query(`UPDATE records SET offence_age_min = youngest, offence_age_max = oldest,
      minority = CASE WHEN oldest < 18 THEN 'minor' WHEN youngest < 18 THEN 'perhaps_minor'
        WHEN youngest IS NULL THEN 'unknown' ELSE 'adult' END
      FROM (${AGES}) ages WHERE ages.id = records.id`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE records DROP COLUMN offence_age_min, DROP COLUMN offence_age_max,
      DROP COLUMN minority`);
  }
}

/** As `ages_between` says it of what is written later. */
const AGES = `SELECT id,
    greatest(0, extract(year FROM age(first::timestamp, last_birth::timestamp))::integer) AS youngest,
    greatest(0, extract(year FROM age(last::timestamp, first_birth::timestamp))::integer) AS oldest
  FROM (SELECT record.id,
      coalesce(file.occurred_from, record.dated_on) AS first,
      coalesce(file.occurred_to, record.dated_on) AS last,
      coalesce(birth_date, (dated_on - make_interval(years => (traits #>> '{age,max}')::integer + 1)
        + interval '1 day')::date) AS first_birth,
      coalesce(birth_date, (dated_on - make_interval(years => (traits #>> '{age,min}')::integer))::date)
        AS last_birth
    FROM records record LEFT JOIN cases file ON file.id = record.case_id) births
  WHERE last_birth IS NOT NULL`;
