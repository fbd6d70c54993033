import { DataSource } from 'typeorm';
import { ROW_POLICIES } from '../../src/access/index.js';
import { type Role, ROLES } from '../../src/common/index.js';
import { type CallerScope, withinScope, withoutScope } from '../../src/database/index.js';
import { type KeptSecrets, keptSecrets, stateOf } from '../factories/kept-secrets.js';
import { person } from '../factories/people.js';
import { type Caller, TestApplication } from '../support/application.js';

/** Tables that no policy is about, and why. */
const WITHOUT_POLICIES: Readonly<Record<string, string>> = {
  migrations: 'the roles of the service have no privilege on it',
  repeatable_objects: 'the roles of the service have no privilege on it',
};

/** Functions with their owner's rights that the service calls, and what they could tell of what is kept. */
const callsOf = ({ searchId, caseId, subject }: KeptSecrets): Readonly<Record<string, string>> => ({
  candidates_not_looked_at: `candidates_not_looked_at('${searchId}')`,
  entries_of_search: `entries_of_search('${searchId}', '${caseId}', ARRAY['${subject.images[0]?.id}'::uuid])`,
  seen_elsewhere: `seen_elsewhere('${searchId}', ARRAY['${subject.id}'::uuid])`,
});

/** Those that answer with no row of anybody's, and why they may be called. */
const TELL_NOTHING: Readonly<Record<string, string>> = {
  faces_removed: 'of a search of the caller’s: yes or no',
  hold_records: 'of ids that the caller has: which are erased',
};

