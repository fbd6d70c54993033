import fc from 'fast-check';
import { mergePatch } from './merge-patch.js';

/** Appendix A of RFC 7396: target, patch, result. */
const EXAMPLES: readonly (readonly [unknown, unknown, unknown])[] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

describe('a JSON Merge Patch', () => {
  it.each(EXAMPLES)('makes of %j by %j what RFC 7396 says: %j', (target, patch, result) => {
    expect(mergePatch(target, patch)).toEqual(result);
  });

  it('changes what it names and nothing else', () => {
    const flat = fc.dictionary(fc.string(), fc.integer());
    fc.assert(
      fc.property(flat, fc.dictionary(fc.string(), fc.option(fc.integer())), (target, patch) => {
        const result = mergePatch(target, patch) as Record<string, number>;
        for (const name of new Set([...Object.keys(target), ...Object.keys(patch)])) {
          const wanted = Object.hasOwn(patch, name) ? patch[name] : target[name];
          expect(Object.hasOwn(result, name) ? result[name] : null).toBe(wanted ?? null);
        }
      }),
    );
  });

  it('names no prototype', () => {
    const result = mergePatch({}, JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(Object.hasOwn(result as object, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
