import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests that wait to be run name a stored probe as queries do now: `recordId`, `imageId`. */
export class WhatAProbePointsAt1790000000036 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await rename(db, [
      ['sketchId', 'recordId'],
      ['photoId', 'imageId'],
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await rename(db, [
      ['recordId', 'sketchId'],
      ['imageId', 'photoId'],
    ]);
  }
}

/** By the text of a name as jsonb writes it, which no text of people holds: there, quotes are escaped. */
async function rename(db: QueryRunner, names: readonly (readonly [string, string])[]) {
  for (const [from, to] of names) {
    await db.query(
      `UPDATE search_requests SET query = replace(query::text, $1, $2)::jsonb
        WHERE state IN ('awaiting_approval', 'approved') AND query::text LIKE '%' || $1 || '%'`,
      [`"${from}": `, `"${to}": `],
    );
  }
}
