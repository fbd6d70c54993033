import type { TraitSet } from '../../traits/index.js';

/** Filters whose share of a gallery is known, since every record is given one of these palettes. */
export const FILTERS = [
  { share: 1, filters: {} },
  { share: 0.1, filters: ofBuild('athletic') },
  { share: 0.01, filters: ofBuild('stocky') },
  { share: 0.001, filters: ofBuild('heavy') },
] as const;

/** So many trait sets, which the records are given in turn. */
export const PALETTE_SIZE = 1000;

const COMMON_BUILDS = ['thin', 'slim', 'medium'] as const;
const HAIR = ['black', 'black', 'dark_brown', 'brown'] as const;

/** What a thousand people look like; deterministic. */
export function traitPalette(): TraitSet[] {
  return Array.from({ length: PALETTE_SIZE }, (_, i) => {
    const age = 16 + ((7 * i) % 50);
    return {
      sex: { values: [i % 8 === 0 ? 'female' : 'male'], certainty: 'certain' },
      age: { min: age, max: age + 6, certainty: 'probable' },
      build: { values: [buildOf(i)], certainty: 'probable' },
      hair_color: { values: [HAIR[i % HAIR.length] ?? 'black'], certainty: 'probable' },
    };
  });
}

function buildOf(i: number): string {
  if (i === 0) return 'heavy';
  if (i % 100 === 1) return 'stocky';
  if (i % 10 === 5) return 'athletic';
  return COMMON_BUILDS[i % COMMON_BUILDS.length] ?? 'medium';
}

function ofBuild(build: string) {
  return { traits: { build: { values: [build], requireKnown: true } } };
}
