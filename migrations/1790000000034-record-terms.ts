import type { MigrationInterface, QueryRunner } from 'typeorm';
import { termsOf } from '../src/finding/index.js';

interface Kept {
  readonly id: string;
  readonly prefecture: string;
  readonly names: readonly string[];
  readonly author: string | null;
  readonly description: string | null;
}

const BATCH = 1000;
const NOTHING = '00000000-0000-0000-0000-000000000000';

/** What records are found by: names however they are spelled, words of notes. Seen by the own prefecture alone. */
export class RecordTerms1790000000034 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE record_terms (
      record_id uuid NOT NULL REFERENCES records ON DELETE CASCADE,
      prefecture_id uuid NOT NULL REFERENCES prefectures,
      field text NOT NULL CHECK (field IN ('name', 'author', 'text')),
      term text COLLATE "C" NOT NULL,
      PRIMARY KEY (field, term, prefecture_id, record_id))`);
    await db.query(`CREATE INDEX record_terms_record ON record_terms (record_id)`);
    await db.query(`CREATE INDEX records_entered ON records (created_by)`);
    for (let kept = await after(db, NOTHING); kept.length > 0;) {
      await keep(db, kept);
      kept = await after(db, kept.at(-1)?.id ?? NOTHING);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX records_entered`);
    await db.query(`DROP TABLE record_terms`);
  }
}

async function after(db: QueryRunner, id: string): Promise<Kept[]> {
  return (await db.query(
    `SELECT id, prefecture_id AS prefecture, author, description,
        array_remove(full_name || coalesce(aliases, '{}'), NULL) AS names
      FROM records WHERE status <> 'expunged' AND id > $1 ORDER BY id LIMIT ${BATCH}`,
    [id],
  )) as Kept[];
}

async function keep(db: QueryRunner, kept: readonly Kept[]): Promise<void> {
  const some = (text: string | null) => (text === null ? [] : [text]);
  const rows = kept.flatMap(({ id, prefecture, names, author, description }) =>
    termsOf({ names, authors: some(author), texts: some(description) }).map((term) => ({
      id,
      prefecture,
      ...term,
    })),
  );
  await db.query(
    `INSERT INTO record_terms (record_id, prefecture_id, field, term)
      SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[])`,
    [
      rows.map(({ id }) => id),
      rows.map(({ prefecture }) => prefecture),
      rows.map(({ field }) => field),
      rows.map(({ term }) => term),
    ],
  );
}
