import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { RecordsModule } from '../records/index.js';
import { ImportChecksService } from './checks/import-checks.service.js';

@Module({
  imports: [CasesModule, RecordsModule],
  providers: [ImportChecksService],
})
export class ImportsModule {}
