import { hash } from 'node:crypto';
import { canonicalJson, type Json } from '../../audit/index.js';

/** SHA-256 over the canonical JSON (RFC 8785) of what can be written as JSON. */
export function digestOf(value: object): string {
  return hash('sha256', canonicalJson(value as Json));
}

/** SHA-256 of a vector's numbers, four bytes each, the least significant first. */
export function vectorDigest(vector: ArrayLike<number>): string {
  const bytes = Buffer.alloc(vector.length * 4);
  for (let i = 0; i < vector.length; i++) bytes.writeFloatLE(vector[i] ?? 0, i * 4);
  return hash('sha256', bytes);
}
