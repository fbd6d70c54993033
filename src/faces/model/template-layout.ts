import { REGIONS } from './face-regions.js';
import type { Region } from './face-regions.js';

/** What a template is made of: the whole face, and parts of it that can be compared apart. */
export type BlockName = 'whole' | Region;

/** The stretches of a template, in order, and how many numbers each has: of any network alike. */
export const TEMPLATE_LAYOUT: readonly { readonly name: BlockName; readonly dimensions: number }[] =
  [{ name: 'whole', dimensions: 128 }, ...REGIONS.map((name) => ({ name, dimensions: 32 }))];

/** Length of a template; the database's column has it. */
export const TEMPLATE_DIMENSIONS = TEMPLATE_LAYOUT.reduce((n, b) => n + b.dimensions, 0);

/** The stretch of a template that a block became. */
export function templateRange(name: BlockName): readonly [from: number, to: number] {
  let row = 0;
  for (const block of TEMPLATE_LAYOUT) {
    if (block.name === name) return [row, row + block.dimensions];
    row += block.dimensions;
  }
  throw new RangeError(`no block ${name}`);
}
