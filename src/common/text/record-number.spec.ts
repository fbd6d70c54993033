import { readNumber } from './record-number.js';

describe('a number as somebody writes it', () => {
  it.each([
    ['CAS-2026-000004', 'CAS-2026-000004'],
    ['cas 2026 4', 'CAS-2026-000004'],
    ['cas2026000004', 'CAS-2026-000004'],
    ['CAS – 2026 / 0004', 'CAS-2026-000004'],
    ['CAS-٢٠٢٦-٠٠٠٠٠٤', 'CAS-2026-000004'],
    ['cas sub 2026 4', 'CAS-SUB-2026-000004'],
    ['cas 2026 r730184', 'CAS-2026-R730184'],
  ])('%s is the whole of %s', (written, text) => {
    expect(readNumber(written)).toEqual({ text, whole: true });
  });

  it.each([
    ['2026 4', '2026-000004'],
    ['000004', '000004'],
    ['cas 2026', 'CAS-2026'],
    ['sub', 'SUB'],
  ])('%s is a part: %s', (written, text) => {
    expect(readNumber(written)).toEqual({ text, whole: false });
  });
});
