import { circle, curve, mirror, type Point, straight, whole } from './pictograms/pen.js';

// Where marks can be on the body, of 64 × 102 seen from the front: the person's left is on the right. The back stands
// beside the legs, as it is seen from behind.

/** On the person's right, which is on the left of the picture. */
const RIGHT: Readonly<Record<string, readonly Point[]>> = {
  shoulder: [
    [24, 17.6],
    [18.6, 18.6],
    [16, 22],
    [17.4, 25.4],
    [22, 22.4],
  ],
  upper_arm: [
    [16, 26],
    [20.4, 25.6],
    [20, 32],
    [18.6, 38.6],
    [14.2, 38],
    [14.6, 32],
  ],
  forearm: [
    [14, 39.6],
    [18.2, 40],
    [17.4, 47],
    [15.6, 53.6],
    [11.8, 53],
    [12.4, 46],
  ],
  hand: [
    [11.6, 54.4],
    [15.4, 55],
    [15.6, 59],
    [13.4, 62.6],
    [10.2, 61],
    [10, 57],
  ],
  thigh: [
    [23, 53],
    [31, 54],
    [30.6, 63],
    [29.4, 73],
    [23.6, 73],
    [22.6, 63],
  ],
  lower_leg: [
    [23.6, 74.4],
    [29.2, 74.4],
    [29.4, 82],
    [27.8, 94],
    [24.6, 94],
    [23, 82],
  ],
  foot: [
    [24.6, 95.4],
    [28, 95.4],
    [28.4, 98.6],
    [25, 100.6],
    [20.6, 100],
    [21.4, 98],
  ],
};

const CENTRAL: Readonly<Record<string, readonly Point[]>> = {
  chest: whole([
    [32, 19],
    [38, 19],
    [41, 23],
    [40.6, 31],
    [38, 34.6],
    [32, 35.4],
  ]),
  abdomen: whole([
    [32, 36.8],
    [39.4, 36],
    [39.2, 43],
    [40.4, 50],
    [32, 52.4],
  ]),
  back: [
    [49, 73],
    [54, 72],
    [59, 73],
    [59.6, 79],
    [57.8, 86],
    [58.6, 92],
    [54, 93.4],
    [49.4, 92],
    [50.2, 86],
    [48.4, 79],
  ],
};

/** What is pressed of each place, by its code. */
export const BODY_SHAPES: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(CENTRAL).map(([code, points]) => [code, curve(points, true)] as const),
  ...Object.entries(RIGHT).flatMap(([code, points]) => [
    [`${code}_right`, curve(points, true)] as const,
    [`${code}_left`, curve(mirror(points), true)] as const,
  ]),
]);

const NECK: readonly Point[] = [
  [30, 13.4],
  [29.6, 16.4],
  [25, 17.8],
];

/** The body itself, below the places. */
export const BODY_LINES: readonly string[] = [
  circle([32, 8], 5.6),
  curve(NECK) + curve(mirror(NECK)),
  circle([54, 67.6], 3),
  straight([54, 74], [54, 91]),
];
