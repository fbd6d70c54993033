import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { EnrolmentModule } from '../enrolment/index.js';
import { RecordsModule } from '../records/index.js';
import { SheetDisclosuresService } from './sheet-disclosures.service.js';
import { SheetsController } from './sheets.controller.js';
import { SheetsService } from './sheets.service.js';

@Module({
  imports: [CasesModule, EnrolmentModule, RecordsModule],
  controllers: [SheetsController],
  providers: [SheetDisclosuresService, SheetsService],
})
export class DiffusionModule {}
