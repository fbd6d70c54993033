import fc from 'fast-check';
import { Random } from '../../src/common/index.js';
import { type RegionWeights, TEMPLATE_DIMENSIONS } from '../../src/faces/index.js';
import type { Mark, TraitSet } from '../../src/traits/index.js';
import { fades } from '../../src/traits/vocabulary.lookup.js';
import type { FusionGallery, FusionQuery, FusionRecord } from './fusion-reference.js';
import { traitSets } from './trait-arbitraries.js';

/** A template between one face and some other, 0 to 1; half precision holds it exactly. */
export function vectorNear(likeness: number, other: number): Float32Array {
  const [face, stranger] = [new Random('face'), new Random(`stranger ${other}`)];
  return Float32Array.from({ length: TEMPLATE_DIMENSIONS }, () => {
    const value = likeness * face.between(-1, 1) + (1 - likeness) * stranger.between(-1, 1);
    return Math.round(128 * value) / 16;
  });
}

/** Few different ones, so that some records have equal scores. */
const vectors = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 2 }))
  .map(([quarters, other]) => vectorNear(quarters / 4, other));

/** As the service takes them: no mark twice. */
const sets = traitSets.map(({ marks, ...others }): TraitSet => {
  const each = new Map(marks?.map((mark) => [`${mark.kind} ${mark.place}`, mark]));
  return { ...others, ...(marks && { marks: [...each.values()] }) };
});

/** Two to five traits, most of a few people's. */
const fewTraits = fc
  .tuple(fc.constantFrom(1, 2, 3, 4), fc.constantFrom('a', 'b', 'c', 'd'))
  .map(([seed, from]) => {
    const people = fc.sample(sets, { numRuns: 5, seed });
    const known = Object.entries(people[from.charCodeAt(0) - 97] ?? {});
    return Object.fromEntries(known.filter((_, i) => i % 7 === seed));
  });

const records: fc.Arbitrary<FusionRecord> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('sketch', 'subject'),
  prefecture: fc.constantFrom('CAS', 'AGA'),
  sharing: fc.constantFrom('national', 'national', 'prefecture'),
  status: fc.constantFrom('active', 'active', 'active', 'active', 'withdrawn'),
  offence: fc.constantFrom('robbery', 'burglary', null),
  datedOn: fc.constantFrom('2024-06-01', '2025-06-01', '2026-06-01'),
  traits: fc.oneof({ weight: 3, arbitrary: fewTraits }, { weight: 1, arbitrary: sets }),
  current: fc.constantFrom(true, true, true, true, false),
  faces: fc.oneof(
    { weight: 4, arbitrary: fc.array(vectors, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  ),
});

export const fusionGalleries: fc.Arbitrary<FusionGallery> = fc.array(records, {
  minLength: 30,
  maxLength: 60,
});

const oneWeight = fc.constantFrom(0, 0.5, 1, 1.5, 2);
const regionWeights: fc.Arbitrary<RegionWeights> = fc.oneof(
  fc.record({ eyes: oneWeight, nose: oneWeight, mouth: oneWeight, outline: oneWeight }),
  fc.constant({ eyes: 0, nose: 0, mouth: 0, outline: 0 }),
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Asks for the first one or two traits of a set. */
const traitFilters = fc.tuple(fewTraits, fc.boolean()).map(([set, requireKnown]) => {
  // Nobody is filtered by what they wore.
  const lasting = Object.entries(set).filter(([trait]) => !fades(trait));
  const asked = lasting.map(([trait, said]): [string, object] => {
    if (!Array.isArray(said)) return [trait, { ...said, certainty: undefined, requireKnown }];
    return [trait, (said as Mark[]).slice(0, 1).map(({ kind }) => ({ kind }))];
  });
  return Object.fromEntries(asked.slice(0, 2));
});

/** Where or how an offence was; few galleries have many that pass it beside other filters. */
const happened: fc.Arbitrary<FusionQuery['filters']> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { communes: ['casablanca'] },
      { communes: ['agadir', 'casablanca'] },
      { placeKinds: ['home'] },
      { placeKinds: ['home', 'street'], modusOperandi: ['snatching', 'firearm'] },
      { modusOperandi: ['motorcycle'] },
    ),
  },
);

/** Queries of any gallery: by a sketch of it that is enrolled, where it has one, or by traits. */
export const fusionQueries: fc.Arbitrary<(gallery: FusionGallery) => FusionQuery> = fc
  .record({
    which: fc.option(fc.nat(), { freq: 4 }),
    traits: fc.option(fc.oneof(fewTraits, sets), { freq: 2 }),
    target: fc.constantFrom('both', 'both', 'sketches', 'subjects'),
    filters: fc.record(
      {
        traits: traitFilters,
        prefectures: fc.constantFrom(['CAS'], ['AGA'], ['CAS', 'AGA']),
        offences: fc.constantFrom(['robbery'], ['robbery', 'burglary']),
        datedFrom: fc.constantFrom('2024-07-01', '2025-06-01'),
        datedTo: fc.constantFrom('2025-06-01', '2026-05-31'),
      },
      { requiredKeys: [] },
    ),
    happened,
    unfiltered: fc.constantFrom(true, true, false),
    face: fc.constantFrom(0, 0.5, 1, 2),
    byTraits: fc.constantFrom(0, 0.5, 1, 2),
    regions: maybe(regionWeights),
    limit: fc.constantFrom(3, 10, 50),
  })
  .map(({ which, happened: how, unfiltered, face, byTraits, regions, ...asked }) => (gallery) => {
    const sketches = gallery.filter(
      ({ kind, status, prefecture, sharing, current, faces }) =>
        kind === 'sketch' &&
        status === 'active' &&
        (prefecture === 'CAS' || sharing === 'national') &&
        current &&
        faces.length > 0,
    );
    const probe = which === null ? null : (sketches[which % Math.max(1, sketches.length)] ?? null);
    return {
      ...asked,
      probe,
      // A search by traits needs one; the build says something of most.
      traits: probe || Object.keys(asked.traits ?? {}).length > 0 ? asked.traits : BUILD,
      filters: unfiltered ? {} : { ...asked.filters, ...how },
      weights: { face, traits: byTraits, ...(regions && { regions }) },
    };
  });

const BUILD: TraitSet = { build: { values: ['medium'], certainty: 'certain' } };
