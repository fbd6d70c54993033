import type { SelectQueryBuilder } from 'typeorm';
import { withName } from '../records/index.js';
import type { Sketch } from './sketch.entity.js';
import type { SketchQuery } from './sketches.dto.js';

/** By what only sketches have. */
export function filterSketches(
  rows: SelectQueryBuilder<Sketch>,
  { origin, author }: SketchQuery,
): void {
  if (origin !== undefined) rows.andWhere('record.origin = :origin', { origin });
  if (author !== undefined) withName(rows, 'author', author);
}
