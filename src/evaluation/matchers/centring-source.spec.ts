import { parseMeans } from './centring-source.js';

describe('parseMeans', () => {
  it('takes names and whole numbers, nothing else', () => {
    expect(['shipped', 'collection', '0', '500'].map(parseMeans)).toEqual([
      'shipped',
      'collection',
      0,
      500,
    ]);
    for (const wrong of ['', 'own', '-1', '1.5', '1e3']) {
      expect(() => parseMeans(wrong)).toThrow(/--means/);
    }
  });
});
