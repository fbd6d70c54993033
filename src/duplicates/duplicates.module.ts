import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EnrolmentModule } from '../enrolment/index.js';
import { ImportsModule } from '../imports/index.js';
import { LinkageModule } from '../linkage/index.js';
import { RecordsModule } from '../records/index.js';
import { DuplicateComparisonService } from './duplicate-comparison.service.js';
import { DuplicateDecision } from './duplicate-decision.entity.js';
import { DuplicatePair } from './duplicate-pair.entity.js';
import { DuplicatesWorker } from './duplicates-worker.js';
import { DuplicatesController } from './duplicates.controller.js';
import { DuplicatesService } from './duplicates.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([DuplicatePair, DuplicateDecision]),
    EnrolmentModule,
    ImportsModule,
    LinkageModule,
    RecordsModule,
  ],
  controllers: [DuplicatesController],
  providers: [DuplicateComparisonService, DuplicatesService, DuplicatesWorker],
})
export class DuplicatesModule {}
