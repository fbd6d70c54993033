import type { SystemComparison } from '../system-comparison.js';
import {
  compositeLines,
  differences,
  differentialRows,
  figureRows,
  groupRows,
  headingRow,
  stressRows,
  witnessRows,
  wrongTraitLines,
} from './figure-rows.js';

/** The figures for a terminal. */
export function textTable(run: SystemComparison): string {
  const { n_probes, n_gallery } = run.ours.summary;
  const rows = [
    headingRow(run),
    ...figureRows(run),
    ...groupRows(run),
    ...differentialRows(run),
    ...stressRows(run),
    ...witnessRows(run),
  ];
  const widest = (cells: readonly string[]) => Math.max(...cells.map(({ length }) => length));
  const label = widest(rows.map(([name]) => name));
  const cell = widest(rows.flatMap(([, ...cells]) => cells)) + 2;
  const lines = rows.map(
    ([name, ...cells]) => name.padEnd(label) + cells.map((one) => one.padStart(cell)).join(''),
  );
  const heading = `${n_probes} probes, gallery of ${n_gallery}; [95 % bootstrap intervals]`;
  return [
    heading,
    ...compositeLines(run),
    ...lines,
    ...differences(run),
    ...wrongTraitLines(run),
    '',
  ].join('\n');
}
