import { ageBandOf } from '../../matching/index.js';

const UNKNOWN = ['', 'NA', 'unknown'];

/**
 * To which group a row belongs by a column: by its cell, ages by their band. Of a cell that holds JSON,
 * `column.member` names one of its members. Null where the row does not say.
 */
export function groupOf(columns: Readonly<Record<string, string>>, by: string): string | null {
  const [, column = by, member] = /^([^.]+)\.(.+)$/.exec(by) ?? [];
  const cell = columns[column] ?? '';
  const value = member === undefined ? cell : memberOf(cell, member);
  if (UNKNOWN.includes(value)) return null;
  const isAge = (member ?? column) === 'age' && /^\d+(\.\d+)?$/.test(value);
  if (!isAge) return value;
  return ageBandOf(Number(value)) ?? null;
}

/** The column that has to be there to group by. */
export function columnOf(by: string): string {
  return by.split('.')[0] ?? by;
}

function memberOf(cell: string, member: string): string {
  try {
    const value: unknown = (JSON.parse(cell) as Record<string, unknown> | null)?.[member];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  } catch {
    return '';
  }
}
