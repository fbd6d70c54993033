import { vocabularyIn } from './vocabulary-view.js';

const traitOf = (language: 'fr' | 'ar' | 'en' | undefined, code: string) =>
  vocabularyIn(language).traits.find((trait) => trait.code === code);

describe('vocabularyIn', () => {
  it('gives one label a thing in the language asked for', () => {
    expect(traitOf('fr', 'eye_color')).toMatchObject({
      group: 'eyes',
      kind: 'coded',
      label: 'Couleur des yeux',
      multiple: false,
    });
    expect(traitOf('ar', 'eye_color')?.codes?.[1]).toMatchObject({
      code: 'brown',
      label: 'بنيتان',
    });
    expect(traitOf('en', 'age')).toEqual({
      code: 'age',
      group: 'person',
      kind: 'range',
      label: 'Apparent age',
      multiple: false,
      unit: 'years',
      min: 10,
      max: 100,
    });
  });

  it('gives every language when none is asked for', () => {
    const { languages, groups } = vocabularyIn();
    expect(languages).toEqual(['fr', 'ar', 'en']);
    expect(groups[0]?.label).toEqual({ fr: 'Personne', ar: 'الشخص', en: 'Person' });
  });

  it('gives mark kinds and places with the person’s side', () => {
    const marks = traitOf('en', 'marks');
    expect(marks?.kinds?.[0]).toMatchObject({ code: 'scar', label: 'Scar', onlyAt: null });
    expect(marks?.places?.find(({ code }) => code === 'cheek_left')).toMatchObject({
      label: 'Left cheek',
      side: 'left',
    });
  });

  it('gives what a form needs to validate', () => {
    const { version, limits, certainties } = vocabularyIn('fr');
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(limits).toEqual({ values: 4, marks: 12, note: 200 });
    expect(certainties.map(({ label }) => label)).toEqual(['Certain', 'Probable', 'Incertain']);
  });

  it('keeps the evidence model out of the answer', () => {
    expect(JSON.stringify(vocabularyIn())).not.toMatch(/frequency|neighbours|stability/);
  });
});