describe('row-level security', () => {
  let service: TestApplication;
  let secrets: KeptSecrets;
  let strangers: Record<Role, Caller>;
  let tables: string[];
  let views: string[];

  beforeAll(async () => {
    service = await TestApplication.start();
    secrets = await keptSecrets(service);
    const callers = [];
    for (const role of ROLES) callers.push([role, await person(service, role, 'AGA')] as const);
    strangers = Object.fromEntries(callers) as Record<Role, Caller>;
    tables = await relations("'r', 'p'");
    views = await relations("'v'");
  });
  afterAll(() => service.stop());

  /** Names of relations of these kinds, as `pg_class` has them. */
  const relations = async (kinds: string) => {
    const rows = await service.rows(
      `SELECT relname AS name FROM pg_class
       WHERE relkind IN (${kinds}) AND relnamespace = current_schema()::regnamespace ORDER BY 1`,
    );
    return rows.map(({ name }) => String(name));
  };
  const db = () => service.app.get(DataSource, { strict: false });
  const scopeOf = async (role: Role): Promise<CallerScope> => {
    const { id } = (await strangers[role].get('/auth/me').expect(200)).body as { id: string };
    const [prefecture] = await service.rows(`SELECT id FROM prefectures WHERE code = 'AGA'`);
    const prefectureId = String(prefecture?.id);
    return { as: 'caller', prefectureId, national: false, role, actor: `user:${id}` };
  };
  const expectNothingOf = (text: string, where: string) => {
    const told = secrets.words.filter((word) => text.includes(word));
    expect({ where, told }).toEqual({ where, told: [] });
  };
  /** The rows of a statement in a scope; null where the roles may not even ask. */
  const asked = (scope: CallerScope | undefined, sql: string): Promise<unknown[] | null> => {
    const ask = () =>
      db()
        .query<unknown[]>(sql)
        .catch((failure: unknown) => {
          if (/permission denied|violates row-level security/.test(String(failure))) return null;
          throw failure;
        });
    return scope ? withinScope(scope, ask) : withoutScope(ask);
  };
  /** Everything of a table that its grants let be asked for. */
  const everything = (table: string) => {
    const { columns } = ROW_POLICIES[table] ?? {};
    return `SELECT ${columns?.join(', ') ?? '*'} FROM ${table}`;
  };

  it('holds for every table, or there is a reason why not', async () => {
    const rows = await service.rows(
      `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relrowsecurity
         AND relnamespace = current_schema()::regnamespace ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(WITHOUT_POLICIES));
    expect(Object.keys(ROW_POLICIES).sort()).toEqual(
      tables.filter((table) => !(table in WITHOUT_POLICIES)).sort(),
    );
  });

  it('gives nothing at all without a scope', async () => {
    for (const table of tables) {
      expect({ table, rows: (await asked(undefined, everything(table))) ?? [] }).toEqual({
        table,
        rows: [],
      });
    }
    const inserted = `INSERT INTO audit_entries (request_id, actor, actor_name, role, prefecture_id,
      action, target) SELECT 'x', 'user:x', 'x', 'admin', gen_random_uuid(), 'x', 'x'`;
    expect(await asked(undefined, inserted)).toBeNull();
  });

  it.each(ROLES)('tells a %s elsewhere nothing by any statement', async (role) => {
    const scope = await scopeOf(role);
    for (const table of [...tables, ...views]) {
      const rows = await asked(scope, everything(table));
      expectNothingOf(JSON.stringify(rows), `${role} ${table}`);
      if (table === 'audit_entries') continue;
      // Vectors have no words: their rows must not be there at all.
      if (['templates', 'gallery_faces', 'search_probe_members'].includes(table)) {
        expect({ table, rows: rows ?? [] }).toEqual({ table, rows: [] });
      }
    }
    expect(await asked(scope, `SELECT password_hash FROM users`)).toBeNull();
    for (const [name, call] of Object.entries(callsOf(secrets))) {
      expect({ name, told: await asked(scope, `SELECT ${call} AS told`) }).toEqual({
        name,
        told: [],
      });
    }
  });

  it('has no function with its owner’s rights that whoever asks may call but those tried here', async () => {
    const rows = await service.rows(
      `SELECT proname AS name FROM pg_proc WHERE prosecdef AND prorettype <> 'trigger'::regtype
         AND pronamespace = current_schema()::regnamespace
         AND has_function_privilege('mirsam_service', oid, 'EXECUTE') ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(
      [...Object.keys(callsOf(secrets)), ...Object.keys(TELL_NOTHING)].sort(),
    );
  });

  it.each(ROLES)('lets a %s elsewhere change nothing by any statement', async (role) => {
    const scope = await scopeOf(role);
    const before = await stateOf(service, secrets);
    const [{ id: own }] = (await service.rows(`SELECT id FROM prefectures WHERE code = 'AGA'`)) as [
      { id: string },
    ];
    const attempts = [
      ...tables.flatMap((table) => [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]),
      `UPDATE records SET sharing = 'national'`,
      `UPDATE records SET prefecture_id = '${own}'`,
      `UPDATE images SET face_status = 'not_found'`,
      `UPDATE opinions SET withdrawn_at = now(), withdrawal_reason = 'x'`,
      `INSERT INTO record_changes (record_id, act, actor, changes)
        VALUES ('${secrets.sketch.id}', 'change', '${scope.actor}', '[]')`,
      `UPDATE cases SET prefecture_id = '${own}', status = 'closed'`,
      `UPDATE searches SET actor = '${scope.actor}'`,
      `UPDATE consultations SET actor = '${scope.actor}'`,
      `UPDATE gallery_faces SET part = 1`,
      `UPDATE link_alerts SET state = 'potential'`,
      `UPDATE duplicate_pairs SET state = 'same'`,
      `INSERT INTO duplicate_decisions (pair_id, prefecture_id, actor, actor_name, outcome, reason)
        VALUES ('${secrets.pairId}', '${own}', '${scope.actor}', 'x', 'same', 'x')`,
      `UPDATE audit_entries SET action = 'x'`,
      ...(role === 'admin' ? [] : [`UPDATE users SET role = 'admin', password_hash = 'x'`]),
      `INSERT INTO record_openings (record_id, holder_id, prefecture_id, reason, opened_by, ends_at)
        SELECT '${secrets.sketch.id}', id, '${own}', 'x', 'x', now() + interval '1 day'
        FROM prefectures WHERE code = 'CAS'`,
      `INSERT INTO audit_entries (request_id, actor, actor_name, role, prefecture_id, action, target)
        SELECT 'x', 'user:x', 'x', 'admin', id, 'x', 'x' FROM prefectures WHERE code = 'CAS'`,
      `INSERT INTO number_series SELECT id, 'sketch', 2000, 1 FROM prefectures WHERE code = 'CAS'`,
    ];
    for (const sql of attempts) {
      await withinScope(scope, () =>
        db()
          .query(sql)
          .catch(() => undefined),
      );
    }
    expect(await stateOf(service, secrets)).toEqual(before);
  });
});
