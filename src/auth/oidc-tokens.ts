import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  createRemoteJWKSet,
  decodeJwt,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { databaseTime, normalText, ROLES, textFaults } from '../common/index.js';
import { Config } from '../config/index.js';
import { CredentialRefused, type ExternalIdentity } from '../users/index.js';
import { authProblems } from './auth.problems.js';
import { toCredentialRefused } from './to-credential-refused.js';

/** Signatures of public keys only: an issuer's key is public, so nothing may be "signed" by HMAC. */
const ALGORITHMS = ['RS', 'PS', 'ES'].flatMap((family) =>
  ['256', '384', '512'].map((bits) => family + bits),
);
const TIMEOUT_MS = 5000;
const CLOCK_TOLERANCE_SECONDS = 5;

export interface OidcToken {
  readonly identity: ExternalIdentity;
  /** By which it is revoked: a hash of what is signed, since `jti` is optional. */
  readonly id: string;
  readonly expiresAt: Date;
}

/** OpenID Connect Core 1.0 §2: at most 255 ASCII characters; one of blanks names nobody. */
const SUBJECT = /^(?=.*\S)[\x20-\x7e]{1,255}$/;

/** Tokens of an OpenID Connect provider, whose claims say role and prefecture; their times by the database's clock. */
@Injectable()
export class OidcTokens {
  #keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** Whether a token says to be of the configured issuer; nothing of it is verified yet. */
  claims(token: string): boolean {
    try {
      return (
        this.config.oidcIssuer !== undefined && decodeJwt(token).iss === this.config.oidcIssuer
      );
    } catch {
      return false;
    }
  }

  /**
   * @param audience whom it is meant for, if not this service
   * @throws CredentialRefused, or issuer-unavailable when its keys cannot be had
   */
  async verify(token: string, audience = this.config.oidcAudience): Promise<OidcToken> {
    const [keys, currentDate] = await Promise.all([this.keys(), databaseTime(this.db.manager)]);
    const { oidcIssuer: issuer } = this.config;
    const { payload } = await jwtVerify(token, keys, {
      algorithms: [...ALGORITHMS, 'EdDSA'],
      issuer,
      audience,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate,
      requiredClaims: ['sub', 'exp', 'iat'],
    }).catch((failure: unknown) => {
      const refusal = toCredentialRefused(failure);
      throw refusal instanceof CredentialRefused ? refusal : unavailable(failure);
    });
    const { issuedAt, expiresAt } = this.times(payload, currentDate);
    return {
      identity: { ...this.identity(payload), issuedAt },
      id: createHash('sha256')
        .update(token.slice(0, token.lastIndexOf('.')))
        .digest('base64url'),
      expiresAt,
    };
  }

  /** When the token was issued and ends; neither is taken on trust, since both outlive a change of role. */
  private times({ iat = 0, exp = 0 }: JWTPayload, now: Date): { issuedAt: Date; expiresAt: Date } {
    const tolerated = now.getTime() / 1000 + CLOCK_TOLERANCE_SECONDS;
    if (iat > tolerated) throw new CredentialRefused('claim-iat');
    if (exp - iat > this.config.oidcMaxTokenMinutes * 60) throw new CredentialRefused('claim-exp');
    return { issuedAt: new Date(iat * 1000), expiresAt: new Date(exp * 1000) };
  }

  private identity(payload: JWTPayload): Omit<ExternalIdentity, 'issuedAt'> {
    const { iss = '', sub = '', name } = payload;
    if (!SUBJECT.test(sub)) throw new CredentialRefused('claim-sub');
    const told = [payload[this.config.oidcRoleClaim]].flat();
    const roles = ROLES.filter((role) => told.includes(role));
    const prefecture = payload[this.config.oidcPrefectureClaim];
    // Of several roles it would be a guess which one is meant.
    if (roles[0] === undefined || roles.length > 1) throw new CredentialRefused('claim-role');
    // Who runs the provider must not thereby run the service: administrators are local accounts.
    if (roles[0] === 'admin') throw new CredentialRefused('claim-admin');
    if (typeof prefecture !== 'string') throw new CredentialRefused('claim-prefecture');
    const shown = typeof name === 'string' ? [...normalText(name)].slice(0, 100).join('') : '';
    const called = textFaults(shown, 'name', {}, false).length === 0 ? shown : sub;
    return { issuer: iss, subject: sub, name: called, role: roles[0], prefecture };
  }

  /** Asked for once; again after a failure. `jose` then keeps them, and fetches a new one it meets. */
  private keys(): Promise<JWTVerifyGetKey> {
    this.#keys ??= discover(this.config.oidcIssuer ?? '').catch((failure: unknown) => {
      this.#keys = undefined;
      throw unavailable(failure);
    });
    return this.#keys;
  }
}

/** OpenID Connect Discovery 1.0 §4; a document of another issuer is none. */
async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const answer = await fetch(url, { signal, redirect: 'error' });
  if (!answer.ok) throw new Error(`The issuer answers ${answer.status}`);
  const document = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown };
  const { issuer: itself, jwks_uri: keys } = document;
  if (itself !== issuer || typeof keys !== 'string') throw new Error('Not the issuer');
  if (new URL(keys).protocol !== new URL(issuer).protocol) throw new Error('Keys without TLS');
  return createRemoteJWKSet(new URL(keys), { timeoutDuration: TIMEOUT_MS });
}

function unavailable(cause: unknown) {
  return authProblems['issuer-unavailable']({ headers: { 'Retry-After': '30' }, cause });
}
