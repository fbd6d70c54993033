import { digestOf } from '../../search/index.js';
import {
  type CandidateDocument,
  type CandidatesDocument,
  FILES,
  type SearchDocument,
  type ShownCandidate,
} from '../bundle-documents.js';
import type { LoggedRun } from './check-run.js';
import { type BundleCheck, fault, holds, unlessFaults, untold } from './checks.js';

/**
 * Whether the candidates are those that were shown: each by its id and the digest of its numbers, in
 * their order, none missing, none added, and after them whom examiners had excluded.
 */
export function checkCandidates(
  { candidates, excluded }: CandidatesDocument,
  { probe }: SearchDocument,
  { shown, digests }: LoggedRun,
): readonly BundleCheck[] {
  const told = (what: string) => fault('candidates', FILES.candidates, what);
  if (!shown) return [untold('candidates', FILES.candidates, 'The log has no list of candidates')];
  const faults: BundleCheck[] = [];
  if (digests && candidates.length !== digests.length) {
    faults.push(told(`${candidates.length} candidates; the log has ${digests.length}`));
  }
  [...candidates, ...excluded].forEach((one, index) => {
    if ('id' in one && one.id !== shown[index]) {
      faults.push(told(`Rank ${one.rank} is not the candidate that the log has in its place`));
    }
  });
  const comparable = 'withheld' in probe ? undefined : digests;
  candidates.forEach((one, index) => {
    if (comparable && 'id' in one && digestOfDocument(one) !== comparable[index]) {
      faults.push(told(`What is said of rank ${one.rank} is not what was logged (digest)`));
    }
  });
  return [
    ...unlessFaults(faults, holds('candidates', FILES.candidates, summary(candidates))),
    ...(comparable
      ? []
      : [untold('candidates', FILES.candidates, 'Their scores cannot be compared with the log')]),
  ];
}

/** As it was kept: hashes of images and the words for a code were added for the bundle. */
function digestOfDocument(candidate: ShownCandidate): string {
  return digestOf({ ...candidate, images: undefined, minorityText: undefined });
}

function summary(candidates: readonly CandidateDocument[]): string {
  const withheld = candidates.filter((one) => !('id' in one)).length;
  return `${candidates.length} candidates as they were shown; ${withheld} of them withheld or erased`;
}
