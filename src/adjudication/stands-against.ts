import type { RankedCandidate } from '../search/index.js';

type Weighed = Pick<RankedCandidate, 'evidence' | 'face' | 'traits'>;

/**
 * Whether something stands against a candidate, as the search shows it: a face that many strangers would
 * resemble as much, or anything that the explanation lists as evidence against.
 */
export function standsAgainst({ evidence, face, traits }: Weighed): boolean {
  const byFace = face !== null && (face.band === 'unremarkable' || evidence.face < 0);
  return byFace || traits.some((trait) => trait.evidence < 0);
}
