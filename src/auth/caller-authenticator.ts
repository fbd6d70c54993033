import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import type { FirstDuty } from '../access/index.js';
import type { Actor } from '../common/index.js';
import { Config } from '../config/index.js';
import { prefectureScope } from '../prefectures/index.js';
import {
  ApiKeysService,
  CredentialRefused,
  ExternalUsersService,
  firstDutyOf,
  type User,
  userActor,
} from '../users/index.js';
import { type AccessToken, AccessTokens, type SessionToken } from './access-tokens.js';
import { authProblems } from './auth.problems.js';
import { type RequestOrigin, requestOriginOf } from './request-origin.js';
import { OidcTokens } from './oidc-tokens.js';
import { RateLimits } from './rate-limits.js';
import { RefusalLog } from './refusal-log.js';
import { isBySession, provesItsPage, sessionToken } from './session-cookie.js';
import { tokenHolder, isRevoked } from './token-holder.js';

/** Whom a token stands for, and by what it is revoked. */
interface Bearer {
  readonly user: User;
  readonly id: string;
  readonly expiresAt: Date;
  /** Of a session of the console alone. */
  readonly csrfHash?: string;
}

/** Who sends a request, and what they have to do before anything else. */
export interface Identified {
  readonly actor: Actor;
  readonly duty: FirstDuty | undefined;
  /** False where a session's cookie came without what its page was given: see `provesItsPage`. */
  readonly isProven: boolean;
  /** Who it is by now, by the same token or key; null where that is not valid any more. Nothing is logged. */
  readonly again: () => Promise<Actor | null>;
}

/** A bearer, and whether the token was revoked. */
type Claimed = Bearer & { readonly revoked: boolean };

/** Counted to log some of them; what is valid is let in from the same address meanwhile. */
const REFUSED = { name: 'refused', times: 0, seconds: 900 };

/** Who sends a request. */
@Injectable()
export class CallerAuthenticator {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly externals: ExternalUsersService,
    private readonly apiKeys: ApiKeysService,
    private readonly tokens: AccessTokens,
    private readonly oidc: OidcTokens,
    private readonly counters: RateLimits,
    private readonly refusals: RefusalLog,
  ) {}

  /** @throws token-refused for a token or key that is not valid, whatever is wrong with it */
  async authenticate(request: Request): Promise<Identified> {
    const origin = requestOriginOf(request);
    try {
      const key = request.header('x-api-key');
      if (key !== undefined) {
        const again = () => unlessRefused(() => this.byKey(key));
        return { actor: await this.byKey(key), duty: undefined, isProven: true, again };
      }
      const bearer = await this.bearer(request, origin);
      const { user, csrfHash } = bearer;
      const duty = firstDutyOf(user, this.config.secondFactor);
      const isProven = csrfHash === undefined || provesItsPage(request, csrfHash);
      return { actor: userActor(user), duty, isProven, again: () => this.stillBearer(bearer) };
    } catch (failure) {
      if (!(failure instanceof CredentialRefused)) throw failure;
      await this.note(origin, failure);
      throw authProblems['token-refused']({
        headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
      });
    }
  }

  /**
   * Whom the identity provider says in an ID token for the console to have signed in.
   *
   * @throws Problem `provider-sign-in-refused`, `issuer-unavailable`
   */
  async vouchedFor(idToken: string, origin: RequestOrigin): Promise<User> {
    try {
      const client = this.config.oidcClientId;
      return unlessRevoked(await this.external(idToken, origin, client)).user;
    } catch (failure) {
      if (!(failure instanceof CredentialRefused)) throw failure;
      await this.note(origin, failure);
      throw authProblems['provider-sign-in-refused']();
    }
  }

  /** @throws CredentialRefused, unauthenticated */
  async bearer(request: Request, origin: RequestOrigin): Promise<Bearer> {
    if (isBySession(request)) return this.session(request);
    const [scheme, token] = (request.header('authorization') ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || token === undefined) {
      throw authProblems.unauthenticated({ headers: { 'WWW-Authenticate': 'Bearer' } });
    }
    return unlessRevoked(
      this.oidc.claims(token)
        ? await this.external(token, origin)
        : await this.local(await this.tokens.verify(token)),
    );
  }

  /**
   * Whose session of the console it is.
   *
   * @throws CredentialRefused; Problem `unauthenticated`
   */
  async session(request: Request): Promise<Bearer & SessionToken> {
    const token = sessionToken(request);
    if (token === undefined) throw authProblems.unauthenticated();
    const session = await this.tokens.verifySession(token);
    const bearer = unlessRevoked(await this.local(session));
    return { ...session, ...bearer };
  }

  private async byKey(secret: string): Promise<Actor> {
    const { id, name, role, prefecture } = await this.apiKeys.authenticate(secret);
    return { kind: 'api_key', id, name, role, prefecture: prefectureScope(prefecture) };
  }

  private async local({ userId, version, id, expiresAt }: AccessToken): Promise<Claimed> {
    const claims = { id, expiresAt };
    const { user, revoked, expired } = await tokenHolder(this.db, userId, claims);
    // The row decides, not the token: a user deactivated or changed meanwhile is out at once.
    if (!user) throw new CredentialRefused('unknown-user');
    if (expired) throw new CredentialRefused('expired', user.id);
    if (!user.active) throw new CredentialRefused('inactive', user.id);
    if (user.tokenVersion !== version) throw new CredentialRefused('ended', user.id);
    return { user, revoked, ...claims };
  }

  /** Who bears a token by now; null where it, their account or their session has ended since. */
  private async stillBearer({ user: was, id, expiresAt }: Bearer): Promise<Actor | null> {
    const { user, revoked, expired } = await tokenHolder(this.db, was.id, { id, expiresAt });
    if (!user?.active || revoked || expired) return null;
    const isSame =
      user.tokenVersion === was.tokenVersion &&
      user.sessionsEndedAt?.getTime() === was.sessionsEndedAt?.getTime();
    return isSame ? userActor(user) : null;
  }

  private async external(
    token: string,
    { requestId }: RequestOrigin,
    audience?: string,
  ): Promise<Claimed> {
    const { identity, ...claims } = await this.oidc.verify(token, audience);
    const user = await this.externals.upsertFromClaims(requestId, identity);
    if (!user) throw new CredentialRefused('claim-prefecture');
    if (!user.active) throw new CredentialRefused('inactive', user.id);
    if (user.sessionsEndedAt && identity.issuedAt <= user.sessionsEndedAt) {
      throw new CredentialRefused('ended', user.id);
    }
    const revoked = await isRevoked(this.db, claims.id);
    return { user, revoked, ...claims };
  }

  private async note(origin: RequestOrigin, { reason, target = 'unknown' }: CredentialRefused) {
    const { count } = await this.counters.consume(REFUSED, `${origin.address} ${reason} ${target}`);
    await this.refusals.logSampled(origin, 'credential.refused', target, { reason, count });
  }
}

/** Null of a token or key that is not valid. */
async function unlessRefused(identify: () => Promise<Actor>): Promise<Actor | null> {
  try {
    return await identify();
  } catch (failure) {
    if (failure instanceof CredentialRefused) return null;
    throw failure;
  }
}

function unlessRevoked({ revoked, ...bearer }: Claimed): Bearer {
  if (revoked) throw new CredentialRefused('revoked', bearer.user.id);
  return bearer;
}
