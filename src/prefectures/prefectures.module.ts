import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Prefecture } from './prefecture.entity.js';
import { PrefecturesController } from './prefectures.controller.js';
import { PrefecturesService } from './prefectures.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Prefecture])],
  controllers: [PrefecturesController],
  providers: [PrefecturesService],
  exports: [PrefecturesService],
})
export class PrefecturesModule {}
