import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/index.js';
import { JsonParts } from '../common/index.js';
import { EnrolmentModule } from '../enrolment/index.js';
import { RecordImagesService } from './record-images.service.js';
import { GalleryRecord } from './record.entity.js';
import { RecordsService } from './records.service.js';
import { VocabularyController } from './vocabulary.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([GalleryRecord]), CasesModule, EnrolmentModule],
  controllers: [VocabularyController],
  providers: [RecordsService, RecordImagesService, JsonParts],
  exports: [RecordsService, RecordImagesService, JsonParts],
})
export class RecordsModule {}
