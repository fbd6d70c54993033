import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordsModule } from '../records/index.js';
import { Sketch } from './sketch.entity.js';
import { SketchesController } from './sketches.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Sketch]), RecordsModule],
  controllers: [SketchesController],
})
export class SketchesModule {}
