import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AdjudicationModule } from '../adjudication/index.js';
import { AuditModule } from '../audit/index.js';
import { AuthModule } from '../auth/index.js';
import { BundleModule } from '../bundle/index.js';
import { CasesModule } from '../cases/index.js';
import { BodyTypeInterceptor, ProblemFilter, validationPipe } from '../common/index.js';
import { type Config, ConfigModule } from '../config/index.js';
import { DatabaseModule, type DatabaseSettings } from '../database/index.js';
import { DiffusionModule } from '../diffusion/index.js';
import { DuplicatesModule } from '../duplicates/index.js';
import { EnrolmentModule } from '../enrolment/index.js';
import { ExchangeModule } from '../exchange/index.js';
import { IdempotencyModule } from '../idempotency/index.js';
import { ImportsModule } from '../imports/index.js';
import { LinkageModule } from '../linkage/index.js';
import { OverviewsModule } from '../overviews/index.js';
import { PrefecturesModule } from '../prefectures/index.js';
import { RecordsModule } from '../records/index.js';
import { RetentionModule } from '../retention/index.js';
import { SearchModule } from '../search/index.js';
import { SketchesModule } from '../sketches/index.js';
import { SubjectsModule } from '../subjects/index.js';
import { UpkeepModule } from '../upkeep/index.js';
import { UsersModule } from '../users/index.js';
import { HealthController } from './health.controller.js';

@Module({})
export class AppModule {
  /** @param database in place of that of `config`, for a command beside a running service */
  static forRoot(config: Config, database: DatabaseSettings = config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot(database),
        AuditModule,
        IdempotencyModule,
        PrefecturesModule,
        UsersModule,
        AuthModule,
        EnrolmentModule,
        CasesModule,
        RecordsModule,
        SketchesModule,
        SubjectsModule,
        ImportsModule,
        SearchModule,
        LinkageModule,
        DuplicatesModule,
        AdjudicationModule,
        BundleModule,
        DiffusionModule,
        ExchangeModule,
        RetentionModule,
        OverviewsModule,
        UpkeepModule,
      ],
      controllers: [HealthController],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: BodyTypeInterceptor },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
    };
  }
}
