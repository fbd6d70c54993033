import { setTimeout } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { isEndedForOthers } from '../common/index.js';

/** Runs of one transaction, after which whoever asked is told to ask again. */
const MOST_RUNS = 6;

/** A pause grows with each run; by chance, so that two that met do not meet again. */
const PAUSE_MS = 20;

/**
 * From now on a transaction that PostgreSQL ends for the sake of others is run again: it has left
 * nothing. Locks are taken in one order, so that this is rare.
 */
export function repeatTransactions({ manager }: DataSource): void {
  const once: (...given: never[]) => Promise<unknown> = manager.transaction.bind(manager);
  const transaction = (...given: never[]) => repeated(() => once(...given));
  manager.transaction = transaction;
}

async function repeated<T>(run: () => Promise<T>): Promise<T> {
  for (let runs = 1; ; runs++) {
    try {
      return await run();
    } catch (failure) {
      if (runs >= MOST_RUNS || !isEndedForOthers(failure)) throw failure;
      await setTimeout(Math.random() * PAUSE_MS * 2 ** runs);
    }
  }
}
