import fc from 'fast-check';
import { compareLists, isSame, type ListRow, type RecordSince } from './repeat-comparison.js';

const LIMIT = 4;
const EXCLUDED = { then: false, now: false };
const UNCHANGED: RecordSince = {
  available: true,
  expunged: false,
  enrolled: false,
  changed: false,
  excluded: EXCLUDED,
};

/** A list of these scores by id, best first. */
const listOf = (scores: Readonly<Record<string, number>>): ListRow[] =>
  Object.entries(scores)
    .sort(([, a], [, b]) => b - a)
    .slice(0, LIMIT)
    .map(([id, score], index) => ({ id, number: `CAS-${id}`, rank: index + 1, score }));

const galleries = fc.dictionary(fc.constantFrom(...'abcdefgh'), fc.integer({ min: 0, max: 9 }), {
  noNullPrototype: true,
});

const compare = (
  then: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
  since: Readonly<Record<string, Partial<RecordSince>>> = {},
) => {
  const ids = Object.keys({ ...then, ...now });
  const records = new Map(ids.map((id) => [id, { ...UNCHANGED, ...since[id] }]));
  return compareLists(listOf(then), listOf(now), records, LIMIT);
};

describe('compareLists', () => {
  it('tells enough to turn the list of then into that of now', () => {
    fc.assert(
      fc.property(galleries, galleries, (then, now) => {
        const { entered, left, rescored } = compare(then, now);
        const gone = new Set(left.map(({ id }) => id));
        const scores = new Map(rescored.map(({ id, score }) => [id, score.now]));
        const kept = listOf(then)
          .filter(({ id }) => !gone.has(id))
          .map(({ id, score }) => [id, scores.get(id) ?? score]);
        const ids = new Set(entered.map(({ id }) => id));
        const expected = listOf(now);
        expect(
          new Map(expected.filter(({ id }) => ids.has(id)).map(({ id, rank }) => [id, rank])),
        ).toEqual(new Map(entered.map(({ id, rank }) => [id, rank])));
        expect(new Map(kept as [string, number][])).toEqual(
          new Map(expected.filter(({ id }) => !ids.has(id)).map(({ id, score }) => [id, score])),
        );
      }),
    );
  });

  it('finds no change exactly where the lists are the same, ties apart', () => {
    fc.assert(
      fc.property(galleries, galleries, (then, now) => {
        const { entered, left, rescored } = compare(then, now);
        const changes = entered.length + left.length + rescored.length;
        if (isSame(listOf(then), listOf(now))) expect(changes).toBe(0);
        else if (changes === 0) {
          const scores = (list: ListRow[]) => list.map(({ score }) => score);
          expect(scores(listOf(then))).toEqual(scores(listOf(now)));
        }
      }),
    );
  });

  it.each([
    [{ enrolled: true, changed: true }, 'enrolled_since'],
    [{ changed: true, excluded: { then: true, now: false } }, 'exclusion_lifted_since'],
    [{ changed: true }, 'changed_since'],
    // It scores more than the last of then, or there was room for it: it was not in the gallery.
    [{}, 'outside_then'],
  ])('of one that entered with %j says %s', (since, why) => {
    const then = { a: 9, b: 8, c: 7, d: 6 };
    expect(compare(then, { ...then, x: 10 }, { x: since }).entered).toEqual([
      { id: 'x', number: 'CAS-x', rank: 1, why },
    ]);
    expect(compare({ a: 9 }, { a: 9, x: 1 }, { x: since }).entered).toMatchObject([{ why }]);
  });

  it.each([
    [{ available: false, changed: true, expunged: true }, 'expunged_since'],
    [{ available: false, changed: true }, 'withdrawn_or_restricted_since'],
    [{ changed: true, excluded: { then: false, now: true } }, 'excluded_since'],
    [{ changed: true }, 'changed_since'],
    [{}, 'outside_now'],
  ])('of one that left with %j says %s', (since, why) => {
    expect(compare({ a: 9, b: 8 }, { a: 9 }, { b: since }).left).toEqual([
      { id: 'b', number: 'CAS-b', rank: 2, why },
    ]);
  });

  it('says of the unchanged that others made or took their room', () => {
    const without = { a: 9, b: 8, c: 7, d: 6 };
    const withX = { ...without, x: 10 };
    expect(compare(without, withX, { x: { enrolled: true } }).left).toMatchObject([
      { id: 'd', rank: 4, why: 'moved_down' },
    ]);
    expect(compare(withX, without, { x: { available: false } }).entered).toMatchObject([
      { id: 'd', rank: 4, why: 'moved_up' },
    ]);
  });

  it('says that others made room also where the last of them was erased, with its score', () => {
    const then = listOf({ a: 9, b: 8, c: 7, d: 6 }).map((row) =>
      row.id === 'd' ? { ...row, score: null } : row,
    );
    const since = new Map(
      [...'abcdx'].map((id) => [id, { ...UNCHANGED, expunged: id === 'd', available: id !== 'd' }]),
    );
    const { entered, left } = compareLists(then, listOf({ a: 9, b: 8, c: 7, x: 5 }), since, LIMIT);
    expect(entered).toMatchObject([{ id: 'x', why: 'moved_up' }]);
    expect(left).toMatchObject([{ id: 'd', rank: 4, why: 'expunged_since' }]);
  });

  it('tells scores and ranks that changed, and whether the record explains it', () => {
    const since = { a: { changed: true } };
    expect(compare({ a: 9, b: 8 }, { a: 1, b: 7 }, since).rescored).toEqual([
      {
        id: 'b',
        number: 'CAS-b',
        rank: { then: 2, now: 1 },
        score: { then: 8, now: 7 },
        why: 'computed_otherwise',
      },
      {
        id: 'a',
        number: 'CAS-a',
        rank: { then: 1, now: 2 },
        score: { then: 9, now: 1 },
        why: 'changed_since',
      },
    ]);
  });
});
