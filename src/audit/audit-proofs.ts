import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditSealer } from './audit-sealer.js';
import { type CanonicalEntry, ENTRY_COLUMNS } from './canonical-entry.js';
import type { EntryProof } from './entry-proof.js';
import { inclusionPath } from './merkle.js';
import type { SealDocument } from './seal.js';
import { sealsFrom } from './seal-rows.js';

interface SealedEntry extends CanonicalEntry {
  readonly position: number;
  readonly seal: number;
}

/** Proofs of entries for those who have not the database. */
@Injectable()
export class AuditProofs {
  constructor(private readonly sealer: AuditSealer) {}

  /**
   * A proof of each of these entries, in the order of their positions; those not yet sealed are
   * sealed first, in the caller's transaction, which must be READ COMMITTED.
   *
   * @throws Error when an entry does not exist
   */
  async prove(manager: EntityManager, entryIds: readonly string[]): Promise<EntryProof[]> {
    const wanted = new Set(entryIds);
    let placed = await sealedEntries(manager, [...wanted]);
    if (placed.length < wanted.size) {
      await this.sealer.sealWithin(manager);
      placed = await sealedEntries(manager, [...wanted]);
    }
    if (placed.length < wanted.size) throw new Error('An entry of the log is not there');
    const seals = new Map<number, { seal: SealDocument; leaves: Buffer[] }>();
    const proofs: EntryProof[] = [];
    for (const { position, seal: number, ...entry } of placed) {
      const sealed = seals.get(number) ?? (await sealWithLeaves(manager, number));
      seals.set(number, sealed);
      proofs.push(proofOf(entry, position, sealed));
    }
    return proofs;
  }
}

function proofOf(
  entry: CanonicalEntry,
  position: number,
  { seal, leaves }: { seal: SealDocument; leaves: readonly Buffer[] },
): EntryProof {
  const leafIndex = position - seal.firstPosition;
  const path = inclusionPath(leaves, leafIndex).map((hash) => hash.toString('hex'));
  return { entry, position, path, leafIndex, treeSize: leaves.length, seal };
}

function sealedEntries(manager: EntityManager, ids: readonly string[]): Promise<SealedEntry[]> {
  return manager.query(
    `SELECT ${ENTRY_COLUMNS}, p.position::float8 AS position, p.seal::float8 AS seal
     FROM audit_positions p JOIN audit_entries e ON e.id = p.entry_id
     WHERE p.entry_id = ANY($1::bigint[]) ORDER BY p.position`,
    [ids],
  );
}

async function sealWithLeaves(manager: EntityManager, number: number) {
  const [seal] = await sealsFrom(manager, number, 1);
  if (seal?.number !== number) throw new Error(`Seal ${number} is not there`);
  const rows = await manager.query<{ leaf: Buffer }[]>(
    `SELECT leaf_hash AS leaf FROM audit_positions WHERE position >= $1 AND position < $2
     ORDER BY position`,
    [seal.firstPosition, seal.firstPosition + seal.count],
  );
  return { seal, leaves: rows.map(({ leaf }) => leaf) };
}
