import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordsModule } from '../records/index.js';
import { SubjectPapers } from './subject-papers.entity.js';
import { Subject } from './subject.entity.js';
import { SubjectsController } from './subjects.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Subject, SubjectPapers]), RecordsModule],
  controllers: [SubjectsController],
})
export class SubjectsModule {}
