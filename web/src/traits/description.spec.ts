import { describeGroup, describePerson, plainText, type Teller } from './description.js';
import { serviceDescription, serviceVocabulary } from './service-vocabulary.js';
import { toldTraits } from './told-traits.js';
import type { TraitSet } from './trait-set.js';

type Texts = Readonly<Record<string, string>>;

const LANGUAGES = ['fr', 'ar', 'en'] as const;
const vocabulary = await serviceVocabulary();
const describeOfService = await serviceDescription();

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
  return { language, say, number: String, day: (day) => day };
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
    { kind: 'tattoo', place: 'forearm_left', motif: 'animal', certainty: 'probable' },
  ],
  upper_clothing: { ...coded('certain', 'jacket'), seenOn: '2026-03-14' },
  upper_color: { ...coded('certain', 'black', 'blue'), seenOn: '2026-03-14' },
  footwear: coded('certain', 'trainers'),
  voice_pitch: coded('certain', 'low'),
  spoken_language: coded('certain', 'moroccan_arabic', 'french'),
  gait: coded('probable', 'swaying'),
  handedness: coded('probable', 'left'),
};

const READ_OUT = {
  fr:
    'Sexe masculin, de 25 à 35 ans (certain)\u00a0; corpulence mince (incertain). ' +
    'Cheveux noirs ou bruns (certain)\u00a0; longueur des cheveux\u00a0: courts (probable). ' +
    'Dos du nez busqué (aquilin) (probable). ' +
    'Moustache\u00a0: sans (certain). ' +
    'Haut\u00a0: veste ou blouson, couleur du haut\u00a0: noir ou bleu (certain, vu le 2026-03-14)\u00a0; ' +
    'chaussures\u00a0: baskets (certain). ' +
    'Voix grave, langue entendue\u00a0: arabe marocain (darija) ou français (certain). ' +
    'Démarche balancée, main utilisée\u00a0: gauche (probable). ' +
    'Cicatrice, joue gauche, 2 cm (certain)\u00a0; grain de beauté, menton (certain)\u00a0; ' +
    'tatouage, avant-bras gauche, animal (probable).',
  ar:
    'ذكر، السن من 25 إلى 35 سنة (مؤكد)؛ البنية نحيفة (غير مؤكد). ' +
    'الشعر أسود أو بني غامق (مؤكد)؛ طول الشعر: قصير (محتمل). ' +
    'قصبة الأنف محدبة (محتمل). ' +
    'الشارب: بدون (مؤكد). ' +
    'اللباس العلوي: سترة، لون اللباس العلوي: أسود أو أزرق (مؤكد، شوهد يوم 2026-03-14)؛ ' +
    'الحذاء: حذاء رياضي (مؤكد). ' +
    'درجة الصوت منخفضة، اللغة المسموعة: العربية المغربية (الدارجة) أو الفرنسية (مؤكد). ' +
    'المشية متمايلة، اليد المستعملة: اليسرى (محتمل). ' +
    'ندبة، الخد الأيسر، 2 cm (مؤكد)؛ شامة، الذقن (مؤكد)؛ ' +
    'وشم، الساعد الأيسر، حيوان (محتمل).',
  en:
    'Male, 25 to 35 years of age (certain); slim build (unsure). ' +
    'Black or dark brown hair (certain); hair length: short (probable). ' +
    'Convex (aquiline) bridge of the nose (probable). ' +
    'Moustache: none (certain). ' +
    'Upper clothing: jacket, colour of upper clothing: black or blue (certain, seen on 2026-03-14); ' +
    'footwear: trainers (certain). ' +
    'Low voice, language heard: Moroccan Arabic (Darija) or French (certain). ' +
    'Swaying gait, hand used: left (probable). ' +
    'Scar, left cheek, 2 cm (certain); mole, chin (certain); ' +
    'tattoo, left forearm, animal (probable).',
};

describe('a person in one paragraph', () => {
  it.each(LANGUAGES)('is read out in %s', (language) => {
    expect(plainText(describePerson(PERSON, vocabulary, tellerOf(language)))).toBe(
      READ_OUT[language],
    );
  });

  it.each(LANGUAGES)(
    'is told by the service in %s in the same words, trait by trait',
    (language) => {
      const tellings = { language, day: (day: string) => day };
      const ofService = (traits: TraitSet) =>
        describeOfService(traits, tellings)
          .map((sentence) => plainText(sentence))
          .join(' ');
      const here = (traits: TraitSet) =>
        plainText(describePerson(traits, vocabulary, tellerOf(language)));
      expect(ofService(PERSON)).toBe(READ_OUT[language]);
      for (const { code, kind, codes = [], min = 0, max = 0 } of vocabulary.traits) {
        const said: TraitSet[] =
          kind === 'mark'
            ? [{ [code]: PERSON[code] ?? [] }]
            : kind === 'range'
              ? [min, max].map((end) => ({ [code]: { min, max: end, certainty: 'unsure' } }))
              : codes.map((one) => ({ [code]: coded('probable', one.code) }));
        for (const traits of said) expect(ofService(traits)).toBe(here(traits));
      }
    },
  );

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
    expect(rows.at(-1)).toEqual([
      'Marks',
      'Scar, left cheek, 2 cm; mole, chin; tattoo, left forearm, animal',
      undefined,
    ]);
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
    const label = { fr: 'Rire', ar: 'الضحك', en: 'Laugh' };
    const low = { code: 'low', label: { fr: 'Grave', ar: 'خافت', en: 'Low' } };
    const laugh = {
      code: 'laugh',
      group: 'person',
      kind: 'coded',
      label,
      multiple: false,
    } as const;
    const later = { ...vocabulary, traits: [...vocabulary.traits, { ...laugh, codes: [low] }] };
    const text = plainText(
      describePerson({ laugh: coded('certain', 'low') }, later, tellerOf(language)),
    );
    expect(text).toBe(
      {
        fr: 'Rire\u00a0: grave (certain).',
        ar: 'الضحك: خافت (مؤكد).',
        en: 'Laugh: low (certain).',
      }[language],
    );
  });

  it.each(LANGUAGES)('has no text in %s of a trait that there is not', (language) => {
    const known = new Set(vocabulary.traits.map(({ code }) => code));
    const named = Object.keys(textsIn(language)).filter((name) => !known.has(name));
    expect(named.sort()).toEqual(['between', 'exactly', 'from', 'seen-on', 'trait', 'up-to']);
  });
});
