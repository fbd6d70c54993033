import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordsModule } from '../records/index.js';
import { MakingVocabularyController } from './making/making-vocabulary.controller.js';
import { KeptMaking } from './making/sketch-making.entity.js';
import { Sketch } from './sketch.entity.js';
import { SketchesController } from './sketches.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Sketch, KeptMaking]), RecordsModule],
  controllers: [SketchesController, MakingVocabularyController],
})
export class SketchesModule {}
