import type { EntityManager } from 'typeorm';
import { EntryCheck } from './entry-check.js';
import type { LogFault } from './log-faults.js';
import { merkleRoot } from './merkle.js';
import { type PositionedEntry, entriesByPosition } from './entries-by-position.js';
import { chainFaults } from './chain-faults.js';
import { type SealDocument, sealFault, type TrustedKeys } from './seal.js';
import { countUnsealed, newestSeal, sealsFrom } from './seal-rows.js';
import { sealingGaps } from './sealing-gaps.js';

const SEALS_PAGE = 1000;
/** Positions of one seal that are told as removed, each by itself. */
const MOST_NAMED = 1000;

/** What a verification has read, and how many faults it found. */
export interface LogVerification {
  readonly entries: number;
  readonly seals: number;
  readonly faults: number;
  /** Committed, and waiting for the next seal. */
  readonly unsealed: number;
  readonly newest: SealDocument | undefined;
}

/**
 * Computes the whole log anew, calls `onFault` with each fault and goes on; answers the counts. Everything is read in pages,
 * up to the seal that is the newest at the start.
 *
 * @param keys the public keys whose seals are believed
 * @param checkpoint a seal that was kept elsewhere, which the log must contain
 */
export async function verifyLog(
  manager: EntityManager,
  keys: TrustedKeys,
  checkpoint: SealDocument | undefined,
  onFault: (fault: LogFault) => void,
): Promise<LogVerification> {
  let faults = 0;
  const report = (fault: LogFault) => {
    faults += 1;
    onFault(fault);
  };
  const newest = await newestSeal(manager);
  const end = newest ? newest.firstPosition + newest.count : 1;
  const positions = new Positions(entriesByPosition(manager, end));
  const check = new EntryCheck(report);
  let before: SealDocument | undefined;
  let seals = 0;
  for await (const seal of sealsUpTo(manager, newest?.number ?? 0)) {
    seals += 1;
    for (const fault of chainFaults(before, seal, keys)) report(fault);
    // Positions of a seal that is gone are told with it.
    const gone = seal.number > (before?.number ?? 0) + 1;
    await checkPositionsWithoutSeal(
      positions,
      seal.firstPosition,
      check,
      gone ? () => undefined : report,
    );
    await checkLeaves(seal, positions, check, report);
    before = seal;
  }
  await checkPositionsWithoutSeal(positions, end, check, report);
  check.end();
  for (const fault of await sealingGaps(manager, end)) report(fault);
  for (const fault of await checkpointFaults(manager, checkpoint, newest, keys)) report(fault);
  const unsealed = await countUnsealed(manager);
  return { entries: check.entries, seals, faults, unsealed, newest };
}

/** Positions that no seal has. */
async function checkPositionsWithoutSeal(
  positions: Positions,
  before: number,
  check: EntryCheck,
  report: (fault: LogFault) => void,
): Promise<void> {
  for await (const orphan of positions.before(before)) {
    const { position, entryId } = orphan;
    report({ fault: 'position-without-seal', position, entry: entryId });
    check.check(orphan, undefined);
  }
}

/** That a seal's positions are there, and lead to its root. */
async function checkLeaves(
  seal: SealDocument,
  positions: Positions,
  check: EntryCheck,
  report: (fault: LogFault) => void,
): Promise<void> {
  const leaves: Buffer[] = [];
  const end = seal.firstPosition + seal.count;
  let [expected, missing, own] = [seal.firstPosition, 0, true];
  const miss = (until: number) => {
    for (; expected < until && missing < MOST_NAMED; expected++, missing++) {
      report({ fault: 'position-removed', position: expected, seal: seal.number });
    }
  };
  for await (const placed of positions.before(end)) {
    miss(placed.position);
    expected = placed.position + 1;
    own &&= placed.seal === seal.number;
    leaves.push(placed.leaf);
    check.check(placed, seal.sealedAt);
  }
  miss(end);
  if (missing > 0) return;
  if (!own || merkleRoot(leaves).toString('hex') !== seal.root) {
    report({ fault: 'positions-changed', seal: seal.number });
  }
}

async function checkpointFaults(
  manager: EntityManager,
  checkpoint: SealDocument | undefined,
  newest: SealDocument | undefined,
  keys: TrustedKeys,
): Promise<LogFault[]> {
  if (!checkpoint) return [];
  const seal = checkpoint.number;
  if (sealFault(checkpoint, keys)) return [{ fault: 'checkpoint-not-ours', seal }];
  const last = newest?.number ?? 0;
  if (last < seal) return [{ fault: 'tail-truncated', seal, newest: last }];
  const [ours] = await sealsFrom(manager, seal, 1);
  return ours?.number === seal && ours.hash === checkpoint.hash
    ? []
    : [{ fault: 'history-rewritten', seal }];
}

/** The stream of positions, cut where seals begin and end. */
class Positions {
  private next: IteratorResult<PositionedEntry> | undefined;

  constructor(private readonly stream: AsyncGenerator<PositionedEntry>) {}

  async *before(end: number): AsyncGenerator<PositionedEntry> {
    for (;;) {
      this.next ??= await this.stream.next();
      if (this.next.done || this.next.value.position >= end) return;
      const { value } = this.next;
      this.next = undefined;
      yield value;
    }
  }
}

async function* sealsUpTo(manager: EntityManager, last: number): AsyncGenerator<SealDocument> {
  for (let from = 1; from <= last;) {
    const page = await sealsFrom(manager, from, SEALS_PAGE);
    for (const seal of page) if (seal.number <= last) yield seal;
    from = (page.at(-1)?.number ?? last) + 1;
  }
}
