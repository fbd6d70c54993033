import type { LogFault } from './log-faults.js';
import { FIRST_PREVIOUS, type SealDocument, sealFault, type TrustedKeys } from './seal.js';

/** What is wrong with a seal that comes after another, leaves apart. */
export function chainFaults(
  before: SealDocument | undefined,
  seal: SealDocument,
  keys: TrustedKeys,
): LogFault[] {
  const faults = removedBetween(before, seal);
  const own = sealFault(seal, keys);
  if (own === 'changed') faults.push({ fault: 'seal-changed', seal: seal.number });
  if (own === 'bad-signature') faults.push({ fault: 'seal-bad-signature', seal: seal.number });
  if (own === 'unknown-key') {
    faults.push({ fault: 'seal-unknown-key', seal: seal.number, key: seal.keyId });
  }
  // After a gap there is nothing to compare it with; the gap is told.
  if (faults.some(({ fault }) => fault === 'seal-removed')) return faults;
  if (!follows(before, seal)) faults.push({ fault: 'seal-forked', seal: seal.number });
  return faults;
}

function follows(before: SealDocument | undefined, seal: SealDocument): boolean {
  const previous = before?.hash ?? FIRST_PREVIOUS;
  const first = before ? before.firstPosition + before.count : 1;
  return seal.previous === previous && seal.firstPosition === first;
}

function removedBetween(before: SealDocument | undefined, seal: SealDocument): LogFault[] {
  const expected = (before?.number ?? 0) + 1;
  const missing = Math.max(0, seal.number - expected);
  return Array.from({ length: Math.min(missing, MOST_NAMED) }, (_, index) => ({
    fault: 'seal-removed' as const,
    seal: expected + index,
  }));
}

/** Numbers are what the database says: a forged one must not fill the memory. */
const MOST_NAMED = 1000;
