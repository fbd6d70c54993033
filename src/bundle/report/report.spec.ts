import { bundleContents, examined } from '../../../test/factories/bundle-contents.js';
import { pdfText } from '../../../test/support/pdf-text.js';
import { NOTICE } from '../../search/index.js';
import { ACTION_NAMES } from '../../audit/actions.js';
import { actionWords } from './log-words.js';
import { reportPdf } from './report.js';

/** A line may end at any space. */
const unspaced = (text: string) => text.replaceAll(' ', '');
const SETTING = {
  timeZone: 'Africa/Casablanca',
  prefectures: { AGA: { fr: 'Agadir', ar: 'أكادير', en: 'Agadir' } },
};
const MANY = bundleContents(40);

describe('the report of a bundle', () => {
  let pages: readonly (readonly string[])[];

  beforeAll(async () => {
    pages = pdfText(await reportPdf(MANY, SETTING, true));
  });

  it('has the notice in French and in Arabic on every page, and its number', () => {
    expect(pages.length).toBeGreaterThan(4);
    pages.forEach((runs, index) => {
      const text = unspaced(runs.join(''));
      expect(text).toContain(unspaced(NOTICE.fr));
      for (const word of NOTICE.ar.match(/[\u0621-\u064a]+/g) ?? []) {
        expect({ page: index, word, there: runs.some((run) => run.includes(word)) }).toEqual({
          page: index,
          word,
          there: true,
        });
      }
      expect(text).toContain(`Page${index + 1}/${pages.length}`);
      expect(text).toContain('GESTARR-2026-1187');
    });
  });

  it('is French first, then Arabic, with the same of both', () => {
    const [french, arabic] = [pages.slice(0, pages.length / 2), pages.slice(pages.length / 2)];
    expect(french[0]?.join('')).toContain('Recueil de preuves');
    expect(arabic[0]).toContain('حزمة');
    for (const half of [french, arabic]) {
      const text = half.flat().join('');
      for (const told of ['CAS-2026-000042', 'AGA-2026-000040', '−35.39', 'model@1', '118/2026']) {
        expect(text).toContain(told);
      }
      expect(half.flat()).toContain('الابتدائية');
    }
    expect(french.flat().join('')).toContain('fiche non montrée');
  });

  it('sets Arabic from the right, and numbers in it from the left', () => {
    const [line = []] = pages.map((runs) => runs.slice(runs.indexOf('مارس')));
    expect(line.slice(0, 5)).toEqual(['مارس', ' ', '14', ' ', 'ليوم']);
  });

  it('is the same each time', async () => {
    const few = bundleContents(2);
    expect(await reportPdf(few, SETTING)).toEqual(await reportPdf(few, SETTING));
  });

  it('has names, words and hours of the country in the place of ids, codes and JSON', async () => {
    const told = pdfText(await reportPdf(examined(bundleContents(1)), SETTING, true));
    const text = unspaced(told.flat().join(''));
    for (const words of [
      // In Ramadan clocks go by UTC.
      '2026-03-20 10:00:00 (10:00:00 UTC)',
      '2026-11-26 10:15:00 (09:15:00 UTC)',
      'Karim Alaoui (enquêteur)',
      'recherche lancée',
      'Préfectures: Agadir',
      'Infractions: Vol à main armée',
      'Sexe: Masculin (ou inconnu)',
      'Datés à partir du: 2024-01-01',
      'Semblable: yeux, nez',
      'Différent: bouche',
      'Non comparable: forme du visage',
      'les inconnus du sexe indiqué se ressemblent plus souvent',
    ]) {
      expect(text).toContain(unspaced(words));
    }
    expect(text).not.toMatch(
      /user:|search\.run|detective|\{"|armed_robbery|not_comparable|faceShape/,
    );
    // Arabic is drawn word by word.
    for (const word of ['أكادير', 'محقق', 'متشابه', 'العينان']) {
      expect(told.flat().some((run) => run.includes(word))).toBe(true);
    }
  });

  it('has words for whatever the log may tell of a search', () => {
    const told = ACTION_NAMES.filter((name) =>
      /^(search|search-request|adjudication)\./.test(name),
    );
    expect(told.length).toBeGreaterThan(12);
    for (const action of [...told, 'image.read']) {
      for (const language of ['fr', 'ar'] as const) {
        const words = actionWords(action, language);
        expect({ action, words }).toEqual({ action, words: expect.stringMatching(/\S/) as string });
        expect(words).not.toBe(actionWords('no.action', language));
      }
    }
  });
});
