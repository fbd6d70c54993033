import type { EntityManager } from 'typeorm';
import { chainFaults } from './chain-faults.js';
import type { LogFault } from './log-faults.js';
import { trustedKeys } from './seal.js';
import { newestSeal, sealsFrom, storedPublicKeys } from './seal-rows.js';

/**
 * Looks at the newest seals alone: whether each is whole, signed by a key that this log was ever signed with, and
 * follows the one before. What they seal is not read.
 */
export async function recentSealFaults(
  manager: EntityManager,
  most: number,
): Promise<{ readonly seals: number; readonly faults: readonly LogFault[] }> {
  const newest = await newestSeal(manager);
  if (!newest) return { seals: 0, faults: [] };
  const keys = trustedKeys(await storedPublicKeys(manager));
  const first = Math.max(1, newest.number - most + 1);
  // The one before the first is what that one follows.
  const [before, ...others] = await sealsFrom(manager, Math.max(1, first - 1), most + 1);
  if (!before) return { seals: 0, faults: [] };
  const chain = first === 1 ? [undefined, before, ...others] : [before, ...others];
  const faults = chain
    .slice(1)
    .flatMap((seal, index) => (seal ? chainFaults(chain[index], seal, keys) : []));
  return { seals: chain.length - 1, faults };
}
