import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthModule } from '../auth/index.js';
import { CasesModule } from '../cases/index.js';
import { Config } from '../config/index.js';
import { RecordsModule } from '../records/index.js';
import { ImportChecksService } from './checks/import-checks.service.js';
import { ImportEventsService } from './import-events.service.js';
import { ImportImagesService } from './import-images.service.js';
import { ImportMendingService } from './import-mending.service.js';
import { importStorage, ImportUploadsService } from './import-uploads.service.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { BulkImport } from './jobs/bulk-import.entity.js';
import { ImportChecker } from './jobs/import-checker.js';
import { ImportRow } from './jobs/import-row.entity.js';
import { ImportWorker } from './jobs/import-worker.js';
import { RowWorker } from './jobs/row-worker.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([BulkImport, ImportRow]),
    MulterModule.registerAsync({
      inject: [Config],
      useFactory: (config: Config) => ({ storage: importStorage(config) }),
    }),
    AuthModule,
    CasesModule,
    RecordsModule,
  ],
  controllers: [ImportsController],
  providers: [
    ImportChecker,
    ImportChecksService,
    ImportEventsService,
    ImportImagesService,
    ImportMendingService,
    ImportsService,
    ImportUploadsService,
    ImportWorker,
    RowWorker,
  ],
  exports: [ImportsService],
})
export class ImportsModule {}
