/**
 * The proportions of a face. `W` is the width at the cheekbones, `H` the height from crown to
 * chin, both in pixels of a 400 × 520 drawing; the rest are fractions of them unless said.
 */
const RANGES = {
  faceWidth: [174, 218],
  faceHeight: [262, 304],
  /** Half-widths at the temples, under the cheekbones, at the jaw and at the chin, of W / 2. */
  forehead: [0.88, 1],
  cheek: [0.84, 0.97],
  jaw: [0.62, 0.88],
  chin: [0.25, 0.5],
  /** From the crown, of H. */
  hairline: [0.15, 0.25],
  eyeLevel: [0.475, 0.52],
  /** Between the eyes' centres, of W. */
  eyeSpacing: [0.4, 0.485],
  eyeWidth: [0.19, 0.255],
  /** Height of the open eye, of its width. */
  eyeOpen: [0.28, 0.5],
  /** Rise of the outer corner, in degrees. */
  eyeSlant: [-7, 10],
  /** How much the lid hangs over the eye, 0 to 1. */
  eyeHood: [0, 1],
  /** Above the eye's centre, of H. */
  browGap: [0.052, 0.092],
  /** In pixels. */
  browThickness: [3, 11],
  browArch: [0, 10],
  /** Rise of the outer end, in pixels. */
  browSlant: [-7, 9],
  /** Distance of the brow's inner end from the middle line, of the eyes' half spacing. */
  browInner: [0.2, 0.5],
  noseLength: [0.165, 0.24],
  noseWidth: [0.185, 0.29],
  noseBridge: [0.06, 0.12],
  /** How far the tip hangs below the nostrils, in pixels. */
  noseDroop: [-5, 8],
  noseBulb: [0, 1],
  /** Between the nose's base (0) and the chin (1). */
  mouthLevel: [0.33, 0.44],
  mouthWidth: [0.27, 0.43],
  /** In pixels. */
  upperLip: [3, 11],
  lowerLip: [5, 15],
  mouthCurve: [-6, 6],
  /** Of H. */
  earSize: [0.17, 0.25],
  /** In pixels. */
  earOut: [4, 17],
  neck: [0.46, 0.7],
  /** 0 gaunt to 1 round-cheeked. */
  flesh: [0, 1],
} as const satisfies Record<string, readonly [min: number, max: number]>;

export type Feature = keyof typeof RANGES;
export type FaceProportions = Readonly<Record<Feature, number>>;

/** A geometry from one number per feature: where it stands in its range, 0 to 1. */
export function proportionsFrom(position: (feature: Feature) => number): FaceProportions {
  const entries = (Object.keys(RANGES) as Feature[]).map((feature) => {
    const [min, max] = RANGES[feature];
    return [feature, min + (max - min) * position(feature)] as const;
  });
  return Object.fromEntries(entries) as Record<Feature, number>;
}

/** Where a feature stands in its range, 0 to 1: what a witness calls small, medium or large. */
export function positionInRange(face: FaceProportions, feature: Feature): number {
  const [min, max] = RANGES[feature];
  return (face[feature] - min) / (max - min);
}
