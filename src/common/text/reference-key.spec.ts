import fc from 'fast-check';
import { referenceKey } from './reference-key.js';

describe('referenceKey', () => {
  it.each([
    ['NFD', 'Enquête-1', 'Enquête-1'.normalize('NFD')],
    ['no-break space', 'PV 118/2026', 'PV\u00a0118/2026'],
    ['narrow and doubled spaces', 'PV 118/2026', 'PV\u202f \t118/2026'],
    ['spaces around', 'GESTARR-1', ' GESTARR-1\u3000'],
    ['joiner', 'GESTARR-1', 'GESTARR\u200d-1'],
    ['mark of direction', 'GESTARR-1', 'GESTARR-1\u200e'],
    ['case', 'GESTARR-1', 'gestarr-1'],
    ['width', 'GESTARR-1', 'ＧＥＳＴＡＲＲ－１'],
    ['dash', 'GESTARR-1', 'GESTARR\u20111'],
    ['en dash', 'GESTARR-1', 'GESTARR–1'],
    ['spaces for dashes', 'GESTARR-2026-1187', 'gestarr 2026 1187'],
    ['slashes', 'GESTARR-2026-1187', 'GESTARR/2026/1187'],
    ['dots, low lines and several', 'PV 118/2026', 'PV. 118 _ 2026.'],
    ['sharp s', 'STRASSE', 'straße'],
    ['Arabic presentation forms', 'ملف', 'ﻣﻠﻒ'],
  ])('is one for %s', (_what, one, other) => {
    expect(referenceKey(other)).toBe(referenceKey(one));
  });

  it.each([
    ['GESTARR-1', 'GESTARR-11'],
    ['GESTARR-1', 'GESTARR1'],
    ['PV 1 18', 'PV 118'],
    ['ملف', 'ملق'],
  ])('tells %s from %s', (one, other) => {
    expect(referenceKey(one)).not.toBe(referenceKey(other));
  });

  it('stays as it is when made again', () => {
    const texts = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(texts, (text) => referenceKey(referenceKey(text)) === referenceKey(text)),
    );
  });
});
