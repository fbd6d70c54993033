import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Authenticated, Ctx, OpenWithGivenPassword, Public } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { Caller, Credentials, PasswordChange, Session } from './auth.dto.js';
import { asSystem } from '../database/index.js';
import { requestOriginOf } from './request-origin.js';
import { AuthService } from './auth.service.js';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(private readonly auth: AuthService) {}

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
  @OpenWithGivenPassword()
  @ApiOkResponse({ type: Caller })
  me(@Ctx() { actor }: RequestContext): Caller {
    return { ...actor, prefecture: actor.prefecture.code };
  }

  @Post('password')
  @HttpCode(204)
  @Authenticated()
  @OpenWithGivenPassword()
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
}
