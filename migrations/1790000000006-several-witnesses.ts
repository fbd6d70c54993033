import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A search's probe may be several records and faces: a row for each, in place of two columns. */
export class SeveralWitnesses1790000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of up) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const statement of down) await db.query(statement);
  }
}

const up = [
  // real[] and not halfvec: a repeat must compare the very numbers that the run compared.
  `CREATE TABLE search_probe_members (
    search_id uuid NOT NULL REFERENCES searches (id),
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 6),
    record_id uuid REFERENCES records (id),
    template real[],
    PRIMARY KEY (search_id, position)
  )`,
  `CREATE INDEX search_probe_members_record ON search_probe_members (record_id)`,
  `INSERT INTO search_probe_members (search_id, position, record_id, template)
    SELECT id, 1, probe_record_id, probe_template FROM searches`,
  `ALTER TABLE searches DROP COLUMN probe_record_id, DROP COLUMN probe_template`,
];

// What cannot be told by one record is not told at all, and not repeated.
const down = [
  `ALTER TABLE searches
    ADD COLUMN probe_record_id uuid REFERENCES records (id),
    ADD COLUMN probe_template real[]`,
  `UPDATE searches SET probe_record_id = member.record_id, probe_template = member.template
    FROM search_probe_members member WHERE member.search_id = searches.id AND member.position = 1`,
  `UPDATE searches SET probe = '{"withheld": true}', probe_record_id = NULL, probe_template = NULL,
      photo_mean = NULL, sketch_mean = NULL
    FROM search_probe_members member WHERE member.search_id = searches.id AND member.position = 2`,
  `DROP TABLE search_probe_members`,
];
