import { randomUUID, webcrypto } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type CompactJWSHeaderParameters, errors, jwtVerify, SignJWT } from 'jose';
import { Config, signingKeys, TOKEN_SECONDS } from '../config/index.js';
import type { User } from '../users/index.js';
import { toCredentialRefused } from './to-credential-refused.js';

const NAME = 'mirsam';
const ALGORITHM = 'HS256';
const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/** Keys that were read are asked for so long, in milliseconds. */
const HELD_MS = 1000;

/** What a token of ours says, once its signature is verified. */
export interface AccessToken {
  readonly userId: string;
  readonly version: number;
  /** `jti`, by which it is revoked. */
  readonly id: string;
  readonly expiresAt: Date;
}

/** Tokens of local accounts: signed with the newest key, verified with each that is in force. */
@Injectable()
export class AccessTokens {
  private held = new Map<string, Promise<webcrypto.CryptoKey>>();
  private heldUntil = 0;

  constructor(private readonly config: Config) {}

  async issue(user: User): Promise<string> {
    const [key] = signingKeys(this.config);
    return new SignJWT({ ver: user.tokenVersion })
      .setProtectedHeader({ alg: ALGORITHM, kid: key.id })
      .setIssuer(NAME)
      .setAudience(NAME)
      .setSubject(user.id)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${TOKEN_SECONDS}s`)
      .sign(key.secret);
  }

  /** @throws CredentialRefused */
  async verify(token: string): Promise<AccessToken> {
    const options = {
      algorithms: [ALGORITHM],
      issuer: NAME,
      audience: NAME,
      requiredClaims: ['sub', 'jti', 'exp', 'ver'],
    };
    const { payload } = await jwtVerify(
      token,
      ({ kid = '' }: CompactJWSHeaderParameters) => {
        const key = this.key(kid);
        if (!key) throw new errors.JWKSNoMatchingKey();
        return key;
      },
      options,
    ).catch((failure: unknown) => {
      throw toCredentialRefused(failure);
    });
    const { sub = '', jti = '', exp = 0, ver } = payload;
    return { userId: sub, id: jti, expiresAt: new Date(exp * 1000), version: Number(ver) };
  }

  /** A key in force. One that is not held may be newer than those that are. */
  private key(id: string): Promise<webcrypto.CryptoKey> | undefined {
    if (performance.now() > this.heldUntil || !this.held.has(id)) {
      const keys = signingKeys(this.config);
      this.held = new Map(keys.map(({ id: kid, secret }) => [kid, verifying(secret)]));
      this.heldUntil = performance.now() + HELD_MS;
    }
    return this.held.get(id);
  }
}

function verifying(secret: Uint8Array<ArrayBuffer>): Promise<webcrypto.CryptoKey> {
  return webcrypto.subtle.importKey('raw', secret, HMAC, false, ['verify']);
}
