import { isDeepStrictEqual } from 'node:util';
import { Random } from '../../common/index.js';
import { type CodedValue, parseTraits, type TraitSet } from '../../traits/index.js';
import { FS2K_STATEMENTS, fs2kTraits } from './fs2k-attributes.js';
import {
  SHARE_MISSING,
  witnessStatements,
  SHARE_WRONG,
  wrongStatements,
} from './simulate-witness.js';
import { ranksLost } from './wrong-trait-cost.js';

const CELL = '{"hair":0,"hair_color":1,"gender":1,"earring":0,"smile":0,"frontal_face":0}';
const truth = fs2kTraits(CELL);
const of = (set: TraitSet, trait: string) => (set as Record<string, CodedValue | undefined>)[trait];

describe('FS2K attributes', () => {
  it('become traits of the vocabulary', () => {
    expect(parseTraits(truth).errors).toEqual([]);
    expect(truth).toEqual({
      sex: { values: ['female'], certainty: 'certain' },
      hair_length: { values: ['very_short', 'short', 'medium', 'long'], certainty: 'certain' },
      hair_color: { values: ['black'], certainty: 'certain' },
      earring: { values: ['left', 'right', 'both'], certainty: 'certain' },
    });
    const bald = fs2kTraits('{"hair":1,"hair_color":3}');
    expect(bald).toEqual({ hair_length: { values: ['bald', 'shaved'], certainty: 'certain' } });
    for (const [trait, statements] of FS2K_STATEMENTS) {
      for (const values of statements) {
        expect(parseTraits({ [trait]: { values, certainty: 'certain' } }).errors).toEqual([]);
      }
    }
  });

  it.each(['', 'x', '3', 'null'])('are a JSON object, not %j', (cell) => {
    expect(() => fs2kTraits(cell)).toThrow('FS2K attributes');
  });
});

describe('a witness', () => {
  const said = Array.from({ length: 4000 }, (_, i) =>
    witnessStatements(truth, new Random(`w${i}`)),
  );
  const rows = said.flatMap((set) =>
    Object.keys(truth).map((trait) => {
      const value = of(set, trait);
      const right = value && isDeepStrictEqual(value.values, of(truth, trait)?.values);
      return { right, certainty: value?.certainty };
    }),
  );
  const share = <T>(all: readonly T[], is: (one: T) => boolean) =>
    all.filter(is).length / all.length;

  it('leaves out and errs as often as is said, and is less sure when wrong', () => {
    expect(share(rows, ({ right }) => right === undefined)).toBeCloseTo(SHARE_MISSING, 1);
    const stated = rows.filter(({ right }) => right !== undefined);
    expect(share(stated, ({ right }) => right === false)).toBeCloseTo(SHARE_WRONG, 1);
    const rightWhen = (certainty: string) =>
      share(
        stated.filter((row) => row.certainty === certainty),
        ({ right }) => right === true,
      );
    expect(rightWhen('certain')).toBeCloseTo(0.95, 1);
    expect(rightWhen('probable')).toBeGreaterThan(rightWhen('unsure'));
    expect(witnessStatements(truth, new Random('w7'))).toEqual(said[7]);
  });

  it('who is certain and wrong never says the truth', () => {
    for (let i = 0; i < 50; i++) {
      const wrong = Object.entries(wrongStatements(truth, new Random(String(i))));
      expect(wrong.map(([trait]) => trait)).toEqual(Object.keys(truth));
      for (const [trait, set] of wrong) {
        const { values, certainty } = of(set, trait) ?? {};
        expect(certainty).toBe('certain');
        expect(values).not.toEqual(of(truth, trait)?.values);
      }
    }
  });
});

describe('ranksLost', () => {
  it('tells the middle, the tail and who left the first ten', () => {
    const ranks = Array.from({ length: 20 }, (_, i) => [1, 1 + i] as const);
    expect(ranksLost(ranks)).toEqual({ n: 20, median: 9, p95: 18, most: 19, left_first_ten: 0.5 });
    expect(
      ranksLost([
        [5, 3],
        [50, 60],
      ]),
    ).toMatchObject({ median: -2, most: 10, left_first_ten: 0 });
  });
});
