import type { EntityManager } from 'typeorm';
import type { Waiting } from '../common/index.js';

/** How many files of erased images wait to be removed, and for how many seconds the oldest has. */
export async function waitingForErasure(manager: EntityManager): Promise<Waiting> {
  const [row] = await manager.query<[Waiting]>(
    `SELECT count(*)::int AS count, coalesce(
       extract(epoch FROM clock_timestamp() - min(noted_at)), 0)::float8 AS seconds
     FROM files_to_unlink`,
  );
  return row;
}
