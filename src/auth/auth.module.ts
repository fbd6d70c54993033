import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { Config } from '../config/index.js';
import { UsersModule } from '../users/index.js';
import { AccessGuard } from './access.guard.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { DeclaredRoutes } from './declared-routes.js';
import { FirstAdmin } from './first-admin.js';

@Module({
  imports: [
    DiscoveryModule,
    UsersModule,
    JwtModule.registerAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        secret: config.jwtSecret,
        signOptions: { algorithm: 'HS256', issuer: 'mirsam' },
        verifyOptions: { algorithms: ['HS256'], issuer: 'mirsam' },
      }),
    }),
  ],
  controllers: [AuthController],
  providers: [
    AuthService,
    DeclaredRoutes,
    FirstAdmin,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class AuthModule {}
