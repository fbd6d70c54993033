import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { pictureQuery } from '../../../work/picture-query.js';
import { picturesLookedAt } from '../../../work/pictures-looked-at.js';
import { pictureAddress, type PictureSize } from '../../../work/record-picture.js';
import type { ShownCandidate } from '../searches.js';
import type { ComparedPicture } from './framed-face.js';

const SIZES: readonly PictureSize[] = ['full', 'aligned'];

const imageOf = ({ kind, id, number, face }: ShownCandidate) => ({
  ...{ kind, id, number },
  imageId: face?.imageId,
});

/** The picture of a candidate whose face was compared. */
export function pictureOf(candidate: ShownCandidate, consultation: string): ComparedPicture {
  const of = imageOf(candidate);
  return { name: of.number, address: (size) => pictureAddress(of, size, consultation) };
}

/**
 * Fetches the pictures of who comes next. A fetch is logged as a look: so only of whom this page has shown a picture in this
 * consultation, which is a look in the log already.
 *
 * @returns whether it does
 */
export function useLookAhead(candidate: ShownCandidate | null, consultation: string): boolean {
  const queries = useQueryClient();
  const isAhead = candidate !== null && picturesLookedAt.has(consultation, imageOf(candidate));
  useEffect(() => {
    if (!isAhead) return;
    const { address } = pictureOf(candidate, consultation);
    const sizes = candidate.face ? SIZES : (['full'] as const);
    // One that cannot be fetched says so where it is to be seen.
    for (const size of sizes) queries.query(pictureQuery(address(size))).catch(() => undefined);
  }, [isAhead, candidate, consultation, queries]);
  return isAhead;
}
