import { BAND_TEXTS } from './band-texts.js';

describe('BAND_TEXTS', () => {
  it('speaks of resemblance only, in every language', () => {
    for (const text of Object.values(BAND_TEXTS)) {
      for (const words of Object.values(text)) expect(words).not.toMatch(/%|match|identif/i);
    }
  });
});
