import type { Point } from '../../faces/index.js';
import type { LocalWarp } from './local-warp.js';
import { seededNumber } from './seeded-numbers.js';
import { centreOf } from './face-frame.js';
import type { StressLevel } from './stress-levels.js';

/**
 * The grossest error of each feature, at level 5: sizes as logarithms of a factor, places in eye
 * distances. Chosen, not measured on witnesses: so that rank-1 falls smoothly from nearly all to a
 * small part. For scale: the eye distance varies by about 6 % between adults (Dodgson 2004,
 * "Variation and extrema of human interpupillary distance").
 */
const GROSSEST = {
  eyeWidth: 0.25,
  eyeHeight: 0.35,
  browWidth: 0.2,
  browThickness: 0.45,
  noseWidth: 0.3,
  noseHeight: 0.2,
  mouthWidth: 0.25,
  mouthHeight: 0.4,
  eyeDistance: 0.1,
  browLift: 0.12,
  noseLength: 0.16,
  mouthDrop: 0.14,
  jawWidth: 0.22,
  chinLength: 0.25,
  faceAspect: 0.14,
} as const;

type Feature = keyof typeof GROSSEST;
type Errors = Readonly<Record<Feature, number>>;

/** A witness's errors: each feature's is drawn by itself and grows with the level. */
function errorsOf(seed: string, level: StressLevel): Errors {
  const entries = Object.entries(GROSSEST).map(([feature, grossest]) => {
    return [feature, (2 * seededNumber(seed, feature) - 1) * grossest * (level / 5)];
  });
  return Object.fromEntries(entries) as Errors;
}

/** The errors as changes of this face, outermost first: shape, then places, then sizes. */
export function featureErrors(
  points: readonly Point[],
  seed: string,
  level: StressLevel,
): LocalWarp[] {
  const e = errorsOf(seed, level);
  const centre = (from: number, to: number) => centreOf(points.slice(from, to));
  const [eyes, brows] = [
    [centre(36, 42), centre(42, 48)],
    [centre(17, 22), centre(22, 27)],
  ];
  const [nose, noseBase, mouth, chin] = [
    centre(27, 36),
    centre(31, 36),
    centre(48, 68),
    centre(8, 9),
  ];
  const jaw: Point = [chin[0], centreOf([...points.slice(4, 5), ...points.slice(12, 13)])[1]];
  return [
    sized([0, 0], [5, 5], -e.faceAspect / 2, e.faceAspect / 2),
    sized(jaw, [2.6, 1.3], e.jawWidth, 0),
    moved(chin, [1.7, 1], [0, e.chinLength]),
    ...eyes.map((eye) => moved(eye, [0.75, 0.7], [Math.sign(eye[0]) * e.eyeDistance, 0])),
    ...brows.map((brow) => moved(brow, [0.8, 0.5], [0, -e.browLift])),
    moved(mouth, [1.2, 0.7], [0, e.mouthDrop]),
    moved(noseBase, [0.75, 0.75], [0, e.noseLength]),
    ...eyes.map((eye) => sized(eye, [0.6, 0.4], e.eyeWidth, e.eyeHeight)),
    ...brows.map((brow) => sized(brow, [0.7, 0.3], e.browWidth, e.browThickness)),
    sized(nose, [0.65, 0.8], e.noseWidth, e.noseHeight),
    sized(mouth, [0.9, 0.5], e.mouthWidth, e.mouthHeight),
  ];
}

function moved([x, y]: Point, radii: Point, [dx, dy]: Point): LocalWarp {
  return { centre: [x + dx, y + dy], radii, offset: [-dx, -dy] };
}

/** Makes a feature larger by the factors exp(width) and exp(height). */
function sized(centre: Point, radii: Point, width: number, height: number): LocalWarp {
  return { centre, radii, stretch: [Math.exp(-width) - 1, Math.exp(-height) - 1] };
}
