import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/index.js';
import { EnrolmentModule } from '../enrolment/index.js';
import { RecordsModule } from '../records/index.js';
import { MatchingModule } from '../matching/index.js';
import { AlikeRecordsService } from './alike-records.service.js';
import { LinkAdjudication } from './link-adjudication.entity.js';
import { LinkAlert } from './link-alert.entity.js';
import { LinkAlertsController } from './link-alerts.controller.js';
import { LinkAlertsService } from './link-alerts.service.js';
import { LinkageWake } from './linkage-wake.js';
import { LinkageWorker } from './linkage-worker.js';
import { LinkageService } from './linkage.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([LinkAlert, LinkAdjudication]),
    CasesModule,
    EnrolmentModule,
    RecordsModule,
    MatchingModule,
  ],
  controllers: [LinkAlertsController],
  providers: [AlikeRecordsService, LinkAlertsService, LinkageService, LinkageWake, LinkageWorker],
  exports: [AlikeRecordsService],
})
export class LinkageModule {}
