import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationController } from './organisation.controller.js';
import { OrganisationService } from './organisation.service.js';
import { Prefecture } from './prefecture.entity.js';
import { PrefecturesController } from './prefectures.controller.js';
import { PrefecturesService } from './prefectures.service.js';
import { ReorganisationService } from './reorganisation.service.js';
import { UnitChange } from './unit-change.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Prefecture, UnitChange])],
  controllers: [PrefecturesController, OrganisationController],
  providers: [PrefecturesService, OrganisationService, ReorganisationService],
  exports: [PrefecturesService],
})
export class PrefecturesModule {}
