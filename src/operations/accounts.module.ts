import { type DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { type Config, ConfigModule } from '../config/index.js';
import { DatabaseModule, type DatabaseSettings } from '../database/index.js';
import { PrefecturesModule } from '../prefectures/index.js';
import { UsersModule } from '../users/index.js';

/** Accounts without the face networks, for the command line. */
@Module({})
export class AccountsModule {
  static forRoot(config: Config, database: DatabaseSettings): DynamicModule {
    return {
      module: AccountsModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot(database),
        AuditModule,
        PrefecturesModule,
        UsersModule,
      ],
    };
  }
}
