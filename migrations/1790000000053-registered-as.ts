import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As what a known person is registered; of each photograph when, how and on which ground it was taken. */
export class RegisteredAs1790000000053 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE records ADD COLUMN registered_as text,
      ADD CONSTRAINT records_registered_as_suspect_or_convicted_never_victim
        CHECK (registered_as IN ('suspect', 'convicted')),
      ADD CONSTRAINT records_registered_as_known_person
        CHECK (registered_as IS NULL OR (kind = 'subject' AND status <> 'expunged'))`);
    await db.query(`ALTER TABLE images ADD COLUMN taken_on date, ADD COLUMN pose text,
      ADD COLUMN source text, ADD COLUMN legal_ground text,
      ADD CONSTRAINT images_taken
        CHECK (modality = 'photo' OR num_nonnulls(taken_on, pose, source, legal_ground) = 0)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER record_convicted ON records`);
    await db.query(`DELETE FROM repeatable_objects WHERE name = 'triggers/record_convicted'`);
    await db.query(`ALTER TABLE images DROP COLUMN taken_on, DROP COLUMN pose, DROP COLUMN source,
      DROP COLUMN legal_ground`);
    await db.query(`ALTER TABLE records DROP COLUMN registered_as`);
  }
}
