import type { Sketch } from '../sketch.entity.js';

/**
 * Whose memory a sketch is: the same of two sketches by one witness of one case. Of a sketch that names no witness it
 * is the sketch itself, all of whose images are by one.
 */
export function witnessOf({
  id,
  caseId,
  making,
}: Pick<Sketch, 'id' | 'caseId' | 'making'>): string {
  const code = making?.witness?.code;
  return caseId && code ? `${caseId} ${code}` : id;
}
