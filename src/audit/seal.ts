import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** What a seal says: so many entries from a position, their root, and the seal before. */
export interface SealContent {
  readonly number: number;
  readonly firstPosition: number;
  readonly count: number;
  /** Merkle root over the entries, in hex. */
  readonly root: string;
  /** `hash` of the seal before, in hex; zeros for the first. */
  readonly previous: string;
  /** UTC, with microseconds. */
  readonly sealedAt: string;
}

/** A seal as it is given away: a signed checkpoint of the log up to its last entry. */
export interface SealDocument extends SealContent {
  readonly hash: string;
  /** `keyId` of the key that signed it. */
  readonly keyId: string;
  /** Ed25519 over `hash`, in base64. */
  readonly signature: string;
}

export const FIRST_PREVIOUS = '0'.repeat(64);

/** Told apart from all else that the key may sign. */
const DOMAIN = 'mirsam audit seal 1\n';

export function sealHash(content: SealContent): string {
  const { number, firstPosition, count, root, previous, sealedAt } = content;
  const text = canonicalJson({ number, firstPosition, count, root, previous, sealedAt });
  return createHash('sha256').update(DOMAIN).update(text).digest('hex');
}

export function signSeal(content: SealContent, key: KeyObject): SealDocument {
  const hash = sealHash(content);
  const signature = sign(null, Buffer.from(hash, 'hex'), key).toString('base64');
  return { ...content, hash, keyId: keyId(createPublicKey(key)), signature };
}

/** First 16 hex digits of the SHA-256 of a public key (SPKI). */
export function keyId(publicKey: KeyObject): string {
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('hex').slice(0, 16);
}

export type SealFault = 'changed' | 'unknown-key' | 'bad-signature';

/** Whether a seal is what one of these keys signed; by itself, not in its chain. */
export function sealFault(seal: SealDocument, keys: TrustedKeys): SealFault | undefined {
  if (seal.hash !== sealHash(seal)) return 'changed';
  const key = keys.get(seal.keyId);
  if (!key) return 'unknown-key';
  const signed = verify(
    null,
    Buffer.from(seal.hash, 'hex'),
    key,
    Buffer.from(seal.signature, 'base64'),
  );
  return signed ? undefined : 'bad-signature';
}

/** Public keys by their id. */
export type TrustedKeys = ReadonlyMap<string, KeyObject>;

const PRIVATE_KEY = /-----BEGIN ([A-Z]+ )*PRIVATE KEY-----/;
const PEM = /-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g;

/**
 * Public keys by their `keyId`.
 *
 * @param keys public keys (Ed25519), or texts with any number of them in PEM
 * @throws Error when a text has a private key: whoever gives that to be verified with gives it away
 */
export function trustedKeys(keys: readonly (KeyObject | string)[]): TrustedKeys {
  if (keys.some((key) => typeof key === 'string' && PRIVATE_KEY.test(key))) {
    throw new Error(
      'This is a PRIVATE KEY, not a public one. Whoever has it can sign in the name of the service: give it to nobody, and replace it if somebody has it. `mirsam audit key` prints the public key.',
    );
  }
  const all = keys.flatMap((key) =>
    typeof key === 'string' ? (key.match(PEM) ?? []).map((pem) => createPublicKey(pem)) : [key],
  );
  return new Map(all.map((key) => [keyId(key), key]));
}
