import type { CodedTraitCode, Mark, TraitSet } from '../traits/index.js';
import type { FictionalFace } from './fictional-face.js';
import { positionInRange } from './face-proportions.js';
import type { Feature } from './face-proportions.js';

type Coded = Partial<Record<CodedTraitCode, string>>;
type Scale = readonly [low: string, middle: string, high: string];

/** Traits that say where one proportion stands among people's: low, middling or high. */
const SCALES = {
  cheeks: ['flesh', ['sunken', 'medium', 'full']],
  forehead_height: ['hairline', ['low', 'medium', 'high']],
  forehead_width: ['forehead', ['narrow', 'medium', 'wide']],
  eyebrow_thickness: ['browThickness', ['thin', 'medium', 'thick']],
  eyebrow_spacing: ['browInner', ['close', 'medium', 'wide']],
  eye_size: ['eyeWidth', ['small', 'medium', 'large']],
  eye_spacing: ['eyeSpacing', ['close', 'medium', 'wide']],
  nose_length: ['noseLength', ['short', 'medium', 'long']],
  nose_width: ['noseWidth', ['narrow', 'medium', 'wide']],
  mouth_width: ['mouthWidth', ['small', 'medium', 'wide']],
  lip_thickness: ['lowerLip', ['thin', 'medium', 'full']],
  mouth_corners: ['mouthCurve', ['downturned', 'level', 'upturned']],
  jaw_width: ['jaw', ['narrow', 'medium', 'wide']],
  ear_size: ['earSize', ['small', 'medium', 'large']],
  ear_protrusion: ['earOut', ['flat', 'medium', 'protruding']],
} as const satisfies Partial<Record<CodedTraitCode, readonly [Feature, Scale]>>;

const COMPLEXIONS = [
  'fair',
  'light',
  'medium',
  'olive',
  'light_brown',
  'medium_brown',
  'dark_brown',
  'dark',
] as const;

/** What the drawing shows and the person is, in the words of the trait vocabulary. */
export function faceTraits(face: FictionalFace): TraitSet {
  const coded: Coded = { ...person(face), ...hair(face), ...parts(face), ...lines(face.age) };
  const certain = Object.entries(coded).map(
    ([trait, value]) => [trait, { values: [value], certainty: 'certain' }] as const,
  );
  const marks = face.marks.map(({ kind, place }): Mark => ({ kind, place, certainty: 'certain' }));
  return {
    ...Object.fromEntries(certain),
    age: { min: face.age, max: face.age, certainty: 'certain' },
    height: { min: face.heightCm, max: face.heightCm, certainty: 'certain' },
    ...(marks.length > 0 && { marks }),
  };
}

function person(face: FictionalFace): Coded {
  return {
    sex: face.sex,
    build: face.build,
    complexion: COMPLEXIONS[Math.min(Math.floor(face.skin * COMPLEXIONS.length), 7)] ?? 'medium',
    face_shape: face.shape,
    eye_color: face.eyeColour,
    glasses: face.glasses ? 'clear' : 'none',
  };
}

const HAIR: Readonly<Record<FictionalFace['hairStyle'], Coded>> = {
  bald: { hair_length: 'bald' },
  shaved: { hair_length: 'shaved' },
  receding: { hair_length: 'very_short', hair_style: 'swept_back', hairline: 'receding' },
  short: { hair_length: 'short', hair_texture: 'straight', hair_style: 'swept_back' },
  side_parted: { hair_length: 'short', hair_texture: 'straight', hair_style: 'side_parted' },
  curly: { hair_length: 'short', hair_texture: 'curly', hair_style: 'plain' },
  fringe: { hair_length: 'short', hair_texture: 'straight', hair_style: 'fringe' },
  medium: { hair_length: 'medium', hair_texture: 'straight', hair_style: 'plain' },
  long: { hair_length: 'long', hair_texture: 'straight', hair_style: 'centre_parted' },
  wavy: { hair_length: 'long', hair_texture: 'wavy', hair_style: 'side_parted' },
  tied_back: { hair_length: 'long', hair_texture: 'straight', hair_style: 'tied_back' },
};

const FACIAL_HAIR: Readonly<Record<FictionalFace['facialHair'], Coded>> = {
  none: { moustache: 'none', beard: 'none' },
  stubble: { moustache: 'none', beard: 'stubble' },
  moustache: { moustache: 'thick', beard: 'none' },
  goatee: { moustache: 'medium', beard: 'goatee' },
  short_beard: { moustache: 'medium', beard: 'short' },
  full_beard: { moustache: 'thick', beard: 'full' },
};

function hair(face: FictionalFace): Coded {
  const bearded = face.facialHair !== 'none' && face.facialHair !== 'stubble';
  return {
    ...(face.hairStyle !== 'bald' && { hair_color: face.hairColour }),
    ...HAIR[face.hairStyle],
    ...(face.sex === 'male' && FACIAL_HAIR[face.facialHair]),
    ...(bearded && { facial_hair_color: face.hairColour }),
  };
}

function parts(face: FictionalFace): Coded {
  const at = (feature: Feature) => positionInRange(face.proportions, feature);
  const scales = Object.entries(SCALES).map(([trait, [feature, scale]]) => {
    return [trait, scale[at(feature) < 0.3 ? 0 : at(feature) > 0.7 ? 2 : 1]] as const;
  });
  return {
    ...(Object.fromEntries(scales) as Coded),
    eyebrow_shape:
      at('browArch') > 0.6 ? 'arched' : at('browSlant') < 0.2 ? 'drooping' : 'straight',
    eye_shape: eyeShape(at('eyeHood'), at('eyeOpen'), at('eyeSlant')),
    chin_shape: at('chin') < 0.25 ? 'pointed' : at('chin') > 0.75 ? 'square' : 'rounded',
    nose_tip: at('noseDroop') > 0.8 ? 'drooping' : at('noseBulb') > 0.75 ? 'bulbous' : 'rounded',
  };
}

function eyeShape(hood: number, open: number, slant: number): string {
  if (hood > 0.85) return 'hooded';
  if (open > 0.8) return 'round';
  if (open < 0.15) return 'narrow';
  if (slant < 0.15) return 'downturned';
  return slant > 0.85 ? 'upturned' : 'almond';
}

function lines(age: number): Coded {
  const depth = age < 37 ? 'none' : age < 55 ? 'light' : 'deep';
  return { forehead_lines: depth, nasolabial_lines: depth, under_eye_lines: depth };
}
