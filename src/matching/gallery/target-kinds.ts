import type { Modality } from '../../faces/index.js';
import type { RecordKind } from '../../records/index.js';
import type { Target } from '../list-query.js';

export const TARGET_KINDS: Readonly<Record<Target, readonly RecordKind[]>> = {
  sketches: ['sketch'],
  subjects: ['subject'],
  both: ['sketch', 'subject'],
};

/** A sketch's images are sketches, a subject's are photographs. */
export const MODALITY_OF: Readonly<Record<RecordKind, Modality>> = {
  sketch: 'sketch',
  subject: 'photo',
};
