import {
  across,
  curve,
  type Drawing,
  line,
  MIDDLE,
  type Point,
  sides,
  soft,
  whole,
} from './pen.js';

/** Half-widths of a face at its temples, cheekbones, jaw and chin, and where it begins and ends. */
interface FaceOutline {
  readonly temple?: number;
  readonly cheek?: number;
  readonly jaw?: number;
  readonly chin?: number;
  readonly top?: number;
  readonly bottom?: number;
}

/** The right half of a face, from the crown to the chin. */
export function halfFace(outline: FaceOutline = {}): Point[] {
  const { temple = 16, cheek = 17, jaw = 13.5, chin = 6.5, top = 7, bottom = 58 } = outline;
  const h = bottom - top;
  return [
    [MIDDLE, top],
    [MIDDLE + temple * 0.62, top + h * 0.05],
    [MIDDLE + temple * 0.94, top + h * 0.2],
    [MIDDLE + (temple + cheek) / 2, top + h * 0.37],
    [MIDDLE + cheek, top + h * 0.55],
    [MIDDLE + jaw, top + h * 0.78],
    [MIDDLE + chin, top + h * 0.955],
    [MIDDLE, bottom],
  ];
}

export const faceOf = (outline: FaceOutline = {}) => curve(whole(halfFace(outline)), true);

/** The lower face alone, from one ear to the other. */
export const jawOf = (outline: FaceOutline = {}) =>
  curve(across([...halfFace(outline)].reverse().slice(0, 5)));

const EAR: readonly Point[] = [
  [48.6, 33],
  [52, 31],
  [53, 35],
  [51, 41],
  [48.4, 42],
];

export const ears = (out = 0): Drawing[number] =>
  sides(
    soft,
    EAR.map(([x, y], index) => [x + (index > 0 && index < 4 ? out : 0), y]),
  );

/** Eyes, nose and mouth, where something else is told of a face. */
export const features = (): Drawing => [
  sides(soft, [
    [36.5, 33.5],
    [40, 32],
    [43.5, 33.5],
  ]),
  soft(
    curve([
      [29.5, 43],
      [32, 44.5],
      [34.5, 43],
    ]),
  ),
  soft(
    curve([
      [27.5, 50],
      [32, 51],
      [36.5, 50],
    ]),
  ),
];

const shape = (outline: FaceOutline): Drawing => [line(faceOf(outline)), ...features()];

export const FACE_SHAPE = {
  oval: shape({ temple: 16.5, cheek: 17.5, jaw: 13.5, chin: 6.5 }),
  round: shape({ temple: 20, cheek: 22.5, jaw: 19, chin: 9.5, top: 10, bottom: 57 }),
  square: shape({ temple: 20, cheek: 20, jaw: 19.5, chin: 13.5, top: 8, bottom: 57 }),
  oblong: shape({ temple: 14.5, cheek: 15, jaw: 13, chin: 7.5, top: 3, bottom: 61 }),
  heart: shape({ temple: 22, cheek: 19, jaw: 11, chin: 3.5 }),
  pear: shape({ temple: 12.5, cheek: 16.5, jaw: 20, chin: 11.5 }),
  diamond: shape({ temple: 11.5, cheek: 21, jaw: 11.5, chin: 3.5 }),
};

/** How far the cheekbone stands out, and how deep the shadow under it is. */
const cheekbone = (out: number, shadow: readonly Point[]): Drawing => {
  const side = halfFace({ cheek: 17 + out, temple: 16 });
  return [
    soft(curve(whole(side), true)),
    ...features(),
    sides(line, side.slice(3, 6)),
    ...(shadow.length > 0 ? [sides(line, shadow)] : []),
  ];
};

export const CHEEKBONES = {
  flat: cheekbone(-1.5, []),
  medium: cheekbone(0.5, [
    [45.5, 41],
    [42.5, 43],
  ]),
  prominent: cheekbone(4, [
    [50, 37],
    [45, 41.5],
    [40, 43.5],
  ]),
};

