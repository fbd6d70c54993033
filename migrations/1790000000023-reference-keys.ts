import type { MigrationInterface, QueryRunner } from 'typeorm';
import { referenceKey } from '../src/common/index.js';

interface Reference {
  readonly id: string;
  readonly prefecture: string;
  readonly reference: string;
}

/**
 * A case's reference is unique, and found, however it is written. Cases that one prefecture already has
 * under two spellings of one reference stay, numbered: all are found by either, and there will be no
 * more of them.
 */
export class ReferenceKeys1790000000023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `ALTER TABLE cases ADD reference_key text, ADD reference_twin integer NOT NULL DEFAULT 0`,
    );
    const kept = (await db.query(
      `SELECT id, prefecture_id AS prefecture, reference FROM cases ORDER BY seq`,
    )) as Reference[];
    const keys = kept.map(({ reference }) => referenceKey(reference));
    await db.query(
      `UPDATE cases SET reference_key = made.key, reference_twin = made.twin
        FROM unnest($1::uuid[], $2::text[], $3::integer[]) AS made (id, key, twin)
        WHERE cases.id = made.id`,
      [kept.map(({ id }) => id), keys, twins(kept, keys)],
    );
    await db.query(
      `ALTER TABLE cases ALTER reference_key SET NOT NULL, DROP CONSTRAINT cases_reference,
        ADD CONSTRAINT cases_reference UNIQUE (prefecture_id, reference_key, reference_twin)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `ALTER TABLE cases DROP CONSTRAINT cases_reference,
        ADD CONSTRAINT cases_reference UNIQUE (prefecture_id, reference),
        DROP reference_key, DROP reference_twin`,
    );
  }
}

/** Of each, how many older ones of its prefecture have the same key. */
function twins(kept: readonly Reference[], keys: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return kept.map(({ prefecture }, index) => {
    const of = `${prefecture} ${keys[index] ?? ''}`;
    const before = seen.get(of) ?? 0;
    seen.set(of, before + 1);
    return before;
  });
}
