import type { DataSource } from 'typeorm';
import { audit, type AuditSealer } from '../../audit/index.js';
import { type RequestContext, systemContext } from '../../common/index.js';
import { median } from '../statistics.js';

/** Entries a second, each in a transaction of its own, as the service writes them. */
export interface AppendRate {
  readonly writers: number;
  /** Into the same table without the trigger that queues for sealing, and nobody sealing. */
  readonly plain_per_second: number;
  /** Queued, and sealed meanwhile. */
  readonly sealed_per_second: number;
  readonly ratio: number;
}

const WRITERS = [1, 4, 16];
const ROUNDS = 4;

/** Both ways by turns, so that what else the machine does weighs on both. */
export async function appendRates(
  db: DataSource,
  sealer: AuditSealer,
  appends: number,
): Promise<AppendRate[]> {
  const rates: AppendRate[] = [];
  await plain(db, () => append(db, 1, Math.min(100, appends)));
  for (const writers of WRITERS) {
    const rounds: { plain: number; sealed: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const act = () => append(db, writers, appends);
      // Who goes first takes turns, too.
      const first = round % 2 === 1 ? await whileSealing(sealer, act) : undefined;
      const bare = await plain(db, act);
      rounds.push({ plain: bare, sealed: first ?? (await whileSealing(sealer, act)) });
    }
    const plain_per_second = median(rounds.map((round) => round.plain));
    const sealed_per_second = median(rounds.map((round) => round.sealed));
    const ratio = sealed_per_second / plain_per_second;
    rates.push({ writers, plain_per_second, sealed_per_second, ratio });
  }
  return rates;
}

async function append(db: DataSource, writers: number, appends: number): Promise<number> {
  const ctx: RequestContext = systemContext('benchmark');
  const details = { image: 'a'.repeat(64), size: 'thumb', purpose: 'Compare the sketch.' };
  let left = appends;
  const write = async () => {
    while (left-- > 0) {
      await db.transaction((manager) =>
        audit(manager, ctx, 'image.read', `bench-${left}`, details),
      );
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: writers }, write));
  return (1000 * appends) / (performance.now() - began);
}

/** What is written so is queued afterwards: the log is whole again. */
async function plain<T>(db: DataSource, act: () => Promise<T>): Promise<T> {
  await db.query(`ALTER TABLE audit_entries DISABLE TRIGGER audit_entries_unsealed`);
  const [{ last }] = await db.query<[{ last: string }]>(
    `SELECT coalesce(max(id), 0)::text AS last FROM audit_entries`,
  );
  try {
    return await act();
  } finally {
    await db.query(`ALTER TABLE audit_entries ENABLE TRIGGER audit_entries_unsealed`);
    await db.query(`INSERT INTO audit_unsealed SELECT id FROM audit_entries WHERE id > $1`, [last]);
  }
}

/** Seals each second, as the service does; what is left at the end is sealed after the time is taken. */
async function whileSealing<T>(sealer: AuditSealer, act: () => Promise<T>): Promise<T> {
  await sealer.seal();
  let pass: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    pass ??= sealer.seal().finally(() => {
      pass = undefined;
    });
  }, 1000);
  try {
    return await act();
  } finally {
    clearInterval(timer);
    await pass;
    await sealer.seal();
  }
}
