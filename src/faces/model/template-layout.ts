import { REGIONS } from './face-regions.js';
import type { Region } from './face-regions.js';

/** What a template is made of: the whole face, and parts of it that can be compared apart. */
export type BlockName = 'whole' | Region;

/** The stretches of a template, in order, and how many numbers each has. */
export type TemplateLayout = readonly { readonly name: BlockName; readonly dimensions: number }[];

/** Length of a template; the database's column has it. */
export const TEMPLATE_DIMENSIONS = 256;

/** The whole face, then each region with the same share of what is left. */
export function templateLayout(whole: number): TemplateLayout {
  const dimensions = (TEMPLATE_DIMENSIONS - whole) / REGIONS.length;
  return [{ name: 'whole', dimensions: whole }, ...REGIONS.map((name) => ({ name, dimensions }))];
}

/** The stretch of a template that a block became. */
export function templateRange(
  layout: TemplateLayout,
  name: BlockName,
): readonly [from: number, to: number] {
  let row = 0;
  for (const block of layout) {
    if (block.name === name) return [row, row + block.dimensions];
    row += block.dimensions;
  }
  throw new RangeError(`no block ${name}`);
}
