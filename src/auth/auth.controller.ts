import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiOperation,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Authenticated, Ctx, OpenBefore, OpenToCookieAlone, Public } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { RecoveryCodes, SecondFactors, SecondFactorSecret } from '../users/index.js';
import {
  Caller,
  ConsoleSession,
  Credentials,
  PasswordChange,
  SecondFactorConfirmation,
  SecondFactorEnrolment,
  Session,
  SessionRenewal,
} from './auth.dto.js';
import { asSystem } from '../database/index.js';
import { requestOriginOf } from './request-origin.js';
import { AuthService } from './auth.service.js';
import { ConsoleSessions } from './console-sessions.service.js';
import { clearSessionCookie, isBySession } from './session-cookie.js';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly sessions: ConsoleSessions,
    private readonly factors: SecondFactors,
  ) {}

  @Post('login')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Log in',
    description:
      'Answers a token, to be sent as `Authorization: Bearer …`. Who has set up a second factor also sends a code of it.',
  })
  @Public()
  @ApiOkResponse({ type: Session })
  login(@Req() request: Request, @Body() credentials: Credentials): Promise<Session> {
    return asSystem('login', () => this.auth.login(requestOriginOf(request), credentials));
  }

  @Post('session')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Log in to the console',
    description:
      'As a page does: the session is in a cookie that no script reads. What changes something also takes `X-CSRF-Token`. ' +
      'Programs log in by `POST /auth/login`.',
  })
  @Public()
  @ApiOkResponse({ type: ConsoleSession })
  beginSession(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body() credentials: Credentials,
  ): Promise<ConsoleSession> {
    return asSystem('login', () => this.sessions.begin(request, response, credentials));
  }

  @Post('session/renewal')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Renew the session of the console',
    description:
      'While somebody works, or loads its page anew; twelve hours at most. A session that nobody renews ends.',
  })
  @Authenticated()
  @OpenBefore('password-change', 'second-factor-enrolment')
  @ApiOkResponse({ type: SessionRenewal })
  renewSession(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionRenewal> {
    return asSystem('own session', () => this.sessions.renew(request, response));
  }

  @Post('logout')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Log out',
    description:
      'Ends this session; others of the same user go on. A session of the console ends by its cookie alone, whichever page asks.',
  })
  @Authenticated()
  @OpenBefore('password-change', 'second-factor-enrolment')
  @OpenToCookieAlone()
  @ApiNoContentResponse({ description: 'The token is refused from now on.' })
  async logout(
    @Ctx() ctx: RequestContext,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await asSystem('logout', () => this.auth.logout(ctx, request));
    if (isBySession(request)) clearSessionCookie(request, response);
  }

  @Get('me')
  @ApiOperation({
    summary: 'Read who you are',
    description: 'Your role, your prefecture, and what you have to do before anything else opens.',
  })
  @Authenticated()
  @OpenBefore('password-change', 'second-factor-enrolment')
  @ApiOkResponse({ type: Caller })
  me(@Ctx() ctx: RequestContext): Promise<Caller> {
    return asSystem('own account', () => this.auth.me(ctx));
  }

  @Post('password')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Change your password',
    description:
      'Ends every session of yours, but for a session of the console that it is changed in: log in again.',
  })
  @Authenticated()
  @OpenBefore('password-change', 'second-factor-enrolment')
  @ApiNoContentResponse({ description: 'Changed; log in again.' })
  changePassword(
    @Ctx() ctx: RequestContext,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body() body: PasswordChange,
  ): Promise<void> {
    return asSystem('own password', () =>
      this.sessions.keepDuring(request, response, () =>
        this.auth.changePassword(ctx, requestOriginOf(request), body),
      ),
    );
  }

  @Post('second-factor')
  @ApiOperation({
    summary: 'Begin to set up a second factor',
    description:
      'A new secret for an authenticator app; it counts for nothing until a code of it is shown.',
  })
  @Authenticated()
  @OpenBefore('second-factor-enrolment')
  @ApiCreatedResponse({ type: SecondFactorSecret })
  beginSecondFactor(
    @Ctx() ctx: RequestContext,
    @Req() request: Request,
    @Body() body: SecondFactorEnrolment,
  ): Promise<SecondFactorSecret> {
    return asSystem('own second factor', () =>
      this.auth.beginSecondFactor(ctx, requestOriginOf(request), body),
    );
  }

  @Post('second-factor/confirmation')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Confirm a second factor',
    description:
      'Puts the new secret in force and ends the sessions opened without it, but for a session of the console that it is confirmed in: log in again. The recovery codes are shown once.',
  })
  @Authenticated()
  @OpenBefore('second-factor-enrolment')
  @ApiOkResponse({ type: RecoveryCodes })
  confirmSecondFactor(
    @Ctx() ctx: RequestContext,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body() { code }: SecondFactorConfirmation,
  ): Promise<RecoveryCodes> {
    return asSystem('own second factor', () =>
      this.sessions.keepDuring(request, response, () =>
        this.factors.confirm(ctx, ctx.actor.id, code),
      ),
    );
  }
}
