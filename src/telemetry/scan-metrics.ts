import { Counter } from 'prom-client';
import { PROCESS_METRICS } from './process-metrics.js';

const scans = new Counter({
  name: 'mirsam_scans_total',
  help: 'How the nearest faces of a gallery were looked for: each compared, or by an index.',
  labelNames: ['mode'],
  registers: [PROCESS_METRICS],
});

/** Keeps what was chosen for one look at a gallery. */
export function countScan(mode: 'exact' | 'approximate'): void {
  scans.inc({ mode });
}
