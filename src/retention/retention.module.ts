import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EnrolmentModule } from '../enrolment/index.js';
import { RecordsModule } from '../records/index.js';
import { ErasureWorker } from './erasure-worker.js';
import { ExpungementsController } from './expungements.controller.js';
import { ExpungementsService } from './expungements.service.js';
import { LeftoverFilesService } from './leftover-files.service.js';
import { CourtOutcome } from './outcomes/court-outcome.entity.js';
import { CourtOutcomesController } from './outcomes/court-outcomes.controller.js';
import { CourtOutcomesService } from './outcomes/court-outcomes.service.js';
import { ReapplicationService } from './reapplication.service.js';
import { Notice } from './notice.entity.js';
import { NoticesController } from './notices.controller.js';
import { NoticesService } from './notices.service.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsService } from './reviews.service.js';
import { ScrubService } from './scrub.service.js';
import { StoreVerificationService } from './store-verification.service.js';
import { Tombstone } from './tombstone.entity.js';
import { TombstonesController } from './tombstones.controller.js';
import { TombstonesService } from './tombstones.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Tombstone, Notice, CourtOutcome]),
    EnrolmentModule,
    RecordsModule,
  ],
  controllers: [
    CourtOutcomesController,
    ExpungementsController,
    NoticesController,
    ReviewsController,
    TombstonesController,
  ],
  providers: [
    CourtOutcomesService,
    ErasureWorker,
    ExpungementsService,
    LeftoverFilesService,
    NoticesService,
    ReapplicationService,
    ReviewsService,
    ScrubService,
    StoreVerificationService,
    TombstonesService,
  ],
})
export class RetentionModule {}
