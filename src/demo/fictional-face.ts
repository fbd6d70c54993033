import { proportionsFrom } from './face-proportions.js';
import type { FaceProportions, Feature } from './face-proportions.js';
import { Random } from '../common/index.js';

export type Sex = 'male' | 'female';
export type FaceShape = 'oval' | 'round' | 'square' | 'oblong' | 'heart' | 'pear' | 'diamond';
export type Build = 'thin' | 'slim' | 'medium' | 'athletic' | 'stocky' | 'heavy';
export type FictionalHairStyle =
  | 'bald'
  | 'shaved'
  | 'receding'
  | 'short'
  | 'side_parted'
  | 'curly'
  | 'fringe'
  | 'medium'
  | 'long'
  | 'wavy'
  | 'tied_back';
export type HairColour = 'black' | 'dark_brown' | 'brown' | 'blond' | 'red' | 'grey' | 'white';
export type EyeColour = 'black' | 'brown' | 'green' | 'blue' | 'grey';
export type FacialHair = 'none' | 'stubble' | 'moustache' | 'goatee' | 'short_beard' | 'full_beard';
export type FictionalMarkKind = 'scar' | 'mole' | 'freckles';
/** Left and right are the person's own. */
export type FictionalMarkPlace =
  | 'forehead'
  | 'eyebrow_left'
  | 'eyebrow_right'
  | 'cheek_left'
  | 'cheek_right'
  | 'chin'
  | 'nose'
  | 'face';

export interface FictionalMark {
  readonly kind: FictionalMarkKind;
  readonly place: FictionalMarkPlace;
}

/** Somebody who does not exist; words are the codes of the trait vocabulary where it has them. */
export interface FictionalFace {
  readonly seed: number;
  readonly sex: Sex;
  readonly age: number;
  readonly heightCm: number;
  readonly build: Build;
  readonly shape: FaceShape;
  /** 0 (fair) to 1 (dark). */
  readonly skin: number;
  readonly hairStyle: FictionalHairStyle;
  readonly hairColour: HairColour;
  readonly eyeColour: EyeColour;
  readonly facialHair: FacialHair;
  readonly glasses: boolean;
  readonly marks: readonly FictionalMark[];
  readonly proportions: FaceProportions;
}

/** Where the shape of the face puts its outline's features, 0 to 1. */
const SHAPES: Readonly<Record<FaceShape, Partial<Record<Feature, number>>>> = {
  oval: { faceWidth: 0.45, faceHeight: 0.55, forehead: 0.55, cheek: 0.55, jaw: 0.45, chin: 0.35 },
  round: { faceWidth: 0.9, faceHeight: 0.2, forehead: 0.6, cheek: 0.95, jaw: 0.75, chin: 0.6 },
  square: { faceWidth: 0.7, faceHeight: 0.4, forehead: 0.8, cheek: 0.9, jaw: 0.95, chin: 0.9 },
  oblong: { faceWidth: 0.1, faceHeight: 0.9, forehead: 0.6, cheek: 0.6, jaw: 0.6, chin: 0.5 },
  heart: { faceWidth: 0.6, faceHeight: 0.45, forehead: 0.95, cheek: 0.45, jaw: 0.15, chin: 0.1 },
  pear: { faceWidth: 0.5, faceHeight: 0.5, forehead: 0.1, cheek: 0.8, jaw: 0.9, chin: 0.7 },
  diamond: { faceWidth: 0.65, faceHeight: 0.6, forehead: 0.1, cheek: 0.3, jaw: 0.3, chin: 0.2 },
};

/** What sex and build add to a feature's place in its range. */
const MALE: Partial<Record<Feature, number>> = {
  browThickness: 0.2,
  browGap: -0.2,
  jaw: 0.15,
  noseLength: 0.1,
  noseWidth: 0.1,
  neck: 0.2,
  upperLip: -0.12,
  eyeOpen: -0.12,
};
const HEAVY: Partial<Record<Feature, number>> = { flesh: 0.4, neck: 0.25, cheek: 0.15, jaw: 0.1 };
const WEIGHT: Readonly<Record<Build, number>> = {
  thin: -1,
  slim: -0.5,
  medium: 0,
  athletic: 0.1,
  stocky: 0.7,
  heavy: 1,
};

const STYLES: Readonly<Record<Sex, readonly [FictionalHairStyle, ...FictionalHairStyle[]]>> = {
  male: [
    'bald',
    'shaved',
    'receding',
    'short',
    'short',
    'side_parted',
    'curly',
    'fringe',
    'medium',
  ],
  female: ['short', 'curly', 'fringe', 'medium', 'medium', 'long', 'long', 'wavy', 'tied_back'],
};

/** The same person for the same seed, as a witness could describe them. */
export function fictionalFace(seed: number): FictionalFace {
  const random = new Random(`person ${seed}`);
  const sex: Sex = random.chance(0.7) ? 'male' : 'female';
  const age = Math.round(18 + 50 * random.next() ** 1.4);
  const build = random.pick(['thin', 'slim', 'medium', 'medium', 'athletic', 'stocky', 'heavy']);
  const shape = random.pick(['oval', 'round', 'square', 'oblong', 'heart', 'pear', 'diamond']);
  return {
    seed,
    sex,
    age,
    heightCm: Math.round((sex === 'male' ? 175 : 162) + 6.5 * random.normal()),
    build,
    shape,
    skin: random.next(),
    hairStyle: random.fork('hair').pick(STYLES[sex]),
    hairColour: hairColour(random.fork('colour'), age),
    eyeColour: random.pick(['black', 'brown', 'brown', 'brown', 'green', 'blue', 'grey']),
    facialHair: sex === 'male' ? facialHair(random.fork('beard')) : 'none',
    glasses: random.chance(0.08),
    marks: marks(random.fork('marks')),
    proportions: proportions(random.fork('geometry'), sex, build, shape),
  };
}

function proportions(random: Random, sex: Sex, build: Build, shape: FaceShape): FaceProportions {
  return proportionsFrom((feature) => {
    const own = random.next();
    const outline = SHAPES[shape][feature];
    const base = outline === undefined ? own : outline + (own - 0.5) * 0.3;
    const male = (MALE[feature] ?? 0) * (sex === 'male' ? 1 : -1);
    return Math.min(Math.max(base + male + (HEAVY[feature] ?? 0) * WEIGHT[build], 0), 1);
  });
}

function hairColour(random: Random, age: number): HairColour {
  if (random.next() < (age - 40) / 25) return age > 58 && random.chance(0.5) ? 'white' : 'grey';
  return random.pick([
    'black',
    'black',
    'black',
    'dark_brown',
    'dark_brown',
    'brown',
    'blond',
    'red',
  ]);
}

function facialHair(random: Random): FacialHair {
  return random.pick([
    'none',
    'none',
    'none',
    'stubble',
    'moustache',
    'goatee',
    'short_beard',
    'full_beard',
  ]);
}

function marks(random: Random): FictionalMark[] {
  if (!random.chance(0.35)) return [];
  const kind = random.pick(['scar', 'scar', 'mole', 'mole', 'freckles']);
  if (kind === 'freckles') return [{ kind, place: 'face' }];
  const place = random.pick([
    'forehead',
    'eyebrow_left',
    'eyebrow_right',
    'cheek_left',
    'cheek_right',
    'chin',
    'nose',
  ]);
  return [{ kind, place }];
}
