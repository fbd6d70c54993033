import { describeGroup, describePerson, plainText, type Teller } from './description.js';
import { serviceVocabulary } from './service-vocabulary.js';
import { toldTraits } from './told-traits.js';
import type { TraitSet } from './trait-set.js';

type Texts = Readonly<Record<string, string>>;

const LANGUAGES = ['fr', 'ar', 'en'] as const;
const vocabulary = await serviceVocabulary();

const TEXTS = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => {
      const file = `../language/${language}.json`;
      const texts = (await import(file, { with: { type: 'json' } })) as {
        readonly default: { readonly described: Texts };
      };
      return [language, texts.default.described] as const;
    }),
  ),
);
const textsIn = (language: string) => TEXTS[language] ?? {};

function tellerOf(language: string): Teller {
  const texts = textsIn(language);
  const say = (name: string, inserted: Texts) =>
    texts[name]?.replace(/\{\{(\w+)\}\}/g, (_, key: string) => inserted[key] ?? '');
  return { language, say, number: String };
}

const coded = (certainty: string, ...values: string[]) => ({ values, certainty });

const PERSON: TraitSet = {
  sex: coded('certain', 'male'),
  age: { min: 25, max: 35, certainty: 'certain' },
  build: coded('unsure', 'slim'),
  hair_color: coded('certain', 'black', 'dark_brown'),
  hair_length: coded('probable', 'short'),
  nose_bridge: coded('probable', 'convex'),
  moustache: coded('certain', 'none'),
  marks: [
    { kind: 'scar', place: 'cheek_left', certainty: 'certain', note: '2 cm ' },
    { kind: 'mole', place: 'chin', certainty: 'certain' },
  ],
};

const READ_OUT = {
  fr:
    'Sexe masculin, de 25 à 35 ans (certain)\u00a0; corpulence mince (incertain). ' +
    'Cheveux noirs ou bruns (certain)\u00a0; longueur des cheveux\u00a0: courts (probable). ' +
    'Dos du nez busqué (aquilin) (probable). ' +
    'Moustache\u00a0: sans (certain). ' +
    'Cicatrice, joue gauche, 2 cm (certain)\u00a0; grain de beauté, menton (certain).',
  ar:
    'ذكر، السن من 25 إلى 35 سنة (مؤكد)؛ البنية نحيفة (غير مؤكد). ' +
    'الشعر أسود أو بني غامق (مؤكد)؛ طول الشعر: قصير (محتمل). ' +
    'قصبة الأنف محدبة (محتمل). ' +
    'الشارب: بدون (مؤكد). ' +
    'ندبة، الخد الأيسر، 2 cm (مؤكد)؛ شامة، الذقن (مؤكد).',
  en:
    'Male, 25 to 35 years of age (certain); slim build (unsure). ' +
    'Black or dark brown hair (certain); hair length: short (probable). ' +
    'Convex (aquiline) bridge of the nose (probable). ' +
    'Moustache: none (certain). ' +
    'Scar, left cheek, 2 cm (certain); mole, chin (certain).',
};

describe('a person in one paragraph', () => {
  it.each(LANGUAGES)('is read out in %s', (language) => {
    expect(plainText(describePerson(PERSON, vocabulary, tellerOf(language)))).toBe(
      READ_OUT[language],
    );
  });

  it('is nothing where nothing is told', () => {
    expect(describePerson({}, vocabulary, tellerOf('fr'))).toEqual([]);
  });

  it('keeps apart what somebody wrote', () => {
    const pieces = describeGroup(PERSON, vocabulary, 'marks', tellerOf('ar'));
    expect(pieces).toContainEqual({ written: '2 cm' });
  });

  it('is told trait by trait as well', () => {
    const told = toldTraits(PERSON, vocabulary, tellerOf('en'));
    const rows = told.map(({ label, value, certainty }) => [label, value, certainty]);
    expect(rows.slice(1, 4)).toEqual([
      ['Apparent age', '25 to 35 years', 'Certain'],
      ['Build', 'Slim', 'Unsure'],
      ['Hair colour', 'Black or dark brown', 'Certain'],
    ]);
    expect(rows.at(-1)).toEqual(['Marks', 'Scar, left cheek, 2 cm; mole, chin', undefined]);
  });

  it.each([
    [{ min: 40 }, 'Au moins 40 ans (probable).'],
    [{ max: 40 }, 'Au plus 40 ans (probable).'],
    [{ min: 40, max: 40 }, '40 ans (probable).'],
  ])('tells a range of %j', (range, text) => {
    const age = { ...range, certainty: 'probable' };
    expect(plainText(describePerson({ age }, vocabulary, tellerOf('fr')))).toBe(text);
  });

  it.each(LANGUAGES)('tells in %s of a trait that is added later', (language) => {
    const label = { fr: 'Voix', ar: 'الصوت', en: 'Voice' };
    const low = { code: 'low', label: { fr: 'Grave', ar: 'غليظ', en: 'Low' } };
    const voice = {
      code: 'voice',
      group: 'person',
      kind: 'coded',
      label,
      multiple: false,
    } as const;
    const later = { ...vocabulary, traits: [...vocabulary.traits, { ...voice, codes: [low] }] };
    const text = plainText(
      describePerson({ voice: coded('certain', 'low') }, later, tellerOf(language)),
    );
    expect(text).toBe(
      {
        fr: 'Voix\u00a0: grave (certain).',
        ar: 'الصوت: غليظ (مؤكد).',
        en: 'Voice: low (certain).',
      }[language],
    );
  });

  it.each(LANGUAGES)('has no text in %s of a trait that there is not', (language) => {
    const known = new Set(vocabulary.traits.map(({ code }) => code));
    const named = Object.keys(textsIn(language)).filter((name) => !known.has(name));
    expect(named.sort()).toEqual(['between', 'exactly', 'from', 'trait', 'up-to']);
  });
});
