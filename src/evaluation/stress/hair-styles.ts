/** Where hair grows, by the angle from the crown in degrees (negative on the viewer's left). */
export interface HairStyle {
  /** How far down the sides it goes. */
  readonly reach: number;
  /** Hairline and silhouette, as shares of the head's radius at that angle. */
  readonly inner: (angle: number) => number;
  readonly outer: (angle: number) => number;
  /** How far a strand runs along the head, in degrees, from where it grows. */
  readonly sweep: (angle: number) => number;
  /** Opacity of the mass under the strands. */
  readonly mass: number;
}

/** `values` at equidistant `|angle|`s of 0, 30, 60, …, linear between. */
const at = (values: readonly number[], angle: number): number => {
  const place = Math.abs(angle) / 30;
  const i = Math.min(Math.floor(place), values.length - 2);
  const [from = 0, to = 0] = values.slice(i, i + 2);
  return from + (to - from) * Math.min(place - i, 1);
};

export const HAIR_STYLES: readonly [HairStyle, ...HairStyle[]] = [
  {
    // short
    reach: 92,
    inner: (angle) => at([0.76, 0.78, 0.9, 1], angle),
    outer: (angle) => at([1.12, 1.13, 1.12, 1.05], angle),
    sweep: (angle) => 6 * Math.sign(angle),
    mass: 0.7,
  },
  {
    // receding
    reach: 95,
    inner: (angle) => at([0.94, 0.98, 0.84, 0.93], angle),
    outer: (angle) => at([1.01, 1.02, 1.12, 1.1], angle),
    sweep: (angle) => 8 * Math.sign(angle),
    mass: 0.45,
  },
  {
    // fringe
    reach: 100,
    inner: (angle) => at([0.42, 0.5, 0.88, 0.98, 1], angle),
    outer: (angle) => at([1.14, 1.15, 1.16, 1.12, 1.05], angle),
    sweep: (angle) => angle / 8,
    mass: 0.7,
  },
  {
    // parted at one side
    reach: 95,
    inner: (angle) => at(angle < -25 ? [0.7, 0.86, 0.93, 1] : [0.66, 0.6, 0.88, 1], angle),
    outer: (angle) => at(angle < -25 ? [1.2, 1.12, 1.12, 1.06] : [1.2, 1.22, 1.2, 1.08], angle),
    sweep: (angle) => (angle < -25 ? -25 : 30),
    mass: 0.65,
  },
  {
    // long
    reach: 140,
    inner: (angle) => at([0.84, 0.8, 0.9, 0.98, 1.02], angle),
    outer: (angle) => at([1.14, 1.18, 1.26, 1.34, 1.3, 1.04], angle),
    sweep: (angle) => 35 * Math.sign(angle),
    mass: 0.6,
  },
];
