import type { KeyObject } from 'node:crypto';
import { type CanonicalEntry, entryLeafHash } from './canonical-entry.js';
import { rootFromPath } from './merkle.js';
import { type SealDocument, type SealFault, sealFault, trustedKeys } from './seal.js';

/** An entry with its way into a signed seal: it verifies without the database. */
export interface EntryProof {
  readonly entry: CanonicalEntry;
  readonly position: number;
  /** Siblings from the leaf to the root, in hex. */
  readonly path: readonly string[];
  readonly leafIndex: number;
  readonly treeSize: number;
  readonly seal: SealDocument;
}

export type ProofFault = 'place' | 'entry' | `seal-${SealFault}`;

/**
 * Verifies a proof without the database (Merkle path as in RFC 9162, SHA-256; seal in Ed25519);
 * undefined when it holds, else what is wrong with it: `place` where it does not stand where the seal has it, `entry` where
 * entry and path do not lead to the seal's root, else what is wrong with the seal.
 */
export function verifyProof(
  { entry, position, path, leafIndex, treeSize, seal }: EntryProof,
  publicKeys: KeyObject | string | readonly (KeyObject | string)[],
): ProofFault | undefined {
  const keys = Array.isArray(publicKeys) ? publicKeys : [publicKeys];
  if (treeSize !== seal.count || position !== seal.firstPosition + leafIndex) return 'place';
  const siblings = path.map((hex) => Buffer.from(hex, 'hex'));
  const root = rootFromPath(entryLeafHash(entry), leafIndex, treeSize, siblings);
  if (root?.toString('hex') !== seal.root) return 'entry';
  const fault = sealFault(seal, trustedKeys(keys as readonly (KeyObject | string)[]));
  return fault && `seal-${fault}`;
}
