import type { EntityManager } from 'typeorm';
import type { TraitCounts, TraitSet } from '../../traits/index.js';

/** In `trait_counts` a record counts twelve: it may hesitate between up to four codes. */
const RECORD = 12;

/**
 * What the records that all prefectures share say of the traits of a probe: of each code how many
 * say so. Read in the transaction of the search that uses it, and kept with its run.
 */
export async function traitCounts(manager: EntityManager, probe: TraitSet): Promise<TraitCounts> {
  const rows = await manager.query<{ trait: string; statement: string; twelfths: number }[]>(
    `SELECT trait, statement, twelfths::float8 FROM trait_counts
      WHERE trait = ANY ($1) AND twelfths > 0 ORDER BY trait, statement`,
    [Object.keys(probe)],
  );
  const counts: Record<string, Record<string, number>> = {};
  for (const { trait, statement, twelfths } of rows) {
    counts[trait] = { ...counts[trait], [statement]: twelfths / RECORD };
  }
  return counts;
}
