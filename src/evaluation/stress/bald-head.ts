import type { Point } from '../../faces/index.js';
import { outlineArc, type HeadOutline, pathOf } from './head-outline.js';
import type { GreyTones } from './grey-tones.js';

/** How far from the eyes hair may hang, aside and upwards, and downwards. */
const FAR = 3.2;
const LOW = 1.5;

/** SVG of paper around the head, a bald forehead, the line of the skull, and ears. */
export function baldHeadSvg(
  head: HeadOutline,
  points: readonly Point[],
  { paper, skin }: GreyTones,
): string {
  const skull = outlineArc(head, () => 1, -90, 90);
  return `<path d="${pathOf(around(skull, points))}Z" fill="${paper}" stroke="none" filter="url(#soft)"/>
<path d="${pathOf(forehead(head, points))}Z" fill="${skin}" stroke="none" filter="url(#soft)"/>
<path d="${pathOf(skull)}" stroke-width="0.03" stroke-opacity="0.6"/>
${ear(head(-90, 0.98), 0, skin)}${ear(head(90, 0.98), 1, skin)}`;
}

/**
 * The sheet beside and above the head, with some air about the cheeks. Between the jaw's corners
 * everything stays: under a beard the landmarks put the chin too high.
 */
function around(skull: readonly Point[], points: readonly Point[]): Point[] {
  const cheeks = points.slice(0, 17).map(([x, y]): Point => [x * 1.06, y]);
  const [left, right] = [cheeks.slice(0, 5), cheeks.slice(12)];
  return [
    [-FAR, LOW],
    [-FAR, -FAR],
    [FAR, -FAR],
    [FAR, LOW],
    ...right.slice(0, 1).map(([x]): Point => [x, LOW]),
    ...right,
    ...skull.toReversed(),
    ...left,
    ...left.slice(-1).map(([x]): Point => [x, LOW]),
  ];
}

/** From the skull down to just above the brows and to the temples beside them. */
function forehead(head: HeadOutline, points: readonly Point[]): Point[] {
  const beside = (i: number, aside: number) =>
    points.slice(i, i + 1).map(([x, y]): Point => [x + aside, y + 0.1]);
  const above = points.slice(17, 27).map(([x, y]): Point => [x, y - 0.2]);
  return [
    ...outlineArc(head, () => 0.97, 88, -88),
    ...beside(17, -0.12),
    ...above,
    ...beside(26, 0.12),
  ];
}

function ear([x]: Point, sweep: 0 | 1, skin: string): string {
  return `<path d="M${x} -0.05A0.18 0.36 0 0 ${sweep} ${x} 0.6" fill="${skin}" stroke-width="0.03" stroke-opacity="0.7"/>`;
}
