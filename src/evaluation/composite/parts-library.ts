import type { BoardFace } from './drawing-board.js';
import { type Part, PARTS } from './face-parts.js';
import { lookOf, type PartLook, unlikeness } from './part-likeness.js';
import { onPlainPaper } from './plain-background.js';
import { type Worn, wornBy } from './what-is-worn.js';

/** Somebody whose parts are given, or who is drawn. */
export interface LibraryFace extends BoardFace {
  /** `male` or `female`; undefined where nobody says. */
  readonly sex: string | undefined;
}

interface Donor extends LibraryFace {
  readonly worn: Worn;
  readonly looks: Readonly<Record<Part, PartLook>>;
  /** The picture that hair is taken from; null where something is behind it. */
  readonly onPaper: BoardFace['picture'] | null;
}

/** Parts that come from one face, and whose it is. */
export interface ChosenParts {
  readonly parts: readonly Part[];
  readonly face: BoardFace;
}

/** The faces that parts are chosen from, all frontal. */
export class PartsLibrary {
  private readonly donors: readonly Donor[];

  constructor(faces: readonly LibraryFace[]) {
    this.donors = faces.map((face) => {
      const onPaper = onPlainPaper(face);
      return { ...face, worn: wornBy(face), looks: looksOf(face, onPaper), onPaper };
    });
  }

  /**
   * Parts for a face, each from one of the `nearest` that are most like its own.
   *
   * @param draw a number in [0, 1) for each set of parts that is chosen together
   */
  choose(truth: LibraryFace, nearest: number, draw: (part: Part) => number): ChosenParts[] {
    const worn = wornBy(truth);
    const looks = looksOf(truth, onPlainPaper(truth));
    return togetherFor(worn).map((parts) => {
      const [first] = parts;
      const able = this.givers(parts, truth, worn);
      const unlike = parts.map((part) =>
        unlikeness(
          looks[part],
          able.map((donor) => donor.looks[part]),
        ),
      );
      const ranked = able
        .map((donor, index) => ({
          donor,
          distance: unlike.reduce((sum, of) => sum + (of[index] ?? 0), 0),
        }))
        .sort((a, b) => a.distance - b.distance)
        .slice(0, nearest);
      const chosen = ranked[Math.floor(draw(first) * ranked.length)];
      if (!chosen) throw new Error('--parts: no frontal face of anybody who is not enrolled');
      const { donor } = chosen;
      const picture = first === 'hair' ? (donor.onPaper ?? donor.picture) : donor.picture;
      return { parts, face: { picture, points: donor.points } };
    });
  }

  /** Whom sex and what is worn speak for; where that is nobody, whom they do not. */
  private givers(parts: readonly Part[], truth: LibraryFace, worn: Worn): readonly Donor[] {
    const fit = this.donors.filter(
      (donor) => sexFits(donor, truth) && parts.every((part) => canGive(donor, part, worn)),
    );
    return fit.length > 0 ? fit : this.donors;
  }
}

/** Parts that one face gives: a beard or glasses of two would not meet. */
function togetherFor({ beard, glasses }: Worn): (readonly [Part, ...Part[]])[] {
  return [
    ['hair'],
    ...(beard
      ? [['outline', 'chin', 'mouth'] as const]
      : ([['outline'], ['chin'], ['mouth']] as const)),
    ...(glasses
      ? [['nose', 'brows and eyes'] as const]
      : ([['nose'], ['brows and eyes']] as const)),
  ];
}

function canGive(donor: Donor, part: Part, worn: Worn): boolean {
  switch (part) {
    case 'hair':
      return donor.onPaper !== null;
    case 'nose':
    case 'brows and eyes':
      return donor.worn.glasses === worn.glasses;
    default:
      return donor.worn.beard === worn.beard;
  }
}

function sexFits(donor: LibraryFace, truth: LibraryFace): boolean {
  return donor.sex === undefined || truth.sex === undefined || donor.sex === truth.sex;
}

/** @param onPaper the picture that hair is seen on, or the wall behind it would speak as well */
function looksOf(face: BoardFace, onPaper: BoardFace['picture'] | null): Record<Part, PartLook> {
  const hair = { ...face, picture: onPaper ?? face.picture };
  const looks = PARTS.map((part) => [part, lookOf(part, part === 'hair' ? hair : face)]);
  return Object.fromEntries(looks) as Record<Part, PartLook>;
}
