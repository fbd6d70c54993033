import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.js';
import { opaqueString, type RequestContext } from '../common/index.js';
import { TOKEN_SECONDS } from '../config/index.js';
import { type User, userActor, UsersService, userView } from '../users/index.js';
import { AccessTokens } from './access-tokens.js';
import type { Credentials, PasswordChange, Session } from './auth.dto.js';
import { authProblems } from './auth.problems.js';
import { type RequestOrigin, requestOriginOf } from './request-origin.js';
import { CallerAuthenticator } from './caller-authenticator.js';
import { LoginLimits } from './login-limits.js';
import { RefusalLog } from './refusal-log.js';

@Injectable()
export class AuthService {
  constructor(
    private readonly db: DataSource,
    private readonly users: UsersService,
    private readonly tokens: AccessTokens,
    private readonly authenticator: CallerAuthenticator,
    private readonly limits: LoginLimits,
    private readonly refusals: RefusalLog,
  ) {}

  async login(origin: RequestOrigin, { username, password }: Credentials): Promise<Session> {
    const user = await this.authenticate(origin, username, password);
    const { requestId, address } = origin;
    const ctx: RequestContext = { requestId, language: 'en', actor: userActor(user) };
    await this.db.transaction((manager) => audit(manager, ctx, 'login', user.id, { address }));
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

  /** Changes the caller's own password and ends the sessions opened with the old one. */
  async changePassword(
    ctx: RequestContext,
    origin: RequestOrigin,
    change: PasswordChange,
  ): Promise<void> {
    const user = ctx.actor.kind === 'user' ? await this.users.byId(ctx.actor.id) : null;
    if (!user) throw authProblems.unauthenticated();
    await this.authenticate(origin, user.username, change.currentPassword);
    if (opaqueString(change.newPassword) === opaqueString(change.currentPassword)) {
      throw authProblems['password-unchanged']();
    }
    await this.users.change(ctx, user.id, { password: change.newPassword });
  }

  private async authenticate(
    origin: RequestOrigin,
    username: string,
    password: string,
  ): Promise<User> {
    const attempt = await this.limits.admit(username, origin);
    const { user, admitted } = await this.users.authenticate(username, password);
    if (user && admitted) {
      await this.limits.succeeded(attempt);
      return user;
    }
    // Each is logged: `admit` bounds them.
    await this.refusals.log(origin, 'login.refused', user?.id ?? 'unknown', {});
    throw authProblems['invalid-credentials']();
  }
}
