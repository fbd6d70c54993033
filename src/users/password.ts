import argon2 from 'argon2';
import { opaqueString } from '../common/index.js';

/** OWASP's first recommendation for Argon2id: 19 MiB, two passes, one lane. */
const OPTIONS = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The Argon2id hash of a password, however it was typed (RFC 8265). */
export function hashPassword(password: string): Promise<string> {
  return argon2.hash(opaqueString(password), OPTIONS);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password is the hash's; `as-typed` where only what was typed is, byte for byte: such a hash
 * was made before passwords had a normal form, and is to be made anew. Without a hash (no such user) the
 * same work is done against a decoy, so that the time taken does not tell which user names exist.
 */
export async function verifyPassword(
  hash: string | undefined,
  password: string,
): Promise<boolean | 'as-typed'> {
  decoy ??= hashPassword('no such user');
  const against = hash ?? (await decoy);
  const normal = opaqueString(password);
  const matches = await argon2.verify(against, normal);
  const asTyped = password !== normal && (await argon2.verify(against, password));
  if (hash === undefined) return false;
  return matches || (asTyped && 'as-typed');
}
