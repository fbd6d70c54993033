import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Authenticated, Ctx, OpenBefore, Public } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { RecoveryCodes, SecondFactors, SecondFactorSecret } from '../users/index.js';
import {
  Caller,
  Credentials,
  PasswordChange,
  SecondFactorConfirmation,
  SecondFactorEnrolment,
  Session,
} from './auth.dto.js';
import { asSystem } from '../database/index.js';
import { requestOriginOf } from './request-origin.js';
import { AuthService } from './auth.service.js';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly factors: SecondFactors,
  ) {}

  @Post('login')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: Session })
  login(@Req() request: Request, @Body() credentials: Credentials): Promise<Session> {
    return asSystem('login', () => this.auth.login(requestOriginOf(request), credentials));
  }

  /** Ends this session; others of the same user go on. */
  @Post('logout')
  @HttpCode(204)
  @Authenticated()
  @ApiNoContentResponse({ description: 'The token is refused from now on.' })
  logout(@Ctx() ctx: RequestContext, @Req() request: Request): Promise<void> {
    return asSystem('logout', () => this.auth.logout(ctx, request));
  }

  @Get('me')
  @Authenticated()
  @OpenBefore('password-change', 'second-factor-enrolment')
  @ApiOkResponse({ type: Caller })
  me(@Ctx() { actor }: RequestContext): Caller {
    return { ...actor, prefecture: actor.prefecture.code };
  }

  @Post('password')
  @HttpCode(204)
  @Authenticated()
  @OpenBefore('password-change', 'second-factor-enrolment')
  @ApiNoContentResponse({ description: 'Changed; log in again.' })
  changePassword(
    @Ctx() ctx: RequestContext,
    @Req() request: Request,
    @Body() body: PasswordChange,
  ): Promise<void> {
    return asSystem('own password', () =>
      this.auth.changePassword(ctx, requestOriginOf(request), body),
    );
  }

  /** A new secret for an authenticator app; it counts for nothing until a code of it is shown. */
  @Post('second-factor')
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

  /** Puts the new secret in force and ends the sessions opened without it: log in again. */
  @Post('second-factor/confirmation')
  @HttpCode(200)
  @Authenticated()
  @OpenBefore('second-factor-enrolment')
  @ApiOkResponse({ type: RecoveryCodes })
  confirmSecondFactor(
    @Ctx() ctx: RequestContext,
    @Body() { code }: SecondFactorConfirmation,
  ): Promise<RecoveryCodes> {
    return asSystem('own second factor', () => this.factors.confirm(ctx, ctx.actor.id, code));
  }
}
