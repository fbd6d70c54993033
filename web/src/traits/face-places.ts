import { across, arc, circle, curve, type Point, whole } from './pictograms/pen.js';

// Where marks can be, on a face of 64 × 80 seen from the front: the person's left is on the right. Places that include
// others, such as `cheek` of which the side is not known, are those others together.

const MIDDLE = 32;
const toLeft = (points: readonly Point[]): Point[] => points.map(([x, y]) => [2 * MIDDLE - x, y]);

/** On the person's right, which is on the left of the picture. */
const RIGHT: Readonly<Record<string, readonly Point[]>> = {
  temple: [
    [13.4, 25],
    [18.6, 22.4],
    [19.4, 28],
    [18.6, 34.4],
    [13.4, 35],
  ],
  eyebrow: [
    [20, 31],
    [23, 28.6],
    [28.6, 29.2],
    [30, 31],
    [25, 31.8],
  ],
  eye: [
    [19.8, 36.2],
    [22.4, 34],
    [26, 33.6],
    [29.6, 36.4],
    [26, 38.6],
    [22, 38.4],
  ],
  cheek: [
    [14.4, 38],
    [19, 40.2],
    [25.4, 41.4],
    [26, 46],
    [23.6, 51.4],
    [18.6, 54],
    [15.4, 47],
  ],
  ear: [
    [12.4, 34],
    [9.6, 32],
    [8.6, 37],
    [10.4, 43],
    [12.8, 44.6],
  ],
  jaw: [
    [15.6, 51],
    [18.4, 55.6],
    [23.4, 53.8],
    [24.6, 59],
    [26.4, 65.6],
    [20.4, 61.6],
  ],
};

const CENTRAL: Readonly<Record<string, readonly Point[]>> = {
  scalp: whole([
    [32, 5],
    [44, 8],
    [50.4, 17],
    [51, 25],
    [46, 20.4],
    [39, 17.4],
    [32, 16.8],
  ]),
  forehead: whole([
    [32, 18.6],
    [40, 19.4],
    [44.4, 22.4],
    [44.6, 26.4],
    [38, 27],
    [32, 29],
  ]),
  nose: whole([
    [32, 31],
    [33.8, 34],
    [34.6, 41],
    [37.8, 46.4],
    [35, 49],
    [32, 49.6],
  ]),
  upper_lip: whole([
    [32, 51],
    [37, 50.4],
    [40.6, 54.6],
    [36, 53.8],
    [32, 54.6],
  ]),
  teeth: whole([
    [32, 55.6],
    [36, 55],
    [39.4, 55.6],
    [36, 57.6],
    [32, 58],
  ]),
  lower_lip: whole([
    [32, 59],
    [36.6, 58.6],
    [39, 57],
    [36.6, 61.4],
    [32, 62.2],
  ]),
  chin: whole([
    [32, 63.4],
    [36.6, 62.8],
    [37, 66.4],
    [34.6, 68.4],
    [32, 68.8],
  ]),
  neck: whole([
    [32, 71],
    [37, 70],
    [42, 65.4],
    [43, 78],
    [32, 79],
  ]),
};

/** What is pressed of each place, by its code. */
export const FACE_SHAPES: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(CENTRAL).map(([code, points]) => [code, curve(points, true)] as const),
  ...Object.entries(RIGHT).flatMap(([code, points]) => [
    [`${code}_right`, curve(points, true)] as const,
    [`${code}_left`, curve(toLeft(points), true)] as const,
  ]),
]);

const both = (points: readonly Point[]) => curve(points) + curve(toLeft(points));

/** The face itself, below the places. */
export const FACE_LINES: readonly string[] = [
  curve(
    whole([
      [32, 4],
      [44, 7],
      [51.4, 19],
      [51.6, 36],
      [49, 50],
      [43, 62],
      [36.6, 69],
      [32, 70],
    ]),
    true,
  ),
  curve(
    across([
      [32, 17.6],
      [40, 18.4],
      [46, 22],
      [51, 31],
    ]),
  ),
  both([
    [12.4, 33],
    [9, 31],
    [8, 37],
    [10.4, 44],
    [13.6, 46],
  ]),
  both([
    [20, 30.6],
    [24, 28.4],
    [29.4, 30.4],
  ]),
  both([
    [19.6, 36.4],
    [22.6, 33.8],
    [26, 33.4],
    [29.8, 36.4],
    [26, 38.8],
    [22.4, 38.6],
    [19.6, 36.4],
  ]),
  both([
    [30, 33],
    [29.4, 41],
    [26.6, 45.4],
    [27.4, 48.4],
    [30.4, 48.2],
    [32, 49.4],
  ]),
  curve(
    across([
      [32, 55.2],
      [33.6, 54.4],
      [40.6, 55.4],
    ]),
  ),
  curve(
    across([
      [32, 58.2],
      [36.6, 57.8],
      [40.6, 55.4],
    ]),
  ),
  curve(
    across([
      [32, 53.4],
      [34, 52.6],
      [40.6, 55.4],
    ]),
  ),
  curve(
    across([
      [32, 62.4],
      [36.6, 61.4],
      [40.6, 55.4],
    ]),
  ),
  both([
    [22, 64],
    [21.4, 72],
    [18, 79],
  ]),
  circle([24.6, 36], 1.7) + circle([39.4, 36], 1.7),
  arc([30.6, 66.6], [33.4, 66.6], 4, true),
];
