import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.js';
import { opaqueString, type RequestContext } from '../common/index.js';
import { Config, TOKEN_SECONDS } from '../config/index.js';
import {
  firstDutyOf,
  type SecondFactorSecret,
  secondFactorProblems,
  SecondFactors,
  type SecondProof,
  type User,
  userActor,
  UsersService,
  userView,
} from '../users/index.js';
import { AccessTokens } from './access-tokens.js';
import type {
  Caller,
  Credentials,
  PasswordChange,
  SecondFactorEnrolment,
  Session,
} from './auth.dto.js';
import { authProblems } from './auth.problems.js';
import { type RequestOrigin, requestOriginOf } from './request-origin.js';
import { CallerAuthenticator } from './caller-authenticator.js';
import { LoginLimits } from './login-limits.js';
import { RefusalLog } from './refusal-log.js';

@Injectable()
export class AuthService {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly users: UsersService,
    private readonly factors: SecondFactors,
    private readonly tokens: AccessTokens,
    private readonly authenticator: CallerAuthenticator,
    private readonly limits: LoginLimits,
    private readonly refusals: RefusalLog,
  ) {}

  /** Whom the credentials let in; logged. */
  async admit(origin: RequestOrigin, credentials: Credentials): Promise<User> {
    const { user, secondFactor } = await this.byBoth(origin, credentials);
    await this.noteLogin(origin, user, secondFactor === 'none' ? {} : { secondFactor });
    return user;
  }

  /** Writes into the log who was let in, and by what. */
  async noteLogin(origin: RequestOrigin, user: User, by: object): Promise<void> {
    const { requestId, address } = origin;
    const ctx: RequestContext = { requestId, language: 'en', actor: userActor(user) };
    const details = { address, ...by };
    await this.db.transaction((manager) => audit(manager, ctx, 'login', user.id, details));
  }

  async login(origin: RequestOrigin, credentials: Credentials): Promise<Session> {
    const user = await this.admit(origin, credentials);
    return {
      accessToken: await this.tokens.issue(user),
      tokenType: 'Bearer',
      expiresIn: TOKEN_SECONDS,
      user: userView(user),
    };
  }

  /** Revokes the token that the request carries, on every instance, until it expires. */
  async logout(ctx: RequestContext, request: Request): Promise<void> {
    const { user, id, expiresAt } = await this.authenticator.bearer(
      request,
      requestOriginOf(request),
    );
    await this.db.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO revoked_tokens (id, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
        [id, expiresAt],
      );
      await audit(manager, ctx, 'logout', user.id);
    });
  }

  /** Who the caller is, and what they have to do first. */
  async me({ actor }: RequestContext): Promise<Caller> {
    const user = actor.kind === 'user' ? await this.users.byId(actor.id) : null;
    const duty = user ? firstDutyOf(user, this.config.secondFactor) : undefined;
    const { kind, id, name, role, prefecture } = actor;
    const of = { kind, id, name, role, prefecture: prefecture.code };
    return { ...of, district: user?.district?.code ?? null, firstDuty: duty ?? null };
  }

  /** Changes the caller's own password and ends the sessions opened with the old one. */
  async changePassword(
    ctx: RequestContext,
    origin: RequestOrigin,
    change: PasswordChange,
  ): Promise<void> {
    const user = await this.caller(ctx);
    const attempt = await this.limits.admit(user.username, origin);
    await this.byPassword(origin, user.username, change.currentPassword);
    await this.limits.succeeded(attempt);
    if (opaqueString(change.newPassword) === opaqueString(change.currentPassword)) {
      throw authProblems['password-unchanged']();
    }
    await this.users.change(ctx, user.id, { password: change.newPassword });
  }

  /** A new secret for who shows that the account is theirs: the password, and the factor that it is to replace. */
  async beginSecondFactor(
    ctx: RequestContext,
    origin: RequestOrigin,
    { currentPassword: password, code }: SecondFactorEnrolment,
  ): Promise<SecondFactorSecret> {
    const { username } = await this.caller(ctx);
    const { user } = await this.byBoth(origin, { username, password, ...(code && { code }) });
    return this.factors.begin(ctx, user);
  }

  /** @throws unauthenticated, to an API key */
  private async caller({ actor }: RequestContext): Promise<User> {
    const user = actor.kind === 'user' ? await this.users.byId(actor.id) : null;
    if (!user) throw authProblems.unauthenticated();
    return user;
  }

  /** Whose password it is, and whose code, where the account has a second factor. */
  private async byBoth(
    origin: RequestOrigin,
    { username, password, code }: Credentials,
  ): Promise<{ user: User; secondFactor: SecondProof }> {
    const attempt = await this.limits.admit(username, origin);
    const user = await this.byPassword(origin, username, password);
    const secondFactor = await this.factors.check(user, code);
    if (secondFactor === 'missing' || secondFactor === 'wrong') {
      await this.refusals.log(origin, 'login.refused', user.id, { secondFactor });
      throw secondFactorProblems[
        secondFactor === 'wrong' ? 'second-factor-wrong' : 'second-factor-required'
      ]();
    }
    await this.limits.succeeded(attempt);
    return { user, secondFactor };
  }

  /** Within limits that have admitted the attempt: each refusal is logged. */
  private async byPassword(
    origin: RequestOrigin,
    username: string,
    password: string,
  ): Promise<User> {
    const { user, admitted } = await this.users.authenticate(username, password);
    if (user && admitted) return user;
    await this.refusals.log(origin, 'login.refused', user?.id ?? 'unknown', {});
    throw authProblems['invalid-credentials']();
  }
}
