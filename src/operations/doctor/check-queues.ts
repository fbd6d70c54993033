import type { DataSource } from 'typeorm';
import { sealingDelay } from '../../audit/index.js';
import { waitingForLinkage } from '../../linkage/index.js';
import { fault, type Finding, ok, warning } from './finding.js';

/** Of what is worked off within seconds while a service runs. */
interface Waiting {
  readonly count: number;
  /** Seconds that the oldest has waited. */
  readonly seconds: number;
}

const SLOW_SECONDS = 60;
const STUCK_SECONDS = 600;

/** Whether what a running service works off in the background is worked off. */
export async function checkQueues(db: DataSource): Promise<Finding[]> {
  const [seals, linkage] = await Promise.all([
    sealingDelay(db.manager),
    waitingForLinkage(db.manager),
  ]);
  return [
    queueFinding('seals', 'Entries of the log that wait for their seal', seals),
    queueFinding('linkage', 'Records that wait to be compared with unsolved sketches', linkage),
  ];
}

export function queueFinding(check: string, what: string, { count, seconds }: Waiting): Finding {
  const waited = count === 0 ? 'none' : `${count}, the oldest for ${Math.round(seconds)} s`;
  const told = `${what}: ${waited}`;
  if (seconds > STUCK_SECONDS) return fault(check, told, WORK_OFF);
  if (seconds > SLOW_SECONDS) return warning(check, told, WORK_OFF);
  return ok(check, told);
}

const WORK_OFF =
  'Start the service, which works them off; where it runs, its log says what keeps it from it';
