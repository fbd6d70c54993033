import { access, chmod, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../src/operations/doctor/finding.js';
import { TestApplication } from '../support/application.js';
import { runCommand } from '../support/command-here.js';
import type { TestDatabase } from '../support/database.js';

let service: TestApplication;
let database: TestDatabase;

beforeAll(async () => {
  service = await TestApplication.start();
  ({ database } = service);
  await service.asAdmin();
});
afterAll(() => service.stop());

async function examine(settings: NodeJS.ProcessEnv = {}) {
  const { dataDir: DATA_DIR, databaseUrl: DATABASE_URL } = database;
  const env = { DATA_DIR, DATABASE_URL, JWT_SECRET: 's'.repeat(32), ...settings };
  const { code, stdout, stderr } = await runCommand(['doctor', '--json'], env);
  if (stdout === '') throw new Error(stderr);
  const { findings } = JSON.parse(stdout) as { findings: Finding[] };
  return { code, findings };
}

const wrong = ({ findings }: { findings: readonly Finding[] }) =>
  findings.filter(({ state }) => state !== 'ok').map(({ check, state }) => `${check}: ${state}`);

describe('the doctor', () => {
  it('finds nothing wrong with a service that runs, and changes nothing', async () => {
    const found = await examine();
    expect(wrong(found)).toEqual([]);
    expect(found.code).toBe(0);
    expect(found.findings.map(({ check }) => check)).toEqual(
      expect.arrayContaining([
        'disk',
        'audit key',
        'database',
        'roles',
        'schema',
        'clock',
        'seals',
        'extensions',
        'order of texts',
        'chain of seals',
      ]),
    );
  });

  it('tells a schema that was changed by hand, and which statement', async () => {
    await service.rows('DROP POLICY caller_select ON sketch_makings');
    const found = await examine();
    expect(wrong(found)).toEqual(['schema: fault']);
    expect(found.code).toBe(1);
    const told = found.findings.find(({ check }) => check === 'schema')?.told;
    expect(told).toMatch(/missing: CREATE POLICY caller_select ON sketch_makings/);
    await service.rows('CREATE POLICY caller_select ON sketch_makings FOR SELECT USING (false)');
    expect(wrong(await examine())).toEqual(['schema: fault']);
  });

  it('tells a disk without room, a folder open to others, and a key that is gone', async () => {
    const { dataDir } = database;
    await chmod(dataDir, 0o755);
    const key = join(dataDir, 'audit-signing-key.pem');
    await rename(key, `${key}.away`);
    const { code, findings } = await examine({ MIN_FREE_DISK_MB: '1000000000' });
    expect(code).toBe(1);
    const states = Object.fromEntries(findings.map(({ check, state }) => [check, state]));
    expect(states).toMatchObject({ disk: 'fault', 'data folder': 'warning', 'audit key': 'fault' });
    expect(states).toMatchObject({ roles: 'ok', clock: 'ok' });
    for (const { state, remedy } of findings) expect(remedy !== undefined).toBe(state !== 'ok');
    await expect(access(key)).rejects.toThrow('ENOENT');
    await rename(`${key}.away`, key);
    await chmod(dataDir, 0o700);
  });

  it('tells entries that nobody seals', async () => {
    await service.rows(`ALTER TABLE audit_unsealed DISABLE TRIGGER USER`);
    await service.rows(`INSERT INTO audit_unsealed SELECT min(id) FROM audit_entries`);
    const { findings } = await examine();
    expect(findings.find(({ check }) => check === 'seals')?.told).toMatch(
      /seal: 1, the oldest for \d+ s$/,
    );
  });

  it('tells a seal that somebody has changed', async () => {
    const [seal] = await service.rows(`SELECT max(number)::int AS newest FROM audit_seals`);
    const newest = Number(seal?.newest);
    await service.rows(`ALTER TABLE audit_seals DISABLE TRIGGER USER`);
    await service.rows(`UPDATE audit_seals SET count = count + 1 WHERE number = ${newest}`);
    const { findings } = await examine();
    await service.rows(`UPDATE audit_seals SET count = count - 1 WHERE number = ${newest}`);
    expect(findings.find(({ check }) => check === 'chain of seals')).toMatchObject({
      state: 'fault',
      told: expect.stringContaining('seal-changed') as string,
    });
  });

  it('names each wrong setting, and a folder of no service', async () => {
    const wrongly = await examine({ PORT: 'x', LOG_LEVEL: 'loud' });
    expect(wrong(wrongly)).toEqual(['settings: fault', 'settings: fault']);
    const elsewhere = await examine({
      DATA_DIR: join(database.dataDir, 'nowhere'),
      DATABASE_URL: undefined,
    });
    expect(wrong(elsewhere)).toEqual(['settings: fault']);
    expect(elsewhere.findings[0]?.told).toMatch(/There is no Mirsam in/);
  });
});
