import { cp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { encoded } from '../factories/sheets.js';
import { TestApplication } from '../support/application.js';
import { runCommand } from '../support/command-here.js';
import { describeEmbedded } from '../support/template.js';

describeEmbedded('the retention commands', () => {
  let service: TestApplication;
  let gone: Answered;
  let kept: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    const officer = await person(service, 'forensic_officer');
    gone = await create(officer, 'subjects', { fullName: 'Ida Quxdown' }, await drawing(1));
    kept = await create(officer, 'sketches', {}, await drawing(2));
    await service.app.close();
  });
  afterAll(() => service.database.drop());

  const answerOf = async (...args: string[]) => {
    const settings = { DATA_DIR: service.database.dataDir, LOG_LEVEL: 'silent', DATABASE_URL: '' };
    const { code, stdout, complaints } = await runCommand(['retention', ...args], settings);
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    return JSON.parse(stdout) as Record<string, unknown>;
  };

  it('enter what courts decided of a table, once it was tried, and name each row that is wrong', async () => {
    const { dataDir } = service.database;
    const file = join(dataDir, 'outcomes.csv');
    const table = (number: string) =>
      writeFile(
        file,
        `\uFEFFfiche;issue;date;décision\r\n${number};Condamnation;31/01/2026;TPI 1\r\n`,
      );
    const registered = async () => {
      const again = await TestApplication.on(service.database);
      try {
        return await again.rows(
          `SELECT registered_as, review_on::text FROM records WHERE id = '${gone.id}'`,
        );
      } finally {
        await again.app.close();
      }
    };
    await table(gone.number);
    const effect = { row: 2, number: gone.number, effect: 'convicted', reviewOn: '2031-01-31' };
    expect(await answerOf('import-outcomes', file)).toMatchObject({
      dryRun: true,
      outcomes: [effect],
    });
    expect(await registered()).toMatchObject([{ registered_as: null }]);
    expect(await answerOf('import-outcomes', file, '--confirm')).toMatchObject({
      dryRun: false,
      outcomes: [effect],
    });
    expect(await registered()).toEqual([{ registered_as: 'convicted', review_on: '2031-01-31' }]);
    expect(await answerOf('import-outcomes', file, '--confirm')).toMatchObject({
      outcomes: [{ ...effect, effect: 'already', reviewOn: null }],
    });
    await table('CAS-SUB-2026-999999');
    const settings = { DATA_DIR: dataDir, LOG_LEVEL: 'silent', DATABASE_URL: '' };
    const complaintsOf = async () => {
      const wrong = await runCommand(['retention', 'import-outcomes', file, '--confirm'], settings);
      expect(wrong).toMatchObject({ code: 1, stdout: '' });
      return wrong.complaints;
    };
    expect(await complaintsOf()).toContain('row 2: subject names no subject');
    // In the encodings of offices, as an import reads them.
    const arabic = `السجل;النتيجة;التاريخ;القرار\r\n${gone.number};الإدانة;31/01/2026;TPI 1\r\n`;
    for (const encoding of ['windows-1256', 'utf-16le', 'utf-16be-bom'] as const) {
      await writeFile(file, encoded(arabic, encoding));
      expect(await answerOf('import-outcomes', file)).toMatchObject({
        outcomes: [{ row: 2, number: gone.number, effect: 'already' }],
      });
    }
    // A file that is no such table is not read for it.
    await truncate(file, 4 * 1024 ** 3);
    expect(await complaintsOf()).toContain('is no table of at most 500 rows');
  }, 300_000);

  it('list what is due, try an expungement, and do it again after a restore', async () => {
    const { dataDir } = service.database;
    const due = (await answerOf('list-due', '--json', '--due', '2999-01-01')).items as Answered[];
    expect(due.map(({ number }) => number).sort()).toEqual([gone.number, kept.number].sort());

    const backup = join(dataDir, 'backup');
    const live = ['database', 'images'];
    for (const part of live) {
      await cp(join(dataDir, part), join(backup, part), {
        recursive: true,
        filter: (path) => !path.includes('/run'),
      });
    }
    const order = ['--ground', 'court_order', '--reference', 'TPI 2026/3'];
    const dry = await answerOf('expunge', 'subject', gone.id, ...order, '--dry-run');
    expect(dry).toMatchObject({ dryRun: true, tombstones: [{ erased: { images: 1, files: 3 } }] });
    const done = await answerOf('expunge', 'subject', gone.id, ...order);
    expect(done).toMatchObject({
      dryRun: false,
      tombstones: [{ erased: { images: 1, files: 3 } }],
    });
    const file = join(dataDir, 'tombstones.jsonl');
    expect(await answerOf('export-tombstones', file)).toEqual({ tombstones: 1 });
    expect(await readFile(file, 'utf8')).toContain(gone.id);

    for (const part of live) {
      await rm(join(dataDir, part), { recursive: true });
      await cp(join(backup, part), join(dataDir, part), { recursive: true });
    }
    const later = { id: '00000000-0000-4000-8000-000000000000', ground: 'error' };
    await writeFile(file, `${await readFile(file, 'utf8')}${JSON.stringify(later)}\n`);
    expect(await answerOf('reapply', file)).toEqual({ erased: 1, known: 0, absent: 1 });
    const again = await TestApplication.on(service.database);
    try {
      expect(
        await again.rows(`SELECT full_name, status FROM records WHERE id = '${gone.id}'`),
      ).toEqual([{ full_name: null, status: 'expunged' }]);
      const [tombstone] = await again.rows(`SELECT id, reference, scrubbed_at FROM tombstones`);
      expect(tombstone).toMatchObject({ id: gone.id, reference: 'TPI 2026/3' });
      expect(tombstone?.scrubbed_at).toBeInstanceOf(Date);
      expect((await again.kept()).files).toHaveLength(3);
    } finally {
      await again.app.close();
    }
  }, 300_000);
});
