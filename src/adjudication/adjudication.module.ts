import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/index.js';
import { EnrolmentModule } from '../enrolment/index.js';
import { AdjudicationsController } from './adjudications.controller.js';
import { AdjudicationsService } from './adjudications.service.js';
import { ConclusionsService } from './conclusions.service.js';
import { Corroboration } from './corroboration.entity.js';
import { Decision } from './decision.entity.js';
import { DisagreementsService } from './disagreements.service.js';
import { SketchIdentification } from './identification.entity.js';
import { IdentificationsService } from './identifications.service.js';
import { ExaminerOpinion } from './opinion.entity.js';
import { OpinionsService } from './opinions.service.js';
import { ProbeImagesService } from './probe-images.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ExaminerOpinion, Decision, Corroboration, SketchIdentification]),
    CasesModule,
    EnrolmentModule,
  ],
  controllers: [AdjudicationsController],
  providers: [
    AdjudicationsService,
    ConclusionsService,
    DisagreementsService,
    IdentificationsService,
    OpinionsService,
    ProbeImagesService,
  ],
  exports: [AdjudicationsService, IdentificationsService],
})
export class AdjudicationModule {}
