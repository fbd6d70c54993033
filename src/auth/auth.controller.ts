import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Authenticated, Ctx, Public } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { Caller, Credentials, PasswordChange, Session } from './auth.dto.js';
import { AuthService } from './auth.service.js';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(private readonly auth: AuthService) {}

  @Post('login')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: Session })
  login(@Body() credentials: Credentials): Promise<Session> {
    return this.auth.login(credentials);
  }

  @Get('me')
  @Authenticated()
  @ApiOkResponse({ type: Caller })
  me(@Ctx() { actor }: RequestContext): Caller {
    return { ...actor, prefecture: actor.prefecture.code };
  }

  @Post('password')
  @HttpCode(204)
  @Authenticated()
  @ApiNoContentResponse({ description: 'Changed; log in again.' })
  changePassword(@Ctx() ctx: RequestContext, @Body() body: PasswordChange): Promise<void> {
    return this.auth.changePassword(ctx, body);
  }
}
