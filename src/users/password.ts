import argon2 from 'argon2';

/** OWASP's first recommendation for Argon2id: 19 MiB, two passes, one lane. */
const OPTIONS = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return argon2.hash(password, OPTIONS);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password is the hash's. Without a hash (no such user) the same work is done against
 * a decoy, so that the time taken does not tell which user names exist.
 */
export async function verifyPassword(hash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no such user');
  const matches = await argon2.verify(hash ?? (await decoy), password);
  return hash !== undefined && matches;
}
