import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/index.js';
import { JsonParts } from '../common/index.js';
import { EnrolmentModule } from '../enrolment/index.js';
import { PrefecturesModule } from '../prefectures/index.js';
import { FacePreviewsController } from './face-previews.controller.js';
import { RecordListsService } from './finding/record-lists.service.js';
import { ImageCorrectionsService } from './image-corrections.service.js';
import { RecordChange } from './record-change.entity.js';
import { RecordGrantsService } from './record-grants.service.js';
import { RecordHistoryService } from './record-history.service.js';
import { RecordImagesService } from './record-images.service.js';
import { RecordGrant } from './record-grant.entity.js';
import { GalleryRecord } from './record.entity.js';
import { SwitchedOffTraits } from './switched-off-traits.js';
import { RecordsService } from './records.service.js';
import { RetentionTerms } from './terms/retention-terms.service.js';
import { VocabularyController } from './vocabulary.controller.js';

const SERVICES = [
  RecordsService,
  RecordImagesService,
  ImageCorrectionsService,
  RecordGrantsService,
  RecordHistoryService,
  RecordListsService,
  RetentionTerms,
  SwitchedOffTraits,
  JsonParts,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([GalleryRecord, RecordGrant, RecordChange]),
    CasesModule,
    EnrolmentModule,
    PrefecturesModule,
  ],
  controllers: [VocabularyController, FacePreviewsController],
  providers: [...SERVICES],
  exports: [...SERVICES],
})
export class RecordsModule {}
