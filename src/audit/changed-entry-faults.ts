import { type CanonicalEntry, entryLeafHash } from './canonical-entry.js';
import type { LogFault } from './log-faults.js';

/** An entry that is not what was sealed at its position. */
export interface ChangedEntry {
  readonly position: number;
  readonly entry: CanonicalEntry;
  /** The leaf that was sealed there. */
  readonly sealed: Buffer;
}

/** Every pair is compared, so that there is a limit to how many. */
export const MOST_COMPARED = 300;

/** What became of changed entries: moved to another position, given another's content, or changed. */
export function changedEntryFaults(changed: readonly ChangedEntry[]): LogFault[] {
  const sealed = new Map(changed.map((one) => [one.sealed.toString('hex'), one]));
  const sealedLike = (entry: CanonicalEntry) => sealed.get(entryLeafHash(entry).toString('hex'));
  return changed.map(({ position, entry }) => {
    const from = sealedLike(entry)?.position;
    if (from !== undefined) return { fault: 'entry-moved', position, entry: entry.id, from };
    const others = changed.map((one) => one.entry.id).filter((id) => id !== entry.id);
    const holds = others.find((id) => sealedLike({ ...entry, id })?.entry.id === id);
    const fault = { fault: 'entry-changed', position, entry: entry.id } as const;
    return holds === undefined ? fault : { ...fault, holds };
  });
}
