import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EnrolmentModule } from '../enrolment/index.js';
import { RecordsModule } from '../records/index.js';
import { FaceIndex } from './face-index/face-index.entity.js';
import { FaceIndexBuild } from './face-index/face-index-build.service.js';
import { FaceIndexes } from './face-index/face-indexes.service.js';
import { GalleryRepository } from './gallery/gallery.repository.js';
import { HigherGroups } from './groups/higher-groups.service.js';
import { CandidateListsService } from './list/candidate-lists.service.js';
import { ProbesService } from './probe/probes.service.js';
import { RankingService } from './ranking/ranking.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([FaceIndex]), EnrolmentModule, RecordsModule],
  providers: [
    CandidateListsService,
    FaceIndexBuild,
    FaceIndexes,
    HigherGroups,
    ProbesService,
    RankingService,
    GalleryRepository,
  ],
  exports: [
    CandidateListsService,
    FaceIndexes,
    HigherGroups,
    ProbesService,
    RankingService,
    GalleryRepository,
  ],
})
export class MatchingModule {}
