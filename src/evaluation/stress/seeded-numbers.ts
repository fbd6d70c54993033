import { createHash } from 'node:crypto';

const WORDS = 8;

/**
 * Eight numbers in [0, 1) that belong to this seed and name. What one part draws never shifts what
 * another draws, so that one seed errs in the same direction at every level.
 */
export function seededNumbers(seed: string, name: string): readonly number[] {
  const digest = createHash('sha256').update(`${seed}/${name}`).digest();
  return Array.from({ length: WORDS }, (_, i) => digest.readUInt32BE(4 * i) / 2 ** 32);
}

/** One number in [0, 1). */
export function seededNumber(seed: string, name: string): number {
  return seededNumbers(seed, name)[0] ?? 0;
}
