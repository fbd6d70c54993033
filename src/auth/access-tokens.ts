import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type CompactJWSHeaderParameters, errors, jwtVerify, SignJWT } from 'jose';
import { Config, signingKeys, TOKEN_SECONDS } from '../config/index.js';
import type { User } from '../users/index.js';
import { refusalFrom } from './token-refusal.js';

const NAME = 'mirsam';
const ALGORITHM = 'HS256';

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
    const keys = signingKeys(this.config);
    const options = {
      algorithms: [ALGORITHM],
      issuer: NAME,
      audience: NAME,
      requiredClaims: ['sub', 'jti', 'exp', 'ver'],
    };
    const { payload } = await jwtVerify(
      token,
      ({ kid }: CompactJWSHeaderParameters) => {
        const key = keys.find(({ id }) => id === kid);
        if (!key) throw new errors.JWKSNoMatchingKey();
        return key.secret;
      },
      options,
    ).catch((failure: unknown) => {
      throw refusalFrom(failure);
    });
    const { sub = '', jti = '', exp = 0, ver } = payload;
    return { userId: sub, id: jti, expiresAt: new Date(exp * 1000), version: Number(ver) };
  }
}