/** From the cheekbone to the chin, and a fold beside the mouth. */
const cheek = (side: readonly Point[], fold: readonly Point[]): Drawing => {
  const half: Point[] = [...halfFace().slice(0, 4), ...side, [MIDDLE, 58.4]];
  return [
    soft(curve(whole(half), true)),
    ...features(),
    sides(line, half.slice(4, 8)),
    ...(fold.length > 0 ? [sides(line, fold)] : []),
  ];
};

export const CHEEKS = {
  sunken: cheek(
    [
      [MIDDLE + 17.4, 34],
      [MIDDLE + 13, 41],
      [MIDDLE + 11.4, 48],
      [MIDDLE + 8, 55],
    ],
    [
      [42.4, 38],
      [39.4, 42],
      [39, 47],
    ],
  ),
  medium: cheek(
    [
      [MIDDLE + 17, 35],
      [MIDDLE + 15.6, 43],
      [MIDDLE + 12.4, 50],
      [MIDDLE + 7, 56.4],
    ],
    [],
  ),
  full: cheek(
    [
      [MIDDLE + 18.4, 36],
      [MIDDLE + 21.4, 44],
      [MIDDLE + 18.6, 52],
      [MIDDLE + 10, 57.4],
    ],
    [
      [38.4, 44.4],
      [40.6, 48],
      [40, 51.6],
    ],
  ),
};

/** A hairline at a height, brows under it. */
const forehead = (hairline: number, temple = 16): Drawing => {
  const half: Point[] = [
    [MIDDLE, hairline],
    [MIDDLE + temple * 0.6, hairline + 1],
    [MIDDLE + temple * 0.9, hairline + 5],
    [MIDDLE + temple, 33],
  ];
  const brow: Point[] = [
    [35.5, 32],
    [40, 30],
    [44.5, 32],
  ];
  return [
    soft(faceOf({ temple, cheek: (temple + 34) / 3 })),
    soft(
      curve([
        [29.5, 44],
        [32, 45.5],
        [34.5, 44],
      ]),
    ),
    soft(
      curve([
        [27.5, 51],
        [32, 52],
        [36.5, 51],
      ]),
    ),
    sides(line, brow),
    line(curve(across(half))),
  ];
};

export const FOREHEAD_HEIGHT = {
  low: forehead(22),
  medium: forehead(16.5),
  high: forehead(10.5),
};

export const FOREHEAD_WIDTH = {
  narrow: forehead(16, 11.5),
  medium: forehead(16, 16),
  wide: forehead(16, 21),
};

/** Shoulders, chest, waist and hips, as half-widths. */
const body = (shoulders: number, chest: number, waist: number, hips: number, neck = 3): Drawing => {
  const half: Point[] = [
    [MIDDLE + neck, 19],
    [MIDDLE + shoulders * 0.75, 22],
    [MIDDLE + shoulders, 27],
    [MIDDLE + shoulders + 0.5, 40],
  ];
  const trunk: Point[] = [
    [MIDDLE + chest, 31],
    [MIDDLE + waist, 43],
    [MIDDLE + hips, 56],
    [MIDDLE + hips, 61],
  ];
  return [
    soft(
      curve(
        whole(halfFace({ temple: 5.6, cheek: 5.6, jaw: 4.6, chin: 2.4, top: 3, bottom: 18 })),
        true,
      ),
    ),
    sides(line, half),
    sides(line, trunk),
  ];
};

export const BUILD = {
  thin: body(10, 6.5, 5, 5.5, 2.2),
  slim: body(12.5, 8.5, 6.8, 7.5, 2.6),
  medium: body(15, 10.5, 9.5, 10),
  athletic: body(19.5, 14.5, 9, 9.5, 4),
  sturdy: body(20, 15.5, 12.5, 12, 4.8),
  stocky: body(18.5, 14.5, 14, 13.5, 4.6),
  heavy: body(20, 15.5, 19, 18, 4.4),
};
