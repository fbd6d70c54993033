import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/index.js';
import { RecordsModule } from '../records/index.js';
import { ImportChecksService } from './checks/import-checks.service.js';
import { ImportsService } from './imports.service.js';
import { BulkImport } from './jobs/bulk-import.entity.js';
import { ImportChecker } from './jobs/import-checker.js';
import { ImportRow } from './jobs/import-row.entity.js';
import { ImportWorker } from './jobs/import-worker.js';
import { RowWorker } from './jobs/row-worker.js';

@Module({
  imports: [TypeOrmModule.forFeature([BulkImport, ImportRow]), CasesModule, RecordsModule],
  providers: [ImportChecker, ImportChecksService, ImportsService, ImportWorker, RowWorker],
})
export class ImportsModule {}
