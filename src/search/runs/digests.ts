import { hash } from 'node:crypto';
import { canonicalJson, type Json } from '../../audit/index.js';

/** SHA-256 over the canonical JSON (RFC 8785) of what can be written as JSON. */
export function digestOf(value: object): string {
  const json = asReadBack(JSON.stringify(value));
  return hash('sha256', canonicalJson(json));
}

/** Without what is undefined, and half a surrogate pair, which JSON escapes, is no character. */
function asReadBack(text: string): Json {
  if (!text.includes('\\ud')) return JSON.parse(text) as Json;
  return JSON.parse(text, (_key, part: Json) =>
    typeof part === 'string' ? part.replace(/\p{Surrogate}/gu, '\ufffd') : part,
  ) as Json;
}

/** SHA-256 of a vector's numbers, four bytes each, the least significant first. */
export function vectorDigest(vector: ArrayLike<number>): string {
  const bytes = Buffer.alloc(vector.length * 4);
  for (let i = 0; i < vector.length; i++) bytes.writeFloatLE(vector[i] ?? 0, i * 4);
  return hash('sha256', bytes);
}
