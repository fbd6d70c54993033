import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { databaseTime } from '../common/index.js';
import { Config, TOKEN_SECONDS } from '../config/index.js';
import { firstDutyOf, User, userView } from '../users/index.js';
import { AccessTokens } from './access-tokens.js';
import type { ConsoleSession, Credentials, SessionRenewal } from './auth.dto.js';
import { authProblems } from './auth.problems.js';
import { AuthService } from './auth.service.js';
import { CallerAuthenticator } from './caller-authenticator.js';
import { requestOriginOf } from './request-origin.js';
import { isBySession, newCsrfToken, setSessionCookie } from './session-cookie.js';

/** A day's work: whoever is still there signs in again. */
const LONGEST_HOURS = 12;

/** Sessions of the console: in a cookie that no script reads, and a secret beside it that no cookie tells. */
@Injectable()
export class ConsoleSessions {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly auth: AuthService,
    private readonly authenticator: CallerAuthenticator,
    private readonly tokens: AccessTokens,
  ) {}

  async begin(
    request: Request,
    response: Response,
    credentials: Credentials,
  ): Promise<ConsoleSession> {
    const user = await this.auth.admit(requestOriginOf(request), credentials);
    return this.open(request, response, user);
  }

  /** For somebody who was let in. */
  async open(request: Request, response: Response, user: User): Promise<ConsoleSession> {
    const { csrfToken, csrfHash } = newCsrfToken();
    const signedInAt = await databaseTime(this.db.manager);
    const token = await this.tokens.issueSession(user, randomUUID(), { csrfHash, signedInAt });
    setSessionCookie(request, response, token);
    return {
      csrfToken,
      draftKey: this.tokens.draftKey(user),
      expiresIn: TOKEN_SECONDS,
      signedInAt,
      firstDuty: firstDutyOf(user, this.config.secondFactor) ?? null,
      user: userView(user),
    };
  }

  /** Lets the request's session outlast what ends all sessions of its user, who has just shown that they are there. */
  async keepDuring<T>(request: Request, response: Response, act: () => Promise<T>): Promise<T> {
    if (!isBySession(request)) return act();
    const { user, id, csrfHash, signedInAt } = await this.authenticator.session(request);
    const done = await act();
    const { tokenVersion } = await this.db.manager.findOneByOrFail(User, { id: user.id });
    const token = await this.tokens.issueSession({ ...user, tokenVersion }, id, {
      csrfHash,
      signedInAt,
    });
    setSessionCookie(request, response, token);
    return done;
  }

  /**
   * Lets the request's session go on for as long as a new one.
   * @throws Problem `session-over`
   */
  async renew(request: Request, response: Response): Promise<SessionRenewal> {
    const { user, id, csrfHash, signedInAt } = await this.authenticator.session(request);
    const now = await databaseTime(this.db.manager);
    if (now.getTime() > signedInAt.getTime() + LONGEST_HOURS * 3_600_000) {
      throw authProblems['session-over']({ params: { hours: LONGEST_HOURS } });
    }
    const token = await this.tokens.issueSession(user, id, { csrfHash, signedInAt });
    setSessionCookie(request, response, token);
    return { draftKey: this.tokens.draftKey(user), expiresIn: TOKEN_SECONDS };
  }
}
