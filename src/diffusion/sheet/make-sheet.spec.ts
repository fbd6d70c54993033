import sharp from 'sharp';
import { drawing } from '../../../test/factories/drawings.js';
import { lettersOf, pdfLines } from '../../../test/support/pdf-lines.js';
import type { Language } from '../../common/index.js';
import { TRAITS, type TraitSet } from '../../traits/index.js';
import type { Audience } from '../audiences.js';
import { makeSheet } from './make-sheet.js';
import { SHEET_LANGUAGES } from './sheet-order.js';
import { type SheetTold, sheetWords } from './sheet-words.js';

const coded = (certainty: 'certain' | 'probable', ...values: string[]) => ({ values, certainty });
const mark = (note: string) =>
  ({ kind: 'scar', place: 'cheek_left', certainty: 'certain', note }) as const;

const FEW: TraitSet = {
  sex: coded('certain', 'male'),
  age: { min: 25, max: 35, certainty: 'probable' },
  marks: [mark('2 cm')],
};

/** Something of every trait that the vocabulary has. */
const EVERYTHING = Object.fromEntries(
  TRAITS.map((trait) => {
    if (trait.kind === 'mark')
      return [trait.code, Array.from({ length: 12 }, (_, i) => mark(`n${i} `.repeat(40)))];
    if (trait.kind === 'range')
      return [trait.code, { min: trait.min, max: trait.max, certainty: 'unsure' }];
    const values = trait.codes.slice(0, 4).map(({ code }) => code);
    return [trait.code, { values, certainty: 'probable' }];
  }),
) as TraitSet;

function told(traits: TraitSet, audience: Audience): SheetTold {
  const prefecture = {
    nameFr: 'Préfecture de police de Casablanca',
    nameAr: 'ولاية أمن الدار البيضاء',
    nameEn: 'Casablanca police prefecture',
  } as SheetTold['sketch']['prefecture'];
  const sketch = { number: 'CAS-2026-000042', traits, datedOn: '2026-03-01', prefecture };
  return {
    sketch: { ...sketch, witnessConfidence: 'medium' },
    file: { reference: 'GESTARR-2026-1187', offence: 'armed_robbery' },
    disclosure: {
      audience,
      contact: 'الشرطة القضائية، ٠٥٢٢ +212 522 00 00 00',
      issuedOn: '2026-11-28',
    },
  };
}

async function orderOf(languages: readonly Language[], format: 'pdf' | 'png', traits = FEW) {
  return {
    number: 'CAS-2026-000042',
    audience: 'police' as const,
    format,
    at: new Date('2026-11-28T10:00:00Z'),
    picture: await drawing(7),
    words: languages.map((language) => sheetWords(told(traits, 'police'), language)),
  };
}

const LANGUAGES = Object.entries(SHEET_LANGUAGES);

describe('a sheet', () => {
  it.each(LANGUAGES)('has one page in %s, read in order', async (_name, languages) => {
    const pages = await pdfLines(await makeSheet(await orderOf(languages, 'pdf')));
    expect(pages).toHaveLength(1);
    const lines = pages.flat();
    const letters = lines.map(lettersOf);
    for (const language of languages) {
      const { title, facts } = sheetWords(told(FEW, 'police'), language);
      expect(letters).toContain(lettersOf(title));
      for (const { label } of facts) expect(letters).toContain(lettersOf(label));
    }
    expect(lines).toContain('GESTARR-2026-1187');
    expect(lines.some((line) => line.includes('+212 522 00 00 00'))).toBe(true);
  });

  it('is Arabic from the right, and numbers in it from the left', async () => {
    const pages = await pdfLines(await makeSheet(await orderOf(['ar'], 'pdf')));
    const letters = pages.flat().map(lettersOf);
    for (const line of [
      'ذكر (مؤكد)؛ السن من 25 إلى 35 سنة (محتمل).',
      'ندبة، الخد الأيسر، 2 cm (مؤكد).',
      '28 نونبر 2026',
    ]) {
      expect(letters).toContain(lettersOf(line));
    }
  });

  it('goes on on further pages, with all that was told', async () => {
    const pages = await pdfLines(await makeSheet(await orderOf(['fr', 'ar'], 'pdf', EVERYTHING)));
    expect(pages.length).toBeGreaterThan(1);
    const text = pages.flat().join(' ');
    for (let n = 0; n < 12; n += 1) expect(text).toContain(`n${n} n${n}`);
    for (const [first] of pages.slice(1)) expect(first).toContain('CAS-2026-000042');
  });

  it('is a picture of one page, as long as what stands on it', async () => {
    const few = await sharp(await makeSheet(await orderOf(['ar'], 'png'))).metadata();
    const both = await sharp(await makeSheet(await orderOf(['fr', 'ar'], 'png'))).metadata();
    const all = await sharp(await makeSheet(await orderOf(['ar'], 'png', EVERYTHING))).metadata();
    expect([few.width, both.width, all.width]).toEqual([1080, 1080, 1080]);
    for (const longer of [both, all]) expect(longer.height).toBeGreaterThan(few.height * 1.2);
  });

  it('is the same each time', async () => {
    for (const format of ['pdf', 'png'] as const) {
      const order = await orderOf(['fr', 'ar'], format);
      expect((await makeSheet(order)).equals(await makeSheet(order))).toBe(true);
    }
  });
});

describe('what a sheet says', () => {
  it('is for the public neither case nor offence, health nor what was written', () => {
    const words = JSON.stringify(sheetWords(told(EVERYTHING, 'public'), 'en'));
    expect(words).not.toMatch(/GESTARR|robbery|limp:|speech disorder|n3/i);
    expect(words).toContain('scar, left cheek');
    const toPolice = JSON.stringify(sheetWords(told(EVERYTHING, 'police'), 'en'));
    for (const said of ['GESTARR', 'Armed robbery', 'limp:', 'n3'])
      expect(toPolice).toContain(said);
  });

  it('tells how sure the witness is, of the likeness, too, or that it was not said', () => {
    const { sketch, ...rest } = told(FEW, 'public');
    const unsaid = { ...rest, sketch: { ...sketch, witnessConfidence: null } };
    const factsOf = (of: SheetTold) => JSON.stringify(sheetWords(of, 'fr').facts);
    expect(factsOf({ sketch, ...rest })).toContain('Moyenne');
    expect(factsOf(unsaid)).toContain('Non précisée');
  });

  it('has the digits of a telephone as they are dialled', () => {
    const { contact } = sheetWords(told(FEW, 'police'), 'ar');
    expect(JSON.stringify(contact)).toContain('0522 +212');
  });
});
