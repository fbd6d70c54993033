import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PrefecturesModule } from '../prefectures/index.js';
import { Case } from './case.entity.js';
import { CasesController } from './cases.controller.js';
import { CasesService } from './cases.service.js';
import { Consultation } from './consultation.entity.js';
import { ConsultationsController } from './consultations.controller.js';
import { ConsultationsService } from './consultations.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Case, Consultation]), PrefecturesModule],
  controllers: [CasesController, ConsultationsController],
  providers: [CasesService, ConsultationsService],
  exports: [CasesService, ConsultationsService],
})
export class CasesModule {}
