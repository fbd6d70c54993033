import { readFileSync } from 'node:fs';
import { LANGUAGES, type Text } from '../common/index.js';
import { nearestCode } from '../common/nearest-code.js';
import { parseTraitFilters, parseTraits } from './parse-traits.js';
import { findTrait, MARKS } from './vocabulary.lookup.js';
import { VOCABULARY_VERSION } from './vocabulary.js';

type Labels = Readonly<Record<string, Text>>;

interface Former {
  readonly version: string;
  readonly traits: Readonly<Record<string, Labels | { min: number; max: number }>>;
}

/** All codes of the versions before, as records have them and clients send them. */
const FORMER = ['1.0.1', '1.1.0'].map(
  (version) =>
    JSON.parse(readFileSync(`test/fixtures/vocabulary-${version}.json`, 'utf8')) as Former,
);

/** What has another name since, by version. */
const RENAMED: Readonly<Record<string, readonly string[]>> = {
  '1.0.1': ['build.medium fr', 'complexion.fair ar'],
  '1.1.0': [],
};

describe.each(FORMER)('what was recorded by vocabulary $version', (former) => {
  const { marks, ...traits } = former.traits as Readonly<Record<string, Labels>> & {
    marks: { kinds: Labels; places: Labels };
  };
  const codes = Object.entries(traits).flatMap(([trait, values]) =>
    'min' in values ? [] : Object.keys(values).map((code) => [trait, code] as const),
  );

  it('is there in full', () => {
    expect(codes.length).toBeGreaterThan(150);
    expect(VOCABULARY_VERSION).not.toBe(former.version);
  });

  it.each(codes)('%s %s is read, sent and filtered by as it was', (trait, code) => {
    const stored = { [trait]: { values: [code], certainty: 'certain' } };
    expect(parseTraits(stored)).toEqual({ traits: stored, errors: [] });
    const filter = { [trait]: { values: [code] } };
    expect(parseTraitFilters(filter).errors).toEqual([]);
  });

  it('has marks of the same kinds and places', () => {
    for (const kind of Object.keys(marks.kinds)) {
      const { onlyAt } = MARKS.kinds.find((one) => one.code === kind) ?? {};
      for (const place of onlyAt ?? Object.keys(marks.places)) {
        const stored = { marks: [{ kind, place, certainty: 'certain' }] };
        expect(parseTraits(stored)).toEqual({ traits: stored, errors: [] });
      }
    }
  });

  it('means the same: what it is called is the same, or what it was called still leads to it', () => {
    const renamed = codes.flatMap(([trait, code]) => {
      const definition = findTrait(trait);
      if (definition?.kind !== 'coded') throw new Error(`${trait} is coded no more`);
      const now = definition.codes.find((one) => one.code === code);
      const before = traits[trait]?.[code];
      return LANGUAGES.flatMap((language) => {
        const was = before?.[language] ?? '';
        if (now?.label[language] === was) return [];
        expect(nearestCode(was, definition.codes)).toBe(code);
        return [`${trait}.${code} ${language}`];
      });
    });
    expect(renamed).toEqual(RENAMED[former.version]);
  });

  it('is of ranges that hold the same', () => {
    for (const [trait, limits] of Object.entries(former.traits)) {
      if (!('min' in limits)) continue;
      expect(findTrait(trait)).toMatchObject({ min: limits.min, max: limits.max });
    }
  });
});
