import type { Run } from '../run.js';
import { differences, figureRows, groupRows } from './rows.js';

const LABEL = 18;
const CELL = 28;

/** The figures for a terminal. */
export function textTable(run: Run): string {
  const { n_probes, n_gallery } = run.ours.summary;
  const lines = [...figureRows(run), ...groupRows(run)].map(([label, ...cells]) =>
    (label.padEnd(LABEL) + cells.map((cell) => cell.padStart(CELL)).join('')).trimEnd(),
  );
  const heading = `${n_probes} probes, gallery of ${n_gallery}; [95 % bootstrap intervals]`;
  return [heading, ...lines, ...differences(run), ''].join('\n');
}
