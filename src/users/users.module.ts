import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PrefecturesModule } from '../prefectures/index.js';
import { ApiKey } from './api-key.entity.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysService } from './api-keys.service.js';
import { ExternalUsersService } from './external-users.service.js';
import { PeopleNamer } from './people-namer.interceptor.js';
import { SecondFactors } from './second-factor/second-factors.service.js';
import { User } from './user.entity.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([User, ApiKey]), PrefecturesModule],
  controllers: [UsersController, ApiKeysController],
  providers: [
    UsersService,
    SecondFactors,
    ExternalUsersService,
    ApiKeysService,
    PeopleNamer,
    { provide: APP_INTERCEPTOR, useExisting: PeopleNamer },
  ],
  exports: [UsersService, SecondFactors, ExternalUsersService, ApiKeysService],
})
export class UsersModule {}
