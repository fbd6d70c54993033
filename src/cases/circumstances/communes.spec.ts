import { cityOf, COMMUNE_CODES, withArrondissements } from './communes.js';

describe('communes that are asked for', () => {
  it('are those, and of a city all its arrondissements', () => {
    expect(withArrondissements(['casablanca_anfa'])).toEqual(['casablanca_anfa']);
    expect(withArrondissements(['settat', 'agadir'])).toEqual(['agadir', 'settat']);
    const casablanca = withArrondissements(['casablanca']);
    expect(casablanca).toHaveLength(17);
    expect(casablanca).toContain('casablanca');
    expect(casablanca.every((code) => code.startsWith('casablanca'))).toBe(true);
  });

  it('are each of a city that is in the list', () => {
    for (const city of COMMUNE_CODES.map(cityOf)) {
      if (city !== undefined) expect(COMMUNE_CODES).toContain(city);
    }
  });
});
