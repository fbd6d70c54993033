import type { EntityManager } from 'typeorm';
import type { Waiting } from '../common/index.js';

/** How many records wait to be compared, and for how many seconds the oldest has: a number in the queue tells its time. */
export async function waitingForLinkage(manager: EntityManager): Promise<Waiting> {
  const [row] = await manager.query<[Waiting]>(
    `SELECT count(*)::int AS count, coalesce(
       extract(epoch FROM clock_timestamp()) - min(seq) / 1024.0 / 1e6, 0)::float8 AS seconds
     FROM linkage_queue`,
  );
  return row;
}
