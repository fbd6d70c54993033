import type { SelectQueryBuilder } from 'typeorm';
import { OF_CIRCUMSTANCE, withArrondissements } from '../cases/index.js';
import { withName } from '../records/index.js';
import type { Sketch } from './sketch.entity.js';
import type { SketchQuery } from './sketches.dto.js';

/** By what only sketches have. */
export function filterSketches(
  rows: SelectQueryBuilder<Sketch>,
  { origin, author, commune, placeKind, modusOperandi }: SketchQuery,
): void {
  if (origin !== undefined) rows.andWhere('record.origin = :origin', { origin });
  if (author !== undefined) withName(rows, 'author', author);
  if (commune !== undefined) {
    rows.andWhere(OF_CIRCUMSTANCE.communes, { communes: withArrondissements([commune]) });
  }
  if (placeKind !== undefined) {
    rows.andWhere(OF_CIRCUMSTANCE.placeKinds, { placeKinds: [placeKind] });
  }
  if (modusOperandi !== undefined) {
    rows.andWhere(OF_CIRCUMSTANCE.modusOperandi, { modusOperandi: [modusOperandi] });
  }
}
