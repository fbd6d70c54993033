import { createHash } from 'node:crypto';

/** Merkle trees as in certificate transparency (RFC 9162 §2.1): leaves and nodes hash apart. */
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

export function leafHash(content: string | Buffer): Buffer {
  return createHash('sha256').update(LEAF).update(content).digest();
}

/** The root over these leaf hashes; of one, the leaf itself. */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  let level = leaves;
  // Pairs from the left, an odd one rising as it is: the same tree as the RFC's split at a power of two.
  while (level.length > 1) level = parents(level);
  return level[0] ?? Buffer.alloc(0);
}

/** The siblings on the way from a leaf to the root. */
export function inclusionPath(leaves: readonly Buffer[], index: number): Buffer[] {
  const path: Buffer[] = [];
  let [level, at] = [leaves, index];
  while (level.length > 1) {
    const sibling = level[at ^ 1];
    if (sibling) path.push(sibling);
    [level, at] = [parents(level), at >> 1];
  }
  return path;
}

/** The root that a leaf and its path lead to; undefined where the path has not the right length. */
export function rootFromPath(
  leaf: Buffer,
  index: number,
  size: number,
  path: readonly Buffer[],
): Buffer | undefined {
  if (!(index >= 0 && index < size)) return undefined;
  let [hash, at, last] = [leaf, index, size - 1];
  const rest = [...path];
  for (; last > 0; at >>= 1, last >>= 1) {
    if (at === last && at % 2 === 0) continue;
    const sibling = rest.shift();
    if (!sibling) return undefined;
    hash = at % 2 === 1 ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
  }
  return rest.length === 0 ? hash : undefined;
}

function parents(level: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = [level[at], level[at + 1]];
    if (left) above.push(right ? nodeHash(left, right) : left);
  }
  return above;
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}
