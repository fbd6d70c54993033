import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { foreignTransaction } from '../factories/foreign-transactions.js';
import { person } from '../factories/people.js';
import { encoded, OFFICE_SHEET } from '../factories/sheets.js';
import { TestApplication } from '../support/application.js';
import { runCommand } from '../support/command-here.js';
import { describeEmbedded, temporaryDirectory } from '../support/template.js';

interface Told {
  readonly rows: Readonly<Record<string, number>>;
  readonly unread: readonly object[];
  readonly found: readonly { line: number; column?: string; field: string; code: string }[];
}

describeEmbedded('import --dry-run', () => {
  let service: TestApplication;
  let folder: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    const officer = await person(service, 'forensic_officer');
    await openCase(officer, { reference: 'GESTARR-2024-1', occurredFrom: '2024-12-01' });
    await service.app.close();
    folder = await temporaryDirectory('import');
    await mkdir(join(folder, 'images'));
    for (const number of [1, 2, 3]) {
      await writeFile(join(folder, 'images', `P${number}.png`), await drawing(number));
    }
    await writeFile(join(folder, 'office.csv'), encoded(OFFICE_SHEET, 'utf-8-bom'));
  });
  afterAll(async () => {
    await service.database.drop();
    await rm(folder, { recursive: true });
  });

  const settings = () => ({
    DATA_DIR: service.database.dataDir,
    LOG_LEVEL: 'silent',
    DATABASE_URL: '',
  });
  const dryRun = (sheet: string, ...options: string[]) =>
    runCommand(
      ['import', join(folder, sheet), '--as', 'sketches', '-p', 'CAS', '--dry-run', ...options],
      settings(),
    );
  const IMAGES = () => ['--images', join(folder, 'images')];

  async function told(...args: Parameters<typeof dryRun>) {
    const { code, stdout, complaints } = await dryRun(...args, '--json');
    expect(complaints).toBe('');
    return { code, ...(JSON.parse(stdout) as Told) };
  }

  it('names what is wrong with each row of an office’s sheet, and writes nothing', async () => {
    const { code, rows, unread, found } = await told(
      'office.csv',
      ...IMAGES(),
      '--set',
      'origin=hand_drawn',
    );
    expect(code).toBe(1);
    expect({ rows, unread }).toEqual({ rows: { waiting: 1, refused: 4 }, unread: [] });
    expect(
      found.map(({ line, column, code: what }) => `${line} ${column ?? '-'}: ${what}`),
    ).toEqual([
      '3 Affaire: unknown-case',
      '3 Date du dessin: isCalendarDate',
      '3 Âge de: not-a-whole-number',
      '4 -: required',
      '6 Référence: reference-twice',
      '6 Image: image-named-twice',
      '7 Image: image-missing',
      '7 Âge de: impossible-range',
    ]);
  });

  it('reads a file of ANSI/NIST-ITL as a row with its image', async () => {
    const file = foreignTransaction(await drawing(2), { compression: 'PNG' });
    await writeFile(join(folder, 'lyon.an2'), file);
    const { code, rows, unread } = await told('lyon.an2', '--set', 'origin=hand_drawn');
    // It does not say on which day it was drawn; and nobody knows here what three of its fields are.
    expect({ code, rows }).toEqual({ code: 1, rows: { waiting: 0, refused: 1 } });
    const headings = unread.map((one) => (one as { heading: string }).heading);
    expect(headings).toEqual(expect.arrayContaining(['2.025', '10.026', 'photo.takenOn']));
    await writeFile(join(folder, 'cut.an2'), file.subarray(0, -9));
    const refused = await dryRun('cut.an2');
    expect(refused.code).toBe(1);
    expect(refused.complaints).toContain('10.001');
  });

  it('reports in the language that is asked for, as a table that an office can open', async () => {
    const report = join(folder, 'report.csv');
    const { stdout } = await dryRun('office.csv', '--lang', 'fr', '--report', report);
    expect(stdout).toContain('3: Affaire: ne désigne aucune affaire');
    expect(stdout).toMatch(/^0 waiting, 5 refused$/m);
    const lines = (await readFile(report, 'utf8')).split('\r\n');
    expect(lines[0]).toBe('\uFEFFLigne;Référence;Image;Résultat;Fiche;Colonne;Champ;Motif');
    expect(lines).toContain('4;;p3.png;Refusée;;;drawnOn;est obligatoire');
  });

  it('is told what columns are by a profile, and refuses one that says nothing', async () => {
    await writeFile(join(folder, 'odd.csv'), 'Fiche,Coiffe,Jour\nP1.png,Casquette,2024-12-31\n');
    const unread = await told('odd.csv', ...IMAGES());
    expect(unread.code).toBe(1);
    expect(unread.unread).toHaveLength(3);
    const profile = join(folder, 'profile.json');
    const columns = { fiche: 'image', coiffe: 'traits.headwear', jour: 'drawnOn' };
    await writeFile(profile, JSON.stringify({ columns, defaults: { origin: 'hand_drawn' } }));
    const { code, found } = await told('odd.csv', ...IMAGES(), '--profile', profile);
    expect({ code, found }).toEqual({ code: 0, found: [] });
    await writeFile(profile, JSON.stringify({ columns: { fiche: 'picture' } }));
    const { code: refused, stderr } = await dryRun('odd.csv', '--profile', profile);
    expect(refused).toBe(1);
    expect(stderr).toContain('columns.fiche is no field that an import knows');
  });
});
