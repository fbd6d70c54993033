import { dateAsIsSaid, inTwoLines, withMinus, withoutFullStop } from './as-is-said.js';

describe('what Intl writes', () => {
  const at = new Date('2026-06-01T09:25:00Z');
  const time = (locale: string) =>
    new Intl.DateTimeFormat(locale, {
      ...({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const),
      ...({ hour: '2-digit', minute: '2-digit' } as const),
    }).format(at);
  const plainly = (text: string) => text.replaceAll('\u00a0', ' ');

  it('is a date as it is said in French, on one line', () => {
    expect(dateAsIsSaid('fr-FR', time('fr-FR'))).not.toMatch(/ /);
    expect(plainly(dateAsIsSaid('fr-FR', time('fr-FR')))).toBe('1er juin 2026 à 09:25');
    expect(plainly(dateAsIsSaid('fr-FR', '11 juin 2026'))).toBe('11 juin 2026');
    expect(plainly(dateAsIsSaid('en-GB', time('en-GB')))).toBe('1 Jun 2026, 09:25');
  });

  it('is broken before its hour alone, where there is no room for both', () => {
    const linesOf = (locale: string) => inTwoLines(dateAsIsSaid(locale, time(locale))).split(' ');
    expect(linesOf('fr-FR')).toEqual(['1er\u00a0juin\u00a02026', 'à\u00a009:25']);
    expect(linesOf('en-GB')).toEqual(['1\u00a0Jun\u00a02026,', '09:25']);
    expect(linesOf('ar-MA')).toHaveLength(2);
    expect(inTwoLines(dateAsIsSaid('fr-FR', '11 juin 2026'))).toBe('11\u00a0juin\u00a02026');
  });

  it('says a purpose without its last full stop, and keeps the others', () => {
    expect(withoutFullStop('Selon M. Alami, le 9 mars.')).toBe('Selon M. Alami, le 9 mars');
    expect(withoutFullStop('Qui est-ce ?')).toBe('Qui est-ce ?');
  });

  it('has a minus, and no hyphen', () => {
    expect(withMinus(new Intl.NumberFormat('fr-MA').format(-2.9))).toBe('\u22122,9');
    expect(withMinus('2,9')).toBe('2,9');
  });
});
