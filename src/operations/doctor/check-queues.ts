import type { DataSource } from 'typeorm';
import type { Waiting } from '../../common/index.js';
import { type QueueName, readQueues } from '../../upkeep/index.js';
import { fault, type Finding, ok, warning } from './finding.js';

const SLOW_SECONDS = 60;
const STUCK_SECONDS = 600;

/** Whether one is worked off within seconds while a service runs; an import takes hours. */
const QUEUES: Readonly<Record<QueueName, { readonly what: string; readonly isQuick: boolean }>> = {
  seals: { what: 'Entries of the log that wait for their seal', isQuick: true },
  linkage: { what: 'Records that wait to be compared with unsolved sketches', isQuick: true },
  erasure: { what: 'Files of erased images that wait to be removed', isQuick: true },
  import_checks: { what: 'Imports that are looked through', isQuick: false },
  import_rows: { what: 'Rows of imports that wait to be entered', isQuick: false },
};

/** Whether what a running service works off in the background is worked off. */
export async function checkQueues(db: DataSource): Promise<Finding[]> {
  const queues = Object.entries(await readQueues(db.manager)) as [QueueName, Waiting][];
  return queues.map(([name, waiting]) => {
    const { what, isQuick } = QUEUES[name];
    const check = name.replace('_', ' ');
    return isQuick ? queueFinding(check, what, waiting) : ok(check, inWords(what, waiting));
  });
}

export function queueFinding(check: string, what: string, waiting: Waiting): Finding {
  const { seconds } = waiting;
  const told = inWords(what, waiting);
  if (seconds > STUCK_SECONDS) return fault(check, told, WORK_OFF);
  if (seconds > SLOW_SECONDS) return warning(check, told, WORK_OFF);
  return ok(check, told);
}

function inWords(what: string, { count, seconds }: Waiting): string {
  return `${what}: ${count === 0 ? 'none' : `${count}, the oldest for ${Math.round(seconds)} s`}`;
}

const WORK_OFF =
  'Start the service, which works them off; where it runs, its log says what keeps it from it';
