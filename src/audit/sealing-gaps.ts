import type { EntityManager } from 'typeorm';
import type { LogFault } from './log-faults.js';

/** Of each kind; who wrote more than so many past the log has not hidden it. */
const MOST_NAMED = 1000;

/**
 * What is neither sealed nor waits to be, or both. Each statement sees one moment, in which a seal
 * is there whole or not at all, so that writing may go on.
 */
export async function sealingGaps(
  manager: EntityManager,
  endPosition: number,
): Promise<LogFault[]> {
  const ids = async (from: string) =>
    manager.query<{ entry: string }[]>(`SELECT ${from} LIMIT ${MOST_NAMED}`);
  const neverSealed = await ids(`e.id::text AS entry FROM audit_entries e
    WHERE NOT EXISTS (SELECT FROM audit_positions p WHERE p.entry_id = e.id)
      AND NOT EXISTS (SELECT FROM audit_unsealed u WHERE u.entry_id = e.id)`);
  const removed = await ids(`u.entry_id::text AS entry FROM audit_unsealed u
    WHERE NOT EXISTS (SELECT FROM audit_entries e WHERE e.id = u.entry_id)
      AND NOT EXISTS (SELECT FROM audit_positions p WHERE p.entry_id = u.entry_id)`);
  const again = await ids(`u.entry_id::text AS entry
    FROM audit_unsealed u JOIN audit_positions p ON p.entry_id = u.entry_id`);
  const sealless = await manager.query<{ position: number; entry: string }[]>(
    `SELECT p.position::float8 AS position, p.entry_id::text AS entry FROM audit_positions p
     WHERE p.position >= $1 AND NOT EXISTS (SELECT FROM audit_seals s WHERE s.number = p.seal)
     ORDER BY p.position LIMIT ${MOST_NAMED}`,
    [endPosition],
  );
  return [
    ...neverSealed.map(({ entry }) => ({ fault: 'entry-never-sealed' as const, entry })),
    ...removed.map(({ entry }) => ({ fault: 'entry-removed' as const, position: null, entry })),
    ...again.map(({ entry }) => ({ fault: 'entry-queued-again' as const, entry })),
    ...sealless.map((one) => ({ fault: 'position-without-seal' as const, ...one })),
  ];
}
