import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/index.js';
import { JsonParts } from '../common/index.js';
import { EnrolmentModule } from '../enrolment/index.js';
import { PrefecturesModule } from '../prefectures/index.js';
import { RecordGrantsService } from './record-grants.service.js';
import { RecordImagesService } from './record-images.service.js';
import { RecordGrant } from './record-grant.entity.js';
import { GalleryRecord } from './record.entity.js';
import { RecordsService } from './records.service.js';
import { VocabularyController } from './vocabulary.controller.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([GalleryRecord, RecordGrant]),
    CasesModule,
    EnrolmentModule,
    PrefecturesModule,
  ],
  controllers: [VocabularyController],
  providers: [RecordsService, RecordImagesService, RecordGrantsService, JsonParts],
  exports: [RecordsService, RecordImagesService, RecordGrantsService, JsonParts],
})
export class RecordsModule {}
