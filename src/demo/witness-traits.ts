import { findTrait } from '../traits/index.js';
import type { Certainty, CodedValue, RangeValue, TraitSet } from '../traits/index.js';
import { faceTraits } from './face-traits.js';
import type { FictionalFace } from './fictional-face.js';
import { Random } from '../common/index.js';

/** Share of witnesses who speak of a trait; of one that is not listed, the last. */
const NOTICED: Readonly<Record<string, number>> = {
  sex: 1,
  age: 1,
  height: 0.9,
  build: 0.85,
  hair_color: 0.85,
  hair_length: 0.85,
  hair_style: 0.7,
  beard: 0.9,
  moustache: 0.9,
  glasses: 0.9,
  complexion: 0.7,
  face_shape: 0.6,
  marks: 0.85,
};
const SELDOM_NOTICED = 0.4;

/** A witness who is unsure says a neighbouring code this often, and hesitates this often. */
const MISTAKEN = 0.12;
const HESITANT = 0.35;

/** No range begins lower. */
const YOUNGEST = 14;

/**
 * What this witness tells of the person: some traits are missing, others hesitant or, when
 * unsure, mistaken for a neighbour; ages and heights are ranges around a guess. Valid in the trait
 * vocabulary, and the same at every call.
 */
export function witnessTraits(face: FictionalFace, witness: number): TraitSet {
  const random = new Random(`person ${face.seed} witness ${witness} traits`);
  const { age, height, marks, ...coded } = faceTraits(face);
  const told: Record<string, unknown> = {};
  for (const [trait, value] of Object.entries(coded)) {
    const mind = random.fork(trait);
    if (notices(mind, trait)) told[trait] = recall(mind, trait, value);
  }
  if (age) told.age = guess(random.fork('age'), age.min, 4, 4);
  if (height && notices(random.fork('height'), 'height'))
    told.height = guess(random.fork('tall'), height.min, 3, 3);
  const seen = (marks ?? []).filter((_, i) => notices(random.fork(`mark ${i}`), 'marks'));
  if (seen.length > 0)
    told.marks = seen.map((mark) => ({ ...mark, certainty: certainty(random.fork('sure')) }));
  return told;
}

const notices = (mind: Random, trait: string) => mind.chance(NOTICED[trait] ?? SELDOM_NOTICED);

function certainty(mind: Random): Certainty {
  return mind.pick(['certain', 'probable', 'probable', 'unsure']);
}

function recall(mind: Random, trait: string, truth: CodedValue): CodedValue {
  // Nobody who describes a face at length is unsure of the person's sex.
  if (trait === 'sex') return truth;
  const grade = certainty(mind);
  const [value = ''] = truth.values;
  const other = neighbour(mind, trait, value);
  if (!other || grade === 'certain') return { values: [value], certainty: grade };
  if (grade === 'unsure' && mind.chance(MISTAKEN)) return { values: [other], certainty: grade };
  const values = mind.chance(HESITANT) ? inOrder(trait, [value, other]) : [value];
  return { values, certainty: grade };
}

function neighbour(mind: Random, trait: string, value: string): string | undefined {
  const definition = findTrait(trait);
  if (definition?.kind !== 'coded') return undefined;
  const [first, ...rest] = definition.neighbours
    .filter(([a, b, similarity]) => (a === value || b === value) && similarity >= 0.4)
    .map(([a, b]) => (a === value ? b : a));
  return first && mind.pick([first, ...rest]);
}

function inOrder(trait: string, values: string[]): string[] {
  const definition = findTrait(trait);
  if (definition?.kind !== 'coded') return values;
  return definition.codes.map(({ code }) => code).filter((code) => values.includes(code));
}

function guess(mind: Random, truth: number, error: number, half: number): RangeValue {
  const reach = half * mind.between(0.8, 1.8);
  const centre = Math.max(truth + mind.normal() * error, YOUNGEST + reach);
  return {
    min: Math.round(centre - reach),
    max: Math.round(centre + reach),
    certainty: certainty(mind),
  };
}
