import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has seen the ranks of a search, also by what they did in it; what is answered to evidence against. */
export class WhoDecides1790000000032 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX audit_entries_looks`);
    await db.query(looksAt([...BEFORE, ...SINCE]));
    await db.query(`CREATE INDEX searches_case ON searches (case_id)`);
    await db.query(`ALTER TABLE opinions ADD COLUMN against_it text`);
    await db.query(`ALTER TABLE decisions ADD COLUMN against_it text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE decisions DROP COLUMN against_it`);
    await db.query(`ALTER TABLE opinions DROP COLUMN against_it`);
    await db.query(`DROP INDEX searches_case`);
    await db.query(`DROP INDEX audit_entries_looks`);
    await db.query(looksAt(BEFORE));
  }
}

const BEFORE = ['search.run', 'search.read', 'search.repeat', 'adjudication.read'];
const SINCE = [
  'adjudication.decide',
  'adjudication.corroborate',
  'adjudication.identify',
  // eslint-disable-next-line no-restricted-syntax -- the name of an action, no privilege
  'adjudication.revoke',
];

const looksAt = (actions: readonly string[]) =>
  `CREATE INDEX audit_entries_looks ON audit_entries (target, actor)
    WHERE action IN (${actions.map((action) => `'${action}'`).join(', ')})`;
