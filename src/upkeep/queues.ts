import type { EntityManager } from 'typeorm';
import { sealingDelay } from '../audit/index.js';
import type { Waiting } from '../common/index.js';
import { waitingForImports } from '../imports/index.js';
import { waitingForLinkage } from '../linkage/index.js';
import { waitingForErasure } from '../retention/index.js';

/** What is worked off in the background: each of these is a table of the database, which every process works on. */
export const QUEUES = ['seals', 'linkage', 'erasure', 'import_checks', 'import_rows'] as const;
export type QueueName = (typeof QUEUES)[number];

export type Queues = Readonly<Record<QueueName, Waiting>>;

/** What waits in each. */
export async function readQueues(manager: EntityManager): Promise<Queues> {
  const [seals, linkage, erasure, imports] = await Promise.all([
    sealingDelay(manager),
    waitingForLinkage(manager),
    waitingForErasure(manager),
    waitingForImports(manager),
  ]);
  return { seals, linkage, erasure, import_checks: imports.checks, import_rows: imports.rows };
}
