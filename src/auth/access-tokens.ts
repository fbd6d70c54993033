import { hkdfSync, randomUUID, webcrypto } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type CompactJWSHeaderParameters, errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { Config, signingKeys, TOKEN_SECONDS } from '../config/index.js';
import type { User } from '../users/index.js';
import { toCredentialRefused } from './to-credential-refused.js';

const NAME = 'mirsam';
/** Of tokens in a cookie: nobody can send one of these as a bearer's. */
const CONSOLE = 'mirsam-console';
const ALGORITHM = 'HS256';
const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/** AES-256. */
const DRAFT_KEY_BYTES = 32;

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

/** What a token in a session cookie says beside. */
export interface SessionClaims {
  /** Of the secret that the page holds. */
  readonly csrfHash: string;
  /** When somebody signed in; the session may be renewed until some hours later. */
  readonly signedInAt: Date;
}

export interface SessionToken extends AccessToken, SessionClaims {}

/** Tokens of local accounts: signed with the newest key, verified with each that is in force. */
@Injectable()
export class AccessTokens {
  private held = new Map<string, Promise<webcrypto.CryptoKey>>();
  private heldUntil = 0;

  constructor(private readonly config: Config) {}

  issue(user: User): Promise<string> {
    return this.sign(user, randomUUID(), NAME);
  }

  /**
   * Of a session of the console.
   *
   * @param id of the session: the same each time it is renewed, so that all its tokens are revoked at once
   */
  issueSession(user: User, id: string, { csrfHash, signedInAt }: SessionClaims): Promise<string> {
    const signedIn = Math.floor(signedInAt.getTime() / 1000);
    return this.sign(user, id, CONSOLE, { csrf: csrfHash, auth_time: signedIn });
  }

  /**
   * What a user's pages seal with what is begun and not sent: the same at each sign-in, as long as the key that signs.
   * Nothing is sealed with it here.
   */
  draftKey({ id }: User): string {
    const [{ secret }] = signingKeys(this.config);
    const bits = hkdfSync('sha256', secret, '', `${NAME} drafts of ${id}`, DRAFT_KEY_BYTES);
    return Buffer.from(bits).toString('base64url');
  }

  /** @throws CredentialRefused */
  async verify(token: string): Promise<AccessToken> {
    return accessToken(await this.payloadOf(token, NAME, []));
  }

  /** @throws CredentialRefused */
  async verifySession(token: string): Promise<SessionToken> {
    const payload = await this.payloadOf(token, CONSOLE, ['csrf', 'auth_time']);
    const signedInAt = new Date(Number(payload.auth_time) * 1000);
    return { ...accessToken(payload), csrfHash: String(payload.csrf), signedInAt };
  }

  private async sign(
    user: User,
    id: string,
    audience: string,
    claims: JWTPayload = {},
  ): Promise<string> {
    const [key] = signingKeys(this.config);
    return new SignJWT({ ver: user.tokenVersion, ...claims })
      .setProtectedHeader({ alg: ALGORITHM, kid: key.id })
      .setIssuer(NAME)
      .setAudience(audience)
      .setSubject(user.id)
      .setJti(id)
      .setIssuedAt()
      .setExpirationTime(`${TOKEN_SECONDS}s`)
      .sign(key.secret);
  }

  private async payloadOf(
    token: string,
    audience: string,
    claims: readonly string[],
  ): Promise<JWTPayload> {
    const options = {
      algorithms: [ALGORITHM],
      issuer: NAME,
      audience,
      requiredClaims: ['sub', 'jti', 'exp', 'ver', ...claims],
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
    return payload;
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

function accessToken({ sub = '', jti = '', exp = 0, ver }: JWTPayload): AccessToken {
  return { userId: sub, id: jti, expiresAt: new Date(exp * 1000), version: Number(ver) };
}

function verifying(secret: Uint8Array<ArrayBuffer>): Promise<webcrypto.CryptoKey> {
  return webcrypto.subtle.importKey('raw', secret, HMAC, false, ['verify']);
}
