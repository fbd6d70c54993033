import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { AuditEntry } from '../../src/audit/audit-entry.entity.js';
import { type SealDocument, trustedKeys } from '../../src/audit/index.js';
import { sealFault } from '../../src/audit/seal.js';
import { loadAuditKey } from '../../src/config/index.js';
import { Database } from '../../src/database/index.js';
import { openCase } from '../factories/cases.js';
import { lookAt } from '../factories/consultations.js';
import { writeEntries } from '../factories/log-entries.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';
import { runCommand } from '../support/command-here.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { ServiceProcess } from '../support/service-process.js';

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly actorName: string;
  readonly role: string;
  readonly action: string;
  readonly target: string;
  readonly requestId: string;
  readonly prefecture?: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly position?: number;
  readonly seal?: number;
}

interface LogPage {
  readonly items: readonly Entry[];
  readonly nextCursor?: string;
}

describe('the log of who did what', () => {
  let service: TestApplication;
  let officer: Caller;
  let ofCasablanca: Caller;
  let national: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    ofCasablanca = await person(service, 'auditor', 'CAS');
    national = await person(service, 'auditor', 'NAT');
  });
  afterAll(() => service.stop());

  async function read(caller: Caller, query: Record<string, string> = {}): Promise<LogPage> {
    return (await caller.get('/audit/entries').query(query).expect(200)).body as LogPage;
  }

  it('is for auditors only', async () => {
    for (const role of ['forensic_officer', 'detective', 'supervisor', 'admin'] as const) {
      const caller = await person(service, role, 'NAT');
      problemOf(await caller.get('/audit/entries'), 403, 'forbidden');
      problemOf(await caller.get('/audit/checkpoint'), 403, 'forbidden');
    }
  });

  it('tells an auditor of a prefecture what its people did, and the national one all', async () => {
    const stranger = await person(service, 'detective', 'AGA');
    const [ours, theirs] = [await openCase(officer), await openCase(stranger)];
    const told = async (caller: Caller, target: string) =>
      (await read(caller, { target })).items.map(({ action, prefecture }) => [action, prefecture]);
    expect(await told(ofCasablanca, ours)).toEqual([['case.create', 'CAS']]);
    expect(await told(ofCasablanca, theirs)).toEqual([]);
    expect(await told(national, theirs)).toEqual([['case.create', 'AGA']]);
    expect((await read(ofCasablanca, { prefecture: 'AGA' })).items).toEqual([]);
    const { items } = await read(ofCasablanca);
    expect(new Set(items.map(({ prefecture }) => prefecture))).toEqual(new Set(['CAS']));
  });

  it('is filtered by each of what an entry says, newest first', async () => {
    const requestId = 'request-of-the-log-test';
    const before = new Date().toISOString();
    const made = await officer
      .post('/cases')
      .set('X-Request-Id', requestId)
      .send({ reference: 'LOG-1', offence: 'robbery', occurredFrom: '2026-03-14' })
      .expect(201);
    const target = (made.body as { id: string }).id;
    const [entry] = (await read(national, { target })).items;
    expect(entry).toMatchObject({ action: 'case.create', requestId, role: 'forensic_officer' });
    expect(entry?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    const today = await service.today();
    const name = entry?.actorName ?? '';
    const ids = async (query: Record<string, string>) =>
      (await read(national, { target, ...query })).items.map(({ id }) => id);
    const fittings: Record<string, string>[] = [
      { actor: entry?.actor ?? '' },
      { action: 'case.create' },
      { prefecture: 'CAS' },
      { requestId },
      { from: before },
      { from: entry?.at ?? '', to: new Date(Date.now() + 1000).toISOString() },
      { from: today, to: today },
      { person: name.toUpperCase() },
      { target: 'log-1' },
    ];
    for (const query of fittings) expect(await ids(query)).toEqual([entry?.id]);
    const others: Record<string, string>[] = [
      { actor: 'user:00000000-0000-4000-8000-000000000000' },
      { action: 'case.change' },
      { prefecture: 'AGA' },
      { requestId: 'another-request' },
      { to: before },
      { to: '2026-01-01' },
      { from: '2099-01-01' },
      { person: 'auditor' },
      { to: entry?.at ?? '' },
    ];
    for (const query of others) expect(await ids(query)).toEqual([]);
  });

  it('is asked about a record by its number, however that is written', async () => {
    const { id, number } = await create(officer, 'sketches');
    const [code = '', year = '', serial = ''] = number.toLowerCase().split('-');
    for (const target of [number, `${code} ${year} ${Number(serial)}`]) {
      const { items } = await read(national, { target });
      expect(items.map(({ action }) => action)).toContain('sketch.create');
      expect(new Set(items.map((entry) => entry.target))).toEqual(new Set([id]));
    }
    await lookAt(officer, `/sketches/${id}/image`);
    const looks = await read(ofCasablanca, { action: 'image.read', target: number });
    expect(looks.items).toMatchObject([{ action: 'image.read', target: id }]);
    expect((await read(national, { target: 'audit' })).items[0]?.action).toBe('audit.read');
  });

  it('refuses what names nothing that its reader may know of', async () => {
    const stranger = await create(await person(service, 'forensic_officer', 'AGA'), 'sketches');
    for (const target of ['rubbish', 'CAS-2026-999999', stranger.number]) {
      const answer = await ofCasablanca.get('/audit/entries').query({ target });
      expect(faultsOf(answer)).toEqual(['target: unknown-filter']);
    }
  });

  it('knows whom it tells of, and what of them its reader may read', async () => {
    const people = async (by: Caller, query: object = {}) => {
      const answer = await by.get('/audit/people').query(query).expect(200);
      return (answer.body as { items: { name: string; prefecture: string }[] }).items;
    };
    const stranger = await person(service, 'detective', 'AGA');
    await openCase(stranger);
    const own = await people(ofCasablanca);
    expect(new Set(own.map(({ prefecture }) => prefecture))).toEqual(new Set(['CAS']));
    expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
    const all = await people(national);
    expect(new Set(all.map(({ prefecture }) => prefecture))).toContain('AGA');
    const rows = await service.rows(`SELECT DISTINCT prefecture_id, actor FROM audit_entries`);
    expect(all).toHaveLength(rows.length);
    const [officers] = [await people(national, { name: 'FORENSIC' })];
    expect(officers.length).toBeGreaterThan(0);
    for (const { name } of officers) expect(name).toMatch(/^forensic_officer/);
    problemOf(await officer.get('/audit/people'), 403, 'forbidden');
    expect(
      faultsOf(await ofCasablanca.get('/audit/entries').query({ person: 'nobody', target: 'X-1' })),
    ).toEqual(['target: unknown-filter']);
    expect(faultsOf(await ofCasablanca.get('/audit/entries').query({ person: 'nobody' }))).toEqual([
      'person: unknown-filter',
    ]);
  });

  it('is paged without a gap or a repeat, while others write', async () => {
    const seen: Entry[] = [];
    let cursor: string | undefined;
    do {
      const page: LogPage = await read(national, { limit: '7', ...(cursor && { cursor }) });
      seen.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    const all = await service.rows(
      `SELECT id::text FROM audit_entries WHERE at <= '${seen[0]?.at ?? ''}' ORDER BY at DESC, id DESC`,
    );
    expect(seen.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  it('is in the log when it is read, with what was asked for', async () => {
    await read(ofCasablanca, { action: 'case.create', prefecture: 'CAS' });
    const [entry] = (await read(national, { action: 'audit.read', prefecture: 'CAS' })).items;
    expect(entry).toMatchObject({
      role: 'auditor',
      target: 'audit',
      details: { action: 'case.create', prefecture: 'CAS', shown: expect.any(Number) as number },
    });
  });

  it('tells who was refused what, the 1st and the 10th time', async () => {
    const caller = await person(service, 'detective', 'CAS');
    for (let time = 1; time <= 11; time++) {
      problemOf(
        await caller.delete('/sketches/00000000-0000-4000-8000-000000000000'),
        403,
        'forbidden',
      );
    }
    const target = 'DELETE /api/v1/sketches/:id';
    const rows = await service.rows(
      `SELECT role, details FROM audit_entries WHERE action = 'access.refused' AND target = '${target}' ORDER BY id`,
    );
    const refused = { permission: 'records.withdraw', address: expect.any(String) as string };
    expect(rows).toEqual([
      { role: 'detective', details: { ...refused, count: 1 } },
      { role: 'detective', details: { ...refused, count: 10 } },
    ]);
  });

  it('gives no role to who was not let in', async () => {
    const nobody = { username: 'nobody', password: 'a password for nobody' };
    problemOf(
      await service.anonymous.post('/api/v1/auth/login').send(nobody),
      401,
      'invalid-credentials',
    );
    const [entry] = (await read(national, { action: 'login.refused' })).items;
    expect(entry).toMatchObject({ role: 'none', target: 'unknown' });
    expect(entry).not.toHaveProperty('prefecture');
  });

  it('tells what a change changed, but no name and no text', async () => {
    const { id } = await create(officer, 'sketches', { description: 'A tall man.' });
    const change = { version: 1, sharing: 'prefecture', description: 'Another text.' };
    await officer.patch(`/sketches/${id}`).send(change).expect(200);
    const [entry] = (await read(ofCasablanca, { target: id, action: 'sketch.change' })).items;
    expect(entry?.details).toEqual({
      fields: expect.arrayContaining(['sharing', 'description']) as string[],
      before: { sharing: 'national' },
      after: { sharing: 'prefecture' },
    });
  });

  it('refuses filters that mean nothing', async () => {
    const answer = await national.get('/audit/entries').query({
      actor: 'somebody',
      action: 'DROP TABLE',
      prefecture: 'Casablanca',
      from: '14 March 2026',
      to: '2026-13-14T00:00:00Z',
      target: '\u0000',
    });
    expect(faultsOf(answer)).toEqual([
      'action: unknown-action',
      'actor: actor',
      'from: isTime',
      'prefecture: prefecture-code',
      'target: forbidden-character',
      'to: isTime',
    ]);
    expect(faultsOf(await national.get('/audit/entries').query({ cursor: '!' }))).toEqual([
      'cursor: unknown-cursor',
    ]);
  });

  it('is sealed, each entry at its position, and gives signed checkpoints', async () => {
    const target = await openCase(officer);
    const first = (await national.get('/audit/checkpoint').expect(200)).body as SealDocument;
    const [entry] = (await read(national, { target })).items;
    expect(entry?.seal).toBeLessThanOrEqual(first.number);
    expect(entry?.position).toBeLessThan(first.firstPosition + first.count);
    const keys = await service.rows('SELECT public_key AS pem FROM audit_keys');
    const trusted = trustedKeys(keys.map(({ pem }) => String(pem)));
    expect(sealFault(first, trusted)).toBeUndefined();
    expect(sealFault({ ...first, count: first.count + 1 }, trusted)).toBe('changed');
    const next = (await national.get('/audit/checkpoint').expect(200)).body as SealDocument;
    expect(next.number).toBeGreaterThan(first.number);
    expect((await read(national, { action: 'audit.checkpoint' })).items).toHaveLength(2);
  });
});

describe('the log on the command line', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
    // As a service has left it that began here: where there is no key, commands see no service.
    loadAuditKey(database.config());
  });
  afterEach(() => database.drop());

  const audit = (...args: string[]) =>
    runCommand(['audit', ...args], {
      DATA_DIR: database.dataDir,
      DATABASE_URL: database.databaseUrl ?? '',
    });

  /** Rows that the service has not written: it does not run. */
  async function onDatabase(act: (db: DataSource) => Promise<unknown>) {
    const opened = await Database.open(database);
    await act(await opened.connect({ ...opened.options(), entities: [AuditEntry] }));
    await opened.close();
  }

  it('is sealed by the next service, when one was killed before', async () => {
    await onDatabase((db) => writeEntries(db, 25));
    expect(JSON.parse((await audit('verify', '--json')).stdout)).toMatchObject({
      entries: 0,
      unsealed: 25,
      faults: 0,
    });
    const service = await ServiceProcess.start(database);
    await delay(1500);
    // Not asked to end: an end would seal, too.
    await service.end('SIGKILL');
    const { code, stdout } = await audit('verify', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ unsealed: 0, faults: 0, found: [] });
    expect((JSON.parse(stdout) as { entries: number }).entries).toBeGreaterThanOrEqual(25);
    expect(code).toBe(0);
  }, 400_000);

  it('is verified: exit code 1 and a line for each fault, with a key and a checkpoint', async () => {
    await onDatabase((db) => writeEntries(db, 25));
    expect(JSON.parse((await audit('seal')).stdout)).toEqual({ sealed: 25 });
    const [key, checkpoint] = [await audit('key'), await audit('checkpoint')];
    const files = [join(database.dataDir, 'key.pem'), join(database.dataDir, 'checkpoint.json')];
    await writeFile(files[0] ?? '', key.stdout);
    await writeFile(files[1] ?? '', checkpoint.stdout);
    const options = ['--public-key', files[0] ?? '', '--checkpoint', files[1] ?? ''];
    const whole = await audit('verify', ...options);
    expect(whole).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^25 entries in 1 seals.* no fault\n$/) as string,
    });
    await onDatabase(async (db) => {
      await db.query(`ALTER TABLE audit_entries DISABLE TRIGGER ALL`);
      await db.query(`UPDATE audit_entries SET actor_name = 'nobody' WHERE target = 't-7'`);
      await db.query(`DELETE FROM audit_entries WHERE target = 't-9'`);
      await db.query(`ALTER TABLE audit_entries ENABLE TRIGGER ALL`);
    });
    const { code, stdout } = await audit('verify', ...options);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^entry-changed: position 8, entry \d+$/m);
    expect(stdout).toMatch(/^entry-removed: position 10, entry \d+$/m);
    expect(stdout).toMatch(/2 faults\n$/);
  }, 400_000);
});
