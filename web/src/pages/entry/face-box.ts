import type { Schema } from '@mirsam/client';

/** Where a face is, in pixels of the image. */
export type FaceBox = Schema<'FaceBoxInput'>;

export interface Extent {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;

export type Corner = (typeof CORNERS)[number];

/** A smaller box holds no face, and nobody could take hold of it. */
const LEAST_SIDE = 24;

const between = (least: number, value: number, most: number) =>
  Math.max(least, Math.min(value, most));

/** The box elsewhere on the image, and never beyond it. */
export function moved(box: FaceBox, by: Point, extent: Extent): FaceBox {
  return {
    ...box,
    x: Math.round(between(0, box.x + by.x, extent.width - box.width)),
    y: Math.round(between(0, box.y + by.y, extent.height - box.height)),
  };
}

/** The box with one of its corners elsewhere; the one across from it stays. */
export function sized(box: FaceBox, corner: Corner, by: Point, extent: Extent): FaceBox {
  const [x, width] = corner.endsWith('left')
    ? sideBefore(box.x, box.width, by.x)
    : sideAfter(box.x, box.width, by.x, extent.width);
  const [y, height] = corner.startsWith('top')
    ? sideBefore(box.y, box.height, by.y)
    : sideAfter(box.y, box.height, by.y, extent.height);
  return { x, y, width, height };
}

function sideBefore(start: number, length: number, by: number): [start: number, length: number] {
  const end = Math.floor(start + length);
  const begin = Math.round(between(0, start + by, Math.max(0, end - LEAST_SIDE)));
  return [begin, end - begin];
}

function sideAfter(
  start: number,
  length: number,
  by: number,
  most: number,
): [start: number, length: number] {
  const begin = Math.ceil(start);
  const end = Math.round(between(Math.min(begin + LEAST_SIDE, most), start + length + by, most));
  return [begin, end - begin];
}

/** From one corner to the one across, as it is drawn; null while it is too small for a face. */
export function drawn(
  from: Point,
  to: Point,
  { width: most, height: lowest }: Extent,
): FaceBox | null {
  const x = Math.round(between(0, Math.min(from.x, to.x), most));
  const y = Math.round(between(0, Math.min(from.y, to.y), lowest));
  const width = Math.round(between(0, Math.max(from.x, to.x), most)) - x;
  const height = Math.round(between(0, Math.max(from.y, to.y), lowest)) - y;
  return width < LEAST_SIDE || height < LEAST_SIDE ? null : { x, y, width, height };
}

/** Where a face would be that nobody has seen: for who has no mouse to draw a box with. */
export function middleOf({ width, height }: Extent): FaceBox {
  const side = Math.round(Math.min(width, height) / 2);
  return {
    x: Math.round((width - side) / 2),
    y: Math.round((height - side) / 2),
    width: side,
    height: side,
  };
}
