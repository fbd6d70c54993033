import type { EntityManager } from 'typeorm';
import { type CanonicalEntry, ENTRY_COLUMNS } from './canonical-entry.js';

/** A position of the log, and the entry that stands there now, if it still exists. */
export interface PositionedEntry {
  readonly position: number;
  readonly entryId: string;
  readonly leaf: Buffer;
  readonly seal: number;
  readonly entry: CanonicalEntry | null;
}

type Row = Omit<PositionedEntry, 'entry'> & (CanonicalEntry | { readonly id: null });

const PAGE = 2000;

/** Positions in their order, a page at a time, so that a log of any length passes through. */
export async function* entriesByPosition(
  manager: EntityManager,
  before: number,
): AsyncGenerator<PositionedEntry> {
  for (let after = 0; ;) {
    const rows = await manager.query<Row[]>(
      `SELECT p.position::float8 AS position, p.entry_id::text AS "entryId", p.leaf_hash AS leaf,
         p.seal::float8 AS seal, ${ENTRY_COLUMNS}
       FROM audit_positions p LEFT JOIN audit_entries e ON e.id = p.entry_id
       WHERE p.position > $1 AND p.position < $2 ORDER BY p.position LIMIT ${PAGE}`,
      [after, before],
    );
    for (const { position, entryId, leaf, seal, ...entry } of rows) {
      yield { position, entryId, leaf, seal, entry: entry.id === null ? null : entry };
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.position ?? before;
  }
}
