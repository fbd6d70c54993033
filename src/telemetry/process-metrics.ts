import { collectDefaultMetrics, Registry } from 'prom-client';

/**
 * What a process counts of itself while it works; what is read when somebody asks is the service's own
 * (`upkeep/metrics`). Labels are words of the source: never an id, a name, a place or what somebody sent.
 */
export const PROCESS_METRICS = new Registry();

let measured = false;

/** From now on keeps what Node tells of itself, too: processor, memory, handles, delay of the event loop. */
export function measureProcess(): void {
  if (!measured) collectDefaultMetrics({ register: PROCESS_METRICS });
  measured = true;
}
