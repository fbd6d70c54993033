import { parseCentringSource } from './centring-source.js';

describe('parseMeans', () => {
  it('takes names and whole numbers, nothing else', () => {
    expect(['shipped', 'collection', '0', '500'].map(parseCentringSource)).toEqual([
      'shipped',
      'collection',
      0,
      500,
    ]);
    for (const wrong of ['', 'own', '-1', '1.5', '1e3']) {
      expect(() => parseCentringSource(wrong)).toThrow(/--means/);
    }
  });
});
