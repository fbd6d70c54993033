import type { MigrationInterface, QueryRunner } from 'typeorm';
import { referenceKey } from '../src/common/index.js';

/**
 * Whatever stands between the parts of a case's reference, it is the same reference. Cases that one prefecture
 * already has under two such spellings stay, numbered, oldest first, as in the migration that made the keys.
 */
export class ReferenceSeparators1790000000042 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const kept = (await db.query(`SELECT id, reference FROM cases`)) as Reference[];
    // Checked row by row, it would refuse a key that another row is about to give up.
    await db.query(`ALTER TABLE cases DROP CONSTRAINT cases_reference`);
    await db.query(
      `UPDATE cases SET reference_key = made.key, reference_twin = made.twin
        FROM (SELECT id, key, row_number() OVER (PARTITION BY prefecture_id, key ORDER BY seq) - 1 AS twin
          FROM cases JOIN unnest($1::uuid[], $2::text[]) AS given (id, key) USING (id)) made
        WHERE cases.id = made.id`,
      [kept.map(({ id }) => id), kept.map(({ reference }) => referenceKey(reference))],
    );
    await db.query(
      `ALTER TABLE cases
        ADD CONSTRAINT cases_reference UNIQUE (prefecture_id, reference_key, reference_twin)`,
    );
  }

  /** The keys of before were made by a rule that is no more; those of now are as unique. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}

interface Reference {
  readonly id: string;
  readonly reference: string;
}
