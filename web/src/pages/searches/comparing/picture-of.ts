import { pictureAddress } from '../../../work/record-picture.js';
import type { ShownCandidate } from '../searches.js';
import type { ComparedPicture } from './framed-face.js';

/**
 * The picture of a candidate whose face was compared. It is fetched once it is shown and not before: each fetch is in the
 * log as a look, and the log is to hold no look that nobody had.
 */
export function pictureOf(candidate: ShownCandidate, consultation: string): ComparedPicture {
  const { kind, id, number, face } = candidate;
  const of = { kind, id, number, imageId: face?.imageId };
  return { name: number, address: (size) => pictureAddress(of, size, consultation) };
}
