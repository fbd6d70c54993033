import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a sketch was made: the witness, what they saw, the interview, the image. Its codes are data of the service. */
export class SketchMakings1790000000043 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE sketch_makings (
      record_id uuid PRIMARY KEY REFERENCES records (id),
      witness_code text CHECK (witness_code ~ '^[A-Z]{1,2}[1-9][0-9]{0,2}$'),
      witness_role text,
      sighting_seen_on date,
      sighting_seen_at time,
      sighting_exposure text,
      sighting_exposure_seconds integer CHECK (sighting_exposure_seconds >= 0),
      sighting_distance_metres double precision CHECK (sighting_distance_metres >= 0),
      sighting_light text,
      sighting_angle text,
      sighting_unseen text[],
      interview_held_on date,
      interview_held_at time,
      interview_kind text,
      interview_statement_first boolean,
      interview_seen_before text[],
      interview_clear_video boolean,
      image_program text,
      image_program_version text,
      image_in_color boolean,
      image_variant text,
      image_likeness_overall integer CHECK (image_likeness_overall BETWEEN 0 AND 10),
      image_likeness_eyes integer CHECK (image_likeness_eyes BETWEEN 0 AND 10),
      image_likeness_nose integer CHECK (image_likeness_nose BETWEEN 0 AND 10),
      image_likeness_mouth integer CHECK (image_likeness_mouth BETWEEN 0 AND 10),
      image_likeness_outline integer CHECK (image_likeness_outline BETWEEN 0 AND 10),
      delay_minutes integer CHECK (delay_minutes >= 0),
      CHECK (sighting_seen_at IS NULL OR sighting_seen_on IS NOT NULL),
      CHECK (interview_held_at IS NULL OR interview_held_on IS NOT NULL),
      CHECK (interview_held_on >= sighting_seen_on),
      CHECK (sighting_exposure IS NULL OR sighting_exposure_seconds IS NULL)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE sketch_makings`);
  }
}
