import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/index.js';
import { EnrolmentModule } from '../enrolment/index.js';
import { RecordsModule } from '../records/index.js';
import { CandidateListsService } from './candidate-lists.service.js';
import { Exclusion } from './exclusion.entity.js';
import { FaceIndex } from './face-index.entity.js';
import { FaceIndexBuild } from './face-index-build.service.js';
import { FaceIndexes } from './face-indexes.service.js';
import { FilterExplanations } from './filter-explanations.service.js';
import { ProbesService } from './probes.service.js';
import { RankingService } from './ranking.service.js';
import { RepeatService } from './repeat.service.js';
import { SearchCandidate } from './search-candidate.entity.js';
import { SearchProbeMember } from './search-probe-member.entity.js';
import { Search } from './search.entity.js';
import { SearchRequest } from './search-request.entity.js';
import { SearchRequestsController } from './search-requests.controller.js';
import { SearchRequestsService } from './search-requests.service.js';
import { SearchRepository } from './search.repository.js';
import { SearchService } from './search.service.js';
import { SearchesController } from './searches.controller.js';
import { StoredSearchesService } from './stored-searches.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Exclusion,
      FaceIndex,
      Search,
      SearchCandidate,
      SearchProbeMember,
      SearchRequest,
    ]),
    CasesModule,
    EnrolmentModule,
    RecordsModule,
  ],
  controllers: [SearchesController, SearchRequestsController],
  providers: [
    CandidateListsService,
    FaceIndexBuild,
    FaceIndexes,
    FilterExplanations,
    ProbesService,
    RankingService,
    RepeatService,
    SearchRepository,
    SearchRequestsService,
    SearchService,
    StoredSearchesService,
  ],
  exports: [CandidateListsService, SearchRepository, SearchService, StoredSearchesService],
})
export class SearchModule {}
