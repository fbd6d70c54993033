import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { EnrolmentModule } from '../enrolment/index.js';
import { RecordsModule } from '../records/index.js';
import { ExchangeDisclosuresService } from './exchange-disclosures.service.js';
import { ExchangeFilesService } from './exchange-files.service.js';
import { SketchExchangeController } from './sketch-exchange.controller.js';
import { SubjectExchangeController } from './subject-exchange.controller.js';

@Module({
  imports: [CasesModule, EnrolmentModule, RecordsModule],
  controllers: [SketchExchangeController, SubjectExchangeController],
  providers: [ExchangeDisclosuresService, ExchangeFilesService],
})
export class ExchangeModule {}
