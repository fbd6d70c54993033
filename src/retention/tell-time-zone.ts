import type { EntityManager } from 'typeorm';

/** Tells the transaction in which tombstones are laid where it is decided what day it is. */
export async function tellTimeZone(manager: EntityManager, timeZone: string): Promise<void> {
  await manager.query(`SELECT set_config('mirsam.time_zone', $1, true)`, [timeZone]);
}
