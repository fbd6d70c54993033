import { CATEGORIES, traitsOf, withoutTraits } from './switched-off.js';
import { vocabularyIn } from './vocabulary-view.js';

describe('what is switched off of the vocabulary', () => {
  it('is groups, whole, and single traits', () => {
    expect([...traitsOf(['health'])]).toEqual(['speech_disorder', 'limp', 'missing_fingers']);
    expect([...traitsOf(['spoken_language', 'marks'])]).toEqual(['spoken_language', 'marks']);
    expect(traitsOf([]).size).toBe(0);
    expect(CATEGORIES).toEqual(expect.arrayContaining(['health', 'complexion', 'carried']));
  });

  it('is in no form, nor is a group of which nothing is left', () => {
    const { groups, traits } = vocabularyIn('en', traitsOf(['health', 'complexion']));
    expect(groups.map(({ code }) => code)).not.toContain('health');
    expect(groups.map(({ code }) => code)).toContain('person');
    expect(traits.map(({ code }) => code)).not.toContain('complexion');
    expect(traits.map(({ code }) => code)).not.toContain('limp');
    expect(vocabularyIn('en').traits.map(({ code }) => code)).toContain('limp');
  });

  it('is taken out of a set, which stays as it is', () => {
    const coded = { values: ['left'], certainty: 'certain' as const };
    const set = { limp: coded, handedness: coded };
    expect(withoutTraits(set, traitsOf(['health']))).toEqual({ handedness: coded });
    expect(withoutTraits(set, traitsOf([]))).toBe(set);
    expect(set).toHaveProperty('limp');
  });
});
