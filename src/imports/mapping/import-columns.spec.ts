import type { RecordKind } from '../../records/index.js';
import { sheetRow } from '../sheets/sheet-row.js';
import { foldedHeading } from './import-field.js';
import { IMPORT_FIELDS } from './import-fields.js';
import { ImportColumns } from './import-columns.js';
import type { ImportProfile } from './import-profile.js';

function readRow(
  kind: RecordKind,
  cells: Readonly<Record<string, unknown>>,
  profile: Partial<ImportProfile> = {},
) {
  const headings = Object.keys(cells);
  const columns = new ImportColumns(kind, profile, headings);
  const said = columns.read(sheetRow(2, headings, Object.values(cells)));
  return { said, columns };
}

const recordOf = (...args: Parameters<typeof readRow>) => readRow(...args).said.record;

describe('ImportColumns', () => {
  it.each(['sketch', 'subject'] as const)('takes no heading for two fields of a %s', (kind) => {
    const taken = new Map<string, string>();
    for (const { name, headings } of IMPORT_FIELDS[kind]) {
      for (const heading of new Set([name, ...headings].map(foldedHeading))) {
        expect({ heading, fields: [taken.get(heading) ?? name, name] }).toEqual({
          heading,
          fields: [name, name],
        });
        taken.set(heading, name);
      }
    }
  });

  it('reads a sheet in French, with values in Arabic', () => {
    const { said, columns } = readRow('sketch', {
      Référence: 'P-0001',
      Image: 'p1.png',
      Sexe: 'ذكر',
      'Âge de': '25',
      'Âge à': '35 ans',
      Cheveux: 'Noirs / bruns',
      'Date du dessin': '31/12/2024',
      Affaire: 'GESTARR-2024-1',
      'Signes particuliers': 'cicatrice joue gauche ; SC CHIN',
    });
    expect(columns.unread).toEqual([]);
    expect(said).toMatchObject({
      reference: 'P-0001',
      image: 'p1.png',
      caseReference: 'GESTARR-2024-1',
    });
    expect(said.record).toEqual({
      drawnOn: '2024-12-31',
      traits: {
        sex: { values: ['male'] },
        age: { min: 25, max: 35 },
        hair_color: { values: ['black', 'dark_brown'] },
        marks: [
          { kind: 'scar', place: 'cheek_left' },
          { kind: 'scar', place: 'chin' },
        ],
      },
    });
  });

  it('reads a sheet in Arabic', () => {
    const { said, columns } = readRow('subject', {
      المرجع: 7,
      الصورة: 'ص1.jpg',
      'الاسم الشخصي': 'ليلى',
      'الاسم العائلي': 'الفهرية',
      'تاريخ الازدياد': '٠٢/٠٥/١٩٩٦',
      الجنس: 'أنثى',
      السن: 'من ٢٥ إلى ٣٥ سنة',
      القامة: '1,65 م',
      'لون العينين': 'بني',
    });
    expect(columns.unread).toEqual([]);
    expect(said.reference).toBe('7');
    expect(said.record).toMatchObject({
      fullName: 'ليلى الفهرية',
      birthDate: '1996-05-02',
      traits: {
        sex: { values: ['female'] },
        age: { min: 25, max: 35 },
        height: { min: 165, max: 165 },
      },
    });
  });

  it('reads codes of the police, days that a spreadsheet counts, and what was not observed', () => {
    const cells = { SEX: 'M', HAI: 'BLD', EYE: 'XXX', drawnOn: 45657, 'traits.complexion': '?' };
    expect(recordOf('sketch', cells)).toEqual({
      drawnOn: '2024-12-31',
      traits: { sex: { values: ['male'] }, hair_length: { values: ['bald'] } },
    });
    expect(recordOf('sketch', { drawnOn: '45657' })).toEqual({ drawnOn: '2024-12-31' });
  });

  it('leaves what it does not understand as it was written, to be refused by its name', () => {
    const cells = { Cheveux: 'vert pomme', 'Âge de': 'vingt', Âge: 'jeune', Date: '31/02/2024' };
    expect(recordOf('sketch', { ...cells, Âge: undefined })).toEqual({
      drawnOn: '2024-02-31',
      traits: { hair_color: { values: ['vert pomme'] }, age: { min: 'vingt' } },
    });
    expect(recordOf('sketch', { Âge: 'jeune' })).toEqual({ traits: { age: 'jeune' } });
  });

  it('takes certainty of one trait, or of all that say nothing else', () => {
    const cells = { Sexe: 'F', Yeux: 'Bleus', 'Yeux certitude': 'incertain', Certitude: 'Certain' };
    expect(recordOf('sketch', cells)).toEqual({
      traits: {
        sex: { values: ['female'], certainty: 'certain' },
        eye_color: { values: ['blue'], certainty: 'unsure' },
      },
    });
  });

  it('reads as its profile says, and says what a row does not', () => {
    const profile = {
      columns: { COIFFE: 'traits.headwear', 'N° interne': null, Cheveux: 'description' },
      defaults: { origin: 'Dessiné à la main', drawnOn: '2020-01-01' },
    };
    const cells = { Coiffe: 'cap', 'n° INTERNE': '7', Cheveux: 'longs', drawnOn: '2024-12-31' };
    const { said, columns } = readRow('sketch', cells, profile);
    expect(columns.unread).toEqual([]);
    expect(said.record).toEqual({
      traits: { headwear: { values: ['cap'] } },
      description: 'longs',
      origin: 'hand_drawn',
      drawnOn: '2024-12-31',
    });
    expect(columns.taken).toMatchObject({ Coiffe: 'traits.headwear', 'n° INTERNE': null });
  });

  it('tells columns that nobody knows, with what is meant, and those that say one thing twice', () => {
    const cells = { 'Couleur des yeu': 'Bleus', Zodiaque: 'x', Image: 'a.png', Fichier: 'b.png' };
    const { said, columns } = readRow('sketch', cells);
    expect(columns.unread).toEqual([
      { heading: 'Couleur des yeu', why: 'unknown-column', field: 'traits.eye_color' },
      { heading: 'Zodiaque', why: 'unknown-column' },
      { heading: 'Fichier', why: 'column-twice', field: 'image' },
    ]);
    expect(said.image).toBe('a.png');
    expect(said.record).toEqual({});
  });

  it('finds the column that a fault is about', () => {
    const { said } = readRow('sketch', {
      'Âge de': '40',
      'Âge à': '35',
      Cheveux: 'x y',
      Image: 'a',
    });
    expect(
      ['traits.age', 'traits.age.max', 'traits.hair_color.values[0]', 'image', 'origin'].map(
        (field) => said.columnOf(field),
      ),
    ).toEqual(['Âge de', 'Âge à', 'Cheveux', 'Image', undefined]);
  });

  it('takes neither of two columns that are called the same for the other', () => {
    const headings = ['Image', 'Yeux', 'Yeux', 'Zodiaque', 'Zodiaque', '', ''];
    const columns = new ImportColumns('sketch', { columns: { zodiaque: null } }, headings);
    expect(columns.unread).toEqual([
      { heading: 'Yeux', why: 'column-twice', field: 'traits.eye_color' },
    ]);
    const said = columns.read(sheetRow(2, headings, ['p.png', 'verts', 'noirs']));
    expect(said.record).toEqual({ traits: { eye_color: { values: ['green'] } } });
    expect(said.contradictions).toEqual([{ place: 'traits.eye_color.values', other: 'Yeux' }]);
    const ignored = new ImportColumns('sketch', { columns: { yeux: null } }, headings.slice(0, 3));
    expect(ignored.unread).toEqual([]);
  });

  it('lets no column speak against another, whichever comes last', () => {
    const contradicted = (cells: Readonly<Record<string, unknown>>) =>
      readRow('sketch', cells).said.contradictions;
    expect(contradicted({ Âge: '30', 'Âge de': '40' })).toEqual([
      { place: 'traits.age.min', other: 'Âge de' },
    ]);
    expect(contradicted({ 'Âge de': 40, Âge: '30' })).toEqual([
      { place: 'traits.age.min', other: 'Âge' },
    ]);
    expect(contradicted({ Âge: '25-35', 'Âge de': 25, 'Âge à': '35 ans' })).toEqual([]);
    const traits = { sex: { values: ['male'] } };
    expect(contradicted({ traits, Sexe: 'Femme' })).toEqual([
      { place: 'traits.sex.values', other: 'Sexe' },
    ]);
    expect(contradicted({ Sexe: 'Femme', traits })).toEqual([{ place: 'traits', other: 'traits' }]);
    expect(contradicted({ traits, Sexe: 'Homme' })).toEqual([]);
  });

  it('puts what all rows have in common where a row says nothing of it', () => {
    const defaults = {
      'traits.age': '50',
      certainty: 'certain',
      'traits.sex.certainty': 'possible',
    };
    const recordFrom = (cells: Readonly<Record<string, unknown>>) =>
      recordOf('sketch', cells, { defaults });
    expect(recordFrom({ 'Âge de': 20, 'Âge à': 30, Sexe: 'H', Certitude: 'probable' })).toEqual({
      traits: {
        age: { min: 20, max: 30, certainty: 'probable' },
        sex: { values: ['male'], certainty: 'possible' },
      },
    });
  });
});
