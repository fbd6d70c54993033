import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { Request } from 'express';
import type { Actor, RequestContext } from '../common/index.js';
import { prefectureScope } from '../prefectures/index.js';
import { ApiKeysService, type User, userActor, UsersService, userView } from '../users/index.js';
import type { Credentials, PasswordChange, Session } from './auth.dto.js';
import { authProblems } from './auth.problems.js';

/** Thirty minutes: long enough for an upload session, short enough for a lost token. */
const TOKEN_SECONDS = 1800;

interface TokenClaims {
  readonly sub: string;
  readonly ver: number;
}

@Injectable()
export class AuthService {
  constructor(
    private readonly users: UsersService,
    private readonly keys: ApiKeysService,
    private readonly jwt: JwtService,
  ) {}

  async login({ username, password }: Credentials): Promise<Session> {
    const user = await this.users.authenticate(username, password);
    if (!user) throw authProblems['invalid-credentials']();
    const claims: TokenClaims = { sub: user.id, ver: user.tokenVersion };
    return {
      accessToken: await this.jwt.signAsync(claims, { expiresIn: TOKEN_SECONDS }),
      tokenType: 'Bearer',
      expiresIn: TOKEN_SECONDS,
      user: userView(user),
    };
  }

  /** Changes the caller's own password and ends the sessions opened with the old one. */
  async changePassword(ctx: RequestContext, change: PasswordChange): Promise<void> {
    const user = ctx.actor.kind === 'user' ? await this.users.byId(ctx.actor.id) : null;
    if (!user) throw authProblems.unauthenticated();
    if (!(await this.users.authenticate(user.username, change.currentPassword))) {
      throw authProblems['invalid-credentials']();
    }
    await this.users.change(ctx, user.id, { password: change.newPassword });
  }

  /** Who sends this request; a token or key that is given but not valid is refused. */
  async identify(request: Request): Promise<Actor> {
    const key = request.header('x-api-key');
    if (key !== undefined) return this.byKey(key);
    const [scheme, token] = (request.header('authorization') ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || token === undefined) {
      throw authProblems.unauthenticated({ headers: { 'WWW-Authenticate': 'Bearer' } });
    }
    return this.byToken(token);
  }

  private async byKey(secret: string): Promise<Actor> {
    const key = await this.keys.authenticate(secret);
    if (!key) throw refused();
    const { id, name, role } = key;
    return { kind: 'api_key', id, name, role, prefecture: prefectureScope(key.prefecture) };
  }

  private async byToken(token: string): Promise<Actor> {
    const claims = await this.jwt.verifyAsync<TokenClaims>(token).catch(() => null);
    const user: User | null = claims && (await this.users.byId(claims.sub));
    // The row decides, not the token: a user deactivated or changed meanwhile is out at once.
    if (!user?.active || user.tokenVersion !== claims?.ver) throw refused();
    return userActor(user);
  }
}

function refused() {
  return authProblems['token-refused']({
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
  });
}
