import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public } from '../access/index.js';
import { asSystem } from '../database/index.js';
import { ConsoleSession, ProviderAnswer, ProviderPage, SignInWays } from './auth.dto.js';
import { OfferedAccounts } from './offered-accounts.js';
import { ProviderSignIn } from './provider-sign-in.service.js';

@ApiTags('auth')
@Controller('auth')
export class SignInController {
  constructor(
    private readonly provider: ProviderSignIn,
    private readonly offered: OfferedAccounts,
  ) {}

  @Get('ways')
  @ApiOperation({
    summary: 'Read how one logs in to the console',
    description:
      'By a password here, and at an identity provider, where there is one. A demonstration names its users.',
  })
  @Public()
  @ApiOkResponse({ type: SignInWays })
  ways(): SignInWays {
    return { issuer: this.provider.issuer ?? null, accounts: this.offered.all() };
  }

  @Post('provider')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Begin to log in at the identity provider',
    description:
      'For the console: authorization code with PKCE. Answers the address at the provider to which the browser goes; from there it comes back to `/sign-in`.',
  })
  @Public()
  @ApiOkResponse({ type: ProviderPage })
  begin(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProviderPage> {
    return this.provider.begin(request, response);
  }

  @Post('provider/session')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Log in to the console by what the identity provider answered',
    description: 'Takes what the browser came back with, in the browser in which it was begun.',
  })
  @Public()
  @ApiOkResponse({ type: ConsoleSession })
  finish(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query() answer: ProviderAnswer,
  ): Promise<ConsoleSession> {
    return asSystem('login', () => this.provider.finish(request, response, answer));
  }
}
