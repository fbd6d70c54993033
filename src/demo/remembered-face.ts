import type { FictionalFace } from './fictional-face.js';
import { proportionsFrom, positionInRange } from './face-proportions.js';
import { Random } from '../common/index.js';

/** How far a witness's memory strays, as a share of each feature's range. */
const STRAY = 0.085;

/** How one witness had the drawing made. */
export interface Rendering {
  /** The face as that witness remembers it. */
  readonly face: FictionalFace;
  readonly tiltDegrees: number;
  readonly scale: number;
  readonly shift: readonly [x: number, y: number];
  /** Strength of lines and of shading, about 1. */
  readonly pressure: number;
  readonly shading: number;
  /** Direction of the hatching, in degrees. */
  readonly hatching: number;
  readonly collar: 'crew' | 'shirt' | 'jacket';
  /** Every stroke is drawn from this. */
  readonly random: Random;
}

/** The same person, as another witness saw him: proportions stray by a few per cent. */
export function rememberedFace(face: FictionalFace, witness: number): Rendering {
  const random = new Random(`person ${face.seed} witness ${witness}`);
  const memory = random.fork('memory');
  return {
    face: {
      ...face,
      skin: Math.min(Math.max(face.skin + memory.normal() * 0.06, 0), 1),
      age: Math.max(18, face.age + Math.round(memory.normal() * 3)),
      proportions: proportionsFrom(
        (feature) => positionInRange(face.proportions, feature) + memory.normal() * STRAY,
      ),
    },
    tiltDegrees: random.normal() * 1.2,
    scale: 1 + random.normal() * 0.02,
    shift: [random.normal() * 4, random.normal() * 4],
    pressure: random.between(0.85, 1.15),
    shading: random.between(0.85, 1.15),
    hatching: random.between(48, 72),
    collar: random.pick(['crew', 'shirt', 'jacket']),
    random: random.fork('strokes'),
  };
}
