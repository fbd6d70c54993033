import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StoreFault } from '../../src/retention/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { searchByImage } from '../factories/searches.js';
import { TestApplication } from '../support/application.js';
import { runCommand } from '../support/command-here.js';
import { describeEmbedded } from '../support/template.js';

const TWO_HOURS_AGO = new Date(Date.now() - 2 * 60 * 60_000);

describeEmbedded('storage verify', () => {
  let service: TestApplication;
  let kept: Answered;
  let changed: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    const officer = await person(service, 'forensic_officer');
    kept = await create(officer, 'subjects', { fullName: 'Ida Quxdown' }, await drawing(1));
    changed = await create(officer, 'sketches', {}, await drawing(2));
    // A probe is kept as well, and its file may be that of nobody's record.
    const caseId = await openCase(officer);
    await searchByImage(officer, await drawing(3), { caseId }).expect(200);
    await service.app.close();
  });
  afterAll(() => service.database.drop());

  const pathOf = (sha256: string) =>
    join(service.database.dataDir, 'images', sha256.slice(0, 2), sha256.slice(2));

  async function verify(...options: string[]) {
    const settings = { DATA_DIR: service.database.dataDir, LOG_LEVEL: 'silent', DATABASE_URL: '' };
    const { code, stdout, complaints } = await runCommand(
      ['storage', 'verify', '--json', ...options],
      settings,
    );
    expect(complaints).toBe('');
    return { code, ...(JSON.parse(stdout) as Record<string, unknown> & { found: StoreFault[] }) };
  }

  /** Puts bytes into the store that no row names, as a process leaves them that was killed at an upload. */
  async function stray(writtenAt = new Date()): Promise<string> {
    const bytes = randomBytes(100);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await mkdir(dirname(pathOf(sha256)), { recursive: true });
    await writeFile(pathOf(sha256), bytes);
    await utimes(pathOf(sha256), writtenAt, writtenAt);
    return sha256;
  }

  async function stored(): Promise<string[]> {
    const names = await readdir(join(service.database.dataDir, 'images'), { recursive: true });
    return names.map((name) => name.replace('/', '')).filter((name) => name.length === 64);
  }

  it('finds nothing where every file is named and every row has its file', async () => {
    const files = (await stored()).length;
    // Image, thumbnail and face of two records; the picture of the probe.
    expect(files).toBe(7);
    const whole = { code: 0, files, missing: 0, damaged: 0, orphans: 0, removed: 0, found: [] };
    expect(await verify('--contents')).toEqual(whole);
    expect(await verify()).toEqual({ ...whole, damaged: null });
  });

  it('removes what an upload left that was killed, and nothing that one may be about to name', async () => {
    const [old, fresh] = [await stray(TWO_HOURS_AGO), await stray()];
    expect(await verify()).toMatchObject({ code: 0, orphans: 1, removed: 0 });
    await stat(pathOf(old));
    expect(await verify('--remove-orphans')).toMatchObject({ code: 0, orphans: 1, removed: 1 });
    await expect(stat(pathOf(old))).rejects.toThrow('ENOENT');
    await stat(pathOf(fresh));
    expect(await stored()).toHaveLength(8);
    await rm(pathOf(fresh));
  });

  it('names the records whose files are missing or damaged', async () => {
    const [lost = '', hurt = ''] = [kept, changed].map((one) => one.images[0]?.sha256);
    await rm(pathOf(lost));
    await truncate(pathOf(hurt), 50);
    const use = { keptAs: 'image', search: null };
    const missing = { fault: 'missing', sha256: lost, uses: [{ ...use, record: kept.number }] };
    const damaged = { fault: 'damaged', sha256: hurt, uses: [{ ...use, record: changed.number }] };
    expect(await verify()).toMatchObject({ code: 1, missing: 1, damaged: null, found: [missing] });
    const { code, found } = await verify('--contents', '--remove-orphans');
    expect(code).toBe(1);
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining([missing, damaged]));
  });
});
