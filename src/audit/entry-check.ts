import { entryLeafHash } from './canonical-entry.js';
import type { LogFault } from './log-faults.js';
import type { PositionedEntry } from './entries-by-position.js';
import { type ChangedEntry, changedEntryFaults, MOST_COMPARED } from './changed-entry-faults.js';

const A_DAY_MS = 24 * 3600 * 1000;

/** Compares entries with what was sealed of them, in the order of their positions. */
export class EntryCheck {
  entries = 0;
  /** Told at the end: only then is it known which were swapped. */
  private readonly changed: ChangedEntry[] = [];
  private latest = '';

  constructor(private readonly report: (fault: LogFault) => void) {}

  /** @param sealedAt when the seal says it was sealed; undefined where the seal is gone */
  check({ position, entryId, entry, leaf }: PositionedEntry, sealedAt: string | undefined): void {
    this.entries += 1;
    if (!entry) {
      this.report({ fault: 'entry-removed', position, entry: entryId });
    } else if (!entryLeafHash(entry).equals(leaf)) {
      this.keep({ position, entry, sealed: leaf });
    } else if (this.isOutOfTime(entry.at, sealedAt ?? entry.at)) {
      this.report({ fault: 'entry-out-of-time', position, entry: entryId });
    }
  }

  /** Tells of the changed entries that were kept back. */
  end(): void {
    for (const fault of changedEntryFaults(this.changed)) this.report(fault);
  }

  private keep(one: ChangedEntry): void {
    if (this.changed.length < MOST_COMPARED) this.changed.push(one);
    else this.report({ fault: 'entry-changed', position: one.position, entry: one.entry.id });
  }

  /** Both are texts of one form, so that their order is that of the times. */
  private isOutOfTime(at: string, sealedAt: string): boolean {
    if (at > sealedAt) return apart(sealedAt, at);
    if (at < this.latest) return apart(at, this.latest);
    this.latest = at;
    return false;
  }
}

const apart = (from: string, to: string) => Date.parse(to) - Date.parse(from) > A_DAY_MS;
