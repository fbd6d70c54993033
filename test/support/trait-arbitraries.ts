import fc from 'fast-check';
import { TRAITS } from '../../src/traits/index.js';
import type { Certainty, Mark, TraitSet } from '../../src/traits/index.js';

export const certainties = fc.constantFrom<Certainty>('certain', 'probable', 'unsure');

export const marks: fc.Arbitrary<Mark> = (() => {
  const { kinds, places, motifs, motifsOf } = TRAITS[TRAITS.length - 1] as Extract<
    (typeof TRAITS)[number],
    { kind: 'mark' }
  >;
  return fc.constantFrom(...kinds).chain(({ code: kind, onlyAt }) =>
    fc.record(
      {
        kind: fc.constant(kind),
        place: fc.constantFrom(...(onlyAt ?? places.map((place) => place.code))),
        ...(kind === motifsOf && { motif: fc.constantFrom(...motifs.map(({ code }) => code)) }),
        certainty: certainties,
      },
      { requiredKeys: ['kind', 'place', 'certainty'] },
    ),
  );
})();

/** Some days apart, and years. */
const days = fc.constantFrom('2026-03-14', '2026-03-15', '2026-03-18', '2026-03-30', '2021-07-01');

function observation(trait: (typeof TRAITS)[number]): fc.Arbitrary<unknown> {
  switch (trait.kind) {
    case 'coded':
      return fc.record(
        {
          values: fc.subarray(
            trait.codes.map(({ code }) => code),
            { minLength: 1, maxLength: Math.min(4, trait.codes.length) },
          ),
          certainty: certainties,
          ...(trait.fades && { seenOn: days }),
        },
        { requiredKeys: ['values', 'certainty'] },
      );
    case 'range':
      return fc
        .tuple(
          fc.integer({ min: trait.min, max: trait.max }),
          fc.integer({ min: trait.min, max: trait.max }),
          certainties,
        )
        .map(([a, b, certainty]) => ({ min: Math.min(a, b), max: Math.max(a, b), certainty }));
    case 'mark':
      return fc.array(marks, { minLength: 1, maxLength: 4 });
  }
}

/** Valid trait sets with any of the vocabulary's traits known or unknown. */
export const traitSets: fc.Arbitrary<TraitSet> = fc.record(
  Object.fromEntries(TRAITS.map((trait) => [trait.code, observation(trait)])),
  { requiredKeys: [] },
);
