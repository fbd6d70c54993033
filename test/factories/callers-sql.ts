import { DataSource } from 'typeorm';
import type { Role } from '../../src/common/index.js';
import { type CallerScope, withinScope } from '../../src/database/index.js';
import type { Caller, TestApplication } from '../support/application.js';

/**
 * Asks PostgreSQL for this caller, without the service: what its row policies alone give.
 *
 * @returns the rows, of an `UPDATE` or `DELETE` how many it changed, or what PostgreSQL said against it
 */
export async function sqlOf(service: TestApplication, caller: Caller) {
  const me = (await caller.get('/auth/me').expect(200)).body as {
    readonly id: string;
    readonly role: Role;
    readonly prefecture: string;
  };
  const [unit] = await service.rows(
    `SELECT id, national FROM prefectures WHERE code = '${me.prefecture}'`,
  );
  const scope: CallerScope = {
    as: 'caller',
    prefectureId: String(unit?.id),
    national: unit?.national === true,
    role: me.role,
    actor: `user:${me.id}`,
  };
  const db = service.app.get(DataSource, { strict: false });
  return (sql: string): Promise<unknown> =>
    withinScope(scope, () =>
      db.query<unknown[]>(sql).then(
        (rows) => (/^(UPDATE|DELETE)/.test(sql) ? rows[1] : rows),
        (failure: unknown) => (failure as Error).message,
      ),
    );
}
