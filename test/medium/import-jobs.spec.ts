import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blankPaper, drawing, sideBySide } from '../factories/drawings.js';
import { sendImport, zipOf } from '../factories/imports.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { ImportWorker } from '../../src/imports/index.js';
import { TestApplication } from '../support/application.js';
import { startCommand } from '../support/command-process.js';
import { runCommand } from '../support/command-here.js';
import { describeEmbedded, temporaryDirectory } from '../support/template.js';

const HEAD = 'Référence;Image;Date du dessin;Sexe\n';
const row = (number: number, image = `p${number}.png`) => `P-${number};${image};31/12/2024;Homme\n`;

describeEmbedded('import', () => {
  let service: TestApplication;
  let folder: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    folder = await temporaryDirectory('import-jobs');
    await mkdir(join(folder, 'images'));
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) await image(`p${number}.png`, drawing(number));
  });
  afterAll(async () => {
    await service.stop();
    await rm(folder, { recursive: true });
  });

  async function image(name: string, bytes: Promise<Buffer>) {
    await writeFile(join(folder, 'images', name), await bytes);
  }

  const settings = () => ({
    DATA_DIR: service.database.dataDir,
    LOG_LEVEL: 'silent',
    DATABASE_URL: '',
  });

  async function argumentsFor(sheet: string, prefecture: string) {
    const path = join(folder, 'sheet.csv');
    await writeFile(path, sheet);
    const images = join(folder, 'images');
    const as = ['--as', 'sketches', '-p', prefecture, '--set', 'origin=hand_drawn'];
    return ['import', path, '--images', images, ...as, '--json'];
  }

  /** By a command beside the service, both of which work on it. */
  async function imported(sheet: string, prefecture: string, ...options: string[]) {
    const args = await argumentsFor(sheet, prefecture);
    const { code, stdout, stderr } = await runCommand([...args, ...options], settings());
    expect({ code, stderr: stdout === '' ? stderr : '' }).toEqual({
      code: expect.any(Number) as number,
      stderr: '',
    });
    return { code, ...(JSON.parse(stdout) as { rows: Record<string, number> }) };
  }

  const recordsOf = (prefecture: string) =>
    service.rows(`SELECT number, dated_on::text AS day, created_by FROM records
      JOIN prefectures ON prefectures.id = prefecture_id WHERE code = '${prefecture}' ORDER BY number`);

  it('makes a record of each row, once, and tells what became of it', async () => {
    await image('blank.png', blankPaper());
    await image('two.png', sideBySide(await drawing(20), await drawing(21)));
    const officer = await person(service, 'forensic_officer', 'CAS');
    const there = await create(officer, 'sketches', {}, await drawing(7));
    const sheet =
      HEAD + row(1) + row(2) + row(3, 'blank.png') + row(4, 'two.png') + row(5, 'no.png') + row(7);
    const report = join(folder, 'report.csv');
    const first = await imported(sheet, 'CAS', '--report', report, '--lang', 'fr');
    expect(first).toMatchObject({
      code: 1,
      rows: { accepted: 2, no_face: 1, several_faces: 1, refused: 1, duplicate: 1 },
    });
    const records = await recordsOf('CAS');
    expect(records).toHaveLength(5);
    expect(records.filter(({ day }) => day === '2024-12-31')).toHaveLength(4);
    const lines = (await readFile(report, 'utf8')).split('\r\n');
    expect(lines).toHaveLength(8);
    expect(lines[5]).toBe('6;P-5;no.png;Refusée;;Image;image;désigne une image qui n’est pas là');
    expect(lines[6]).toBe(`7;P-7;p7.png;Doublon;${there.number};;;`);
    // Once more: by reference and image, nothing is made twice, though the references be written otherwise.
    const again = await imported(sheet.replaceAll('P-', 'p '), 'CAS');
    expect(again.rows).toEqual({ duplicate: 5, refused: 1 });
    expect(await recordsOf('CAS')).toHaveLength(5);
    // Nor what it said is kept, once it is done.
    const [kept] = await service.rows(
      `SELECT count(*)::int AS n FROM import_rows WHERE record IS NOT NULL`,
    );
    expect(kept).toEqual({ n: 0 });
  });

  it('is another prefecture’s business as little as a record', async () => {
    // What one has imported, another may import, too.
    expect(await imported(HEAD + row(1), 'AGA')).toMatchObject({ code: 0, rows: { accepted: 1 } });
    expect(await recordsOf('AGA')).toHaveLength(1);
  });

  it('loses no row and makes none twice, however often it is killed', async () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
    const sheet = HEAD + numbers.map((one) => row(one)).join('');
    const args = await argumentsFor(sheet, 'NAT');
    const enough = async (least: number) => {
      for (;;) {
        const made = await recordsOf('NAT');
        if (made.length >= least) return;
        await pause(50);
      }
    };
    // The service leaves it to the commands that are killed.
    await service.app.get(ImportWorker, { strict: false }).beforeApplicationShutdown();
    for (const least of [1, 2, 3]) {
      const { child, end } = startCommand(args, settings());
      await Promise.race([enough(least), end]);
      child.kill('SIGKILL');
      await end;
    }
    const made = (await recordsOf('NAT')).length;
    expect(made).toBeGreaterThanOrEqual(3);
    service = await service.restart();
    // Another process works on it as well, and ends when it is told to.
    const other = startCommand(['worker'], settings());
    await once(other.child.stdout ?? process.stdin, 'data');
    await enough(numbers.length);
    await unended();
    expect(await recordsOf('NAT')).toHaveLength(numbers.length);
    other.child.kill('SIGTERM');
    expect(await other.end).toMatchObject({ code: 0, stderr: '' });
    const twice = await service.rows(`SELECT upload_sha256 FROM images
      JOIN records ON records.id = record_id JOIN prefectures ON prefectures.id = records.prefecture_id
      WHERE code = 'NAT' GROUP BY 1 HAVING count(*) > 1`);
    expect(twice).toEqual([]);
    const verified = await runCommand(['storage', 'verify', '--json'], settings());
    expect(JSON.parse(verified.stdout)).toMatchObject({ missing: 0, orphans: 0 });
  }, 240_000);

  it('is worked on by the service, `worker` and `import`, and by no other command', async () => {
    const stateOf = async (id: string) => {
      const [job] = await service.rows(`SELECT state FROM imports WHERE id = '${id}'`);
      return job?.state;
    };
    await service.app.get(ImportWorker, { strict: false }).stop();
    const officer = await person(service, 'forensic_officer', 'AGA');
    const archive = await zipOf({});
    const sent = sendImport(officer.post('/imports'), HEAD, archive, { kind: 'sketch' });
    const { id } = (await sent.expect(201)).body as { id: string };
    for (const args of [
      ['retention', 'list-due', '--json'],
      ['storage', 'verify', '--json'],
    ]) {
      expect(await runCommand(args, settings())).toMatchObject({ code: 0 });
      expect(await stateOf(id)).toBe('checking');
    }
    const { child, end } = startCommand(['worker'], settings());
    while ((await stateOf(id)) !== 'checked') await pause(50);
    child.kill('SIGTERM');
    await end;
  }, 240_000);

  async function unended() {
    for (;;) {
      const [left] = await service.rows(
        `SELECT count(*)::int AS n FROM imports WHERE state IN ('checking', 'running')`,
      );
      if (left?.n === 0) return;
      await pause(200);
    }
  }
});
