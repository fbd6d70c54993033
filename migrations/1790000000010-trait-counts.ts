import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many records say what of each trait, kept by triggers; with a search, what it counted by. */
export class TraitCounts1790000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE searches DROP COLUMN trait_counts`);
    for (const event of ['added', 'changed', 'removed']) {
      await db.query(`DROP TRIGGER traits_${event} ON records`);
      await db.query(`DROP FUNCTION traits_${event}`);
    }
    await db.query(`DROP FUNCTION trait_statements`);
    await db.query(`DROP TABLE trait_counts`);
  }
}

/** Adds what some records say to the counts, or takes it off (`times` 1 or −1). */
const addUp = (records: string) =>
  // All lock the rows they change in one order, so that none wait for each other in a circle.
  `INSERT INTO trait_counts AS c
    SELECT trait, statement, sum(times * twelfths)
      FROM (${records}) records, trait_statements(traits)
      GROUP BY trait, statement HAVING sum(times * twelfths) <> 0 ORDER BY trait, statement
    ON CONFLICT (trait, statement) DO UPDATE SET twelfths = c.twelfths + EXCLUDED.twelfths`;

// Only what every prefecture may read anyway is counted: a restricted or withdrawn record cannot
// be inferred from how often its traits occur.
const counted = (table: string, times: 1 | -1) =>
  `SELECT traits, ${times} AS times FROM ${table}
    WHERE sharing = 'national' AND status = 'active'`;

/** Once for each statement and not for each row: many records at once cost one addition. */
const onRecords = (event: string, when: string, tables: string, records: string) => [
  `CREATE FUNCTION traits_${event}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    ${addUp(records)};
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER traits_${event} AFTER ${when} ON records REFERENCING ${tables}
    FOR EACH STATEMENT EXECUTE FUNCTION traits_${event}()`,
];

const statements = [
  // A record that hesitates between k codes counts 12/k for each: whole for every k up to 4, so
  // that what is added and taken off again leaves no trace.
  `CREATE TABLE trait_counts (
    trait text NOT NULL,
    statement text NOT NULL,
    twelfths bigint NOT NULL,
    PRIMARY KEY (trait, statement)
  )`,
  `CREATE FUNCTION trait_statements(traits jsonb)
    RETURNS TABLE (trait text, statement text, twelfths bigint) LANGUAGE sql IMMUTABLE AS $$
    SELECT said.key, code, 12 / jsonb_array_length(said.value -> 'values')
      FROM jsonb_each(traits) said, jsonb_array_elements_text(said.value -> 'values') code
    UNION ALL
    SELECT 'marks', concat_ws(' ', mark ->> 'kind', mark ->> 'place'), 12
      FROM jsonb_array_elements(traits -> 'marks') mark
  $$`,
  addUp(counted('records', 1)),
  ...onRecords('added', 'INSERT', 'NEW TABLE AS added', counted('added', 1)),
  ...onRecords('removed', 'DELETE', 'OLD TABLE AS removed', counted('removed', -1)),
  ...onRecords(
    'changed',
    'UPDATE',
    'OLD TABLE AS removed NEW TABLE AS added',
    `${counted('added', 1)} UNION ALL ${counted('removed', -1)}`,
  ),
  // Null of a run from before it was kept: that counted by the vocabulary's estimates alone.
  `ALTER TABLE searches ADD COLUMN trait_counts jsonb`,
];
