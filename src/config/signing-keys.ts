import { createHash } from 'node:crypto';
import { type Config, TOKEN_SECONDS } from './config.js';
import { storedJwtSecret, storedPreviousSecret, rotateStoredSecret } from './jwt-secret.js';

export interface SigningKey {
  /** `kid` of the tokens it signs. */
  readonly id: string;
  readonly secret: Uint8Array<ArrayBuffer>;
}

/**
 * The key that signs, then the one before it while tokens of it can be alive. Kept keys are read
 * each time, so that a running service follows a rotation.
 */
export function signingKeys(config: Config, now = Date.now()): [SigningKey, ...SigningKey[]] {
  const { dataDir, jwtSecret, jwtSecretPrevious } = config;
  if (jwtSecret !== undefined) {
    return [keyOf(jwtSecret), ...(jwtSecretPrevious ? [keyOf(jwtSecretPrevious)] : [])];
  }
  const previous = storedPreviousSecret(dataDir);
  const alive = previous && now < previous.retiredAt.getTime() + TOKEN_SECONDS * 1000;
  return [keyOf(storedJwtSecret(dataDir)), ...(alive ? [keyOf(previous.secret)] : [])];
}

/** @throws Error when the key is not ours to replace */
export function rotateSigningKey({ dataDir, jwtSecret }: Config): void {
  if (jwtSecret !== undefined) {
    throw new Error(
      'JWT_SECRET is set: give its value to JWT_SECRET_PREVIOUS, a new one to JWT_SECRET, and restart',
    );
  }
  rotateStoredSecret(dataDir);
}

function keyOf(secret: string): SigningKey {
  const id = createHash('sha256').update(`kid:${secret}`).digest('base64url').slice(0, 11);
  return { id, secret: new TextEncoder().encode(secret) };
}
