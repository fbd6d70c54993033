import type { RecordType } from '../records/index.js';
import { Sketch } from './sketch.entity.js';
import type { NewSketch, SketchChange } from './sketches.dto.js';

export const SKETCH: RecordType<Sketch> = {
  kind: 'sketch',
  entity: Sketch,
  modality: 'sketch',
  sharedFields: ({ origin, software, witnessConfidence }) => ({
    origin,
    software,
    witnessConfidence,
  }),
  // The author may have to testify: known to the prefecture that holds the sketch.
  ownFields: ({ author, identifiedAt }) => ({ author, identifiedAt }),
};

/** Columns of a sketch that an input sets. */
export function sketchColumns(input: NewSketch | SketchChange): Partial<Sketch> {
  const { origin, software, author, drawnOn, witnessConfidence } = input;
  return {
    ...(origin !== undefined && { origin }),
    ...(software !== undefined && { software }),
    ...(author !== undefined && { author }),
    ...(drawnOn !== undefined && { datedOn: drawnOn }),
    ...(witnessConfidence !== undefined && { witnessConfidence }),
  };
}
