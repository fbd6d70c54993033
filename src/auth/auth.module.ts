import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { UsersModule } from '../users/index.js';
import { AccessGuard } from './access.guard.js';
import { AccessTokens } from './access-tokens.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { ConsoleSessions } from './console-sessions.service.js';
import { CallerLimits } from './caller-limits.js';
import { AccessDeclarationCheck } from './access-declaration-check.js';
import { EventStreams } from './event-streams.js';
import { ExpiryWorker } from './expiry-worker.js';
import { FirstAdmin } from './first-admin.js';
import { CallerAuthenticator } from './caller-authenticator.js';
import { KnownAddresses } from './known-addresses.js';
import { LoginLimits } from './login-limits.js';
import { OfferedAccounts } from './offered-accounts.js';
import { OidcTokens } from './oidc-tokens.js';
import { ProviderSignIn } from './provider-sign-in.service.js';
import { SignInController } from './sign-in.controller.js';
import { RateLimits } from './rate-limits.js';
import { RefusalLog } from './refusal-log.js';
import { ScopeInterceptor } from './scope.interceptor.js';

@Module({
  imports: [DiscoveryModule, UsersModule],
  controllers: [AuthController, SignInController],
  providers: [
    AccessTokens,
    AuthService,
    CallerLimits,
    ConsoleSessions,
    AccessDeclarationCheck,
    EventStreams,
    ExpiryWorker,
    FirstAdmin,
    CallerAuthenticator,
    KnownAddresses,
    LoginLimits,
    OfferedAccounts,
    OidcTokens,
    ProviderSignIn,
    RateLimits,
    RefusalLog,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: ScopeInterceptor },
  ],
  exports: [EventStreams, RateLimits],
})
export class AuthModule {}
