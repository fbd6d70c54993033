import { type FieldError, futureFaults, type Text } from '../common/index.js';
import type { RecordType } from '../records/index.js';
import { Sketch } from './sketch.entity.js';
import type { NewSketch, SketchChange } from './sketches.dto.js';

export const SKETCH: RecordType<Sketch> = {
  kind: 'sketch',
  entity: Sketch,
  modality: 'sketch',
  faults: (sketch, today) => [
    ...softwareFaults(sketch),
    ...futureFaults('drawnOn', sketch.datedOn, today),
  ],
  sharedFields: ({ origin, software, witnessConfidence }) => ({
    origin,
    software,
    witnessConfidence,
  }),
  findableBy: ({ author }) => ({ authors: author === null ? [] : [author] }),
  // The author may have to testify: known to the prefecture that holds the sketch.
  ownFields: ({ author, identifiedAt }) => ({ author, identifiedAt }),
};

/** Without its program nobody can say how a software composite came about. */
function softwareFaults({ origin, software }: Sketch): FieldError[] {
  const missing = origin === 'software_composite' && (software ?? null) === null;
  return missing ? [{ field: 'software', code: 'program-missing', message: PROGRAM_MISSING }] : [];
}

const PROGRAM_MISSING: Text = {
  en: 'is required of a software composite',
  fr: 'est exigé d’un portrait-robot fait par logiciel',
  ar: 'مطلوب لرسم تقريبي أنجز ببرنامج',
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
