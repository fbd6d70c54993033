import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConsultation } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { TestApplication } from '../support/application.js';
import { runCommand } from '../support/command-here.js';
import { TestDatabase } from '../support/database.js';
import { describeEmbedded } from '../support/template.js';

describeEmbedded('a backup of the embedded database', () => {
  let service: TestApplication;
  let place: string;
  let backup: TestDatabase;

  beforeAll(async () => {
    service = await TestApplication.start();
    place = await mkdtemp(join(tmpdir(), 'mirsam-backup-'));
    backup = new TestDatabase(join(place, 'monday'), undefined);
  });
  afterAll(async () => {
    await service.stop();
    await rm(place, { recursive: true });
  });

  const mirsam = (dataDir: string, ...args: string[]) =>
    runCommand(args, { DATA_DIR: dataDir, DATABASE_URL: '' });

  it('is made while the service writes, and is served in its place', async () => {
    const { dataDir } = service.database;
    const officer = await person(service, 'forensic_officer');
    const sketch = await create(officer, 'sketches', {}, await drawing(1));
    const checkpoint = join(place, 'checkpoint.json');
    await mirsam(dataDir, 'audit', 'checkpoint', '--out', checkpoint);

    const made = mirsam(dataDir, 'backup', backup.dataDir);
    const over = { yes: false };
    void made.then(() => (over.yes = true));
    const since: Answered[] = [];
    const writers = [1, 2, 3].map(async () => {
      do since.push(await create(officer, 'subjects', { fullName: 'Ida Quxdown' }));
      while (!over.yes);
    });
    await Promise.all(writers);
    expect(await made).toMatchObject({ code: 0, complaints: '' });
    expect(since.length).toBeGreaterThan(1);
    expect((await stat(backup.dataDir)).mode & 0o777).toBe(0o700);
    expect((await readdir(backup.dataDir)).sort()).toEqual([
      'audit-signing-key.pem',
      'database',
      'images',
      'installation.json',
    ]);
    const again = await mirsam(dataDir, 'backup', backup.dataDir);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('already') as string });

    // Two of them at once: one identity, twice.
    await expect(TestApplication.on(backup)).rejects.toThrow(
      `${backup.dataDir} is a copy of ${dataDir}, on which another Mirsam runs`,
    );
    await service.app.close();
    const verified = await mirsam(backup.dataDir, 'audit', 'verify', '--checkpoint', checkpoint);
    expect(verified).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('no fault') as string,
    });

    const restored = await TestApplication.on(backup);
    const reader = await person(restored, 'forensic_officer');
    const read = await reader.get(`/sketches/${sketch.id}`).expect(200);
    expect((read.body as Answered).number).toBe(sketch.number);
    const opened = await reader
      .post('/cases')
      .send({ reference: 'RESTORE-1', offence: 'robbery', occurredFrom: '2026-03-14' })
      .expect(201);
    const consultation = await openConsultation(reader, (opened.body as Answered).id);
    await reader.get(`/sketches/${sketch.id}/image?consultation=${consultation}`).expect(200);
    const subjects = await restored.rows(`SELECT id FROM records WHERE kind = 'subject'`);
    expect(since.map(({ id }) => id)).toEqual(
      expect.arrayContaining(subjects.map(({ id }) => id as string)),
    );
    await restored.app.close();
    service = await TestApplication.on(service.database);
  }, 300_000);

  it('that is of another database than its DATA_DIR is refused', async () => {
    const { id } = (await service.rows(`SELECT id FROM installation`))[0] ?? {};
    const other = new TestDatabase(await mkdtemp(join(place, 'other-')), undefined);
    const first = await TestApplication.on(other);
    const [made] = await first.rows(`SELECT id FROM installation`);
    await first.app.close();
    expect(made?.id).not.toBe(id);
    const kept = { id, path: other.dataDir, directory: '' };
    await writeFile(join(other.dataDir, 'installation.json'), JSON.stringify(kept));
    await expect(TestApplication.on(other)).rejects.toThrow(
      `is not the one that ${other.dataDir} belongs to`,
    );
  }, 300_000);
});
