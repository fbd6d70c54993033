import type { MigrationInterface, QueryRunner } from 'typeorm';

/** French names of units have the apostrophe that French is printed with, as those that came later have. */
export class TypographicApostrophes1790000000061 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `UPDATE prefectures SET name_fr = replace(name_fr, '''', '’') WHERE name_fr LIKE '%''%'`,
    );
  }

  /** As the first one was written; how an administrator wrote another, nobody knows any more. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `UPDATE prefectures SET name_fr = replace(name_fr, '’', '''') WHERE code = 'AGA'`,
    );
  }
}
