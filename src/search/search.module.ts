import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthModule } from '../auth/index.js';
import { CasesModule } from '../cases/index.js';
import { PrefecturesModule } from '../prefectures/index.js';
import { RecordsModule } from '../records/index.js';
import { EnrolmentModule } from '../enrolment/index.js';
import { MatchingModule } from '../matching/index.js';
import { Exclusion } from './exclusions/exclusion.entity.js';
import { CountLog } from './filters/count-log.js';
import { FilterExplanations } from './filters/filter-explanations.service.js';
import { SearchQueue } from './queue/search-queue.js';
import { RepeatService } from './repeat/repeat.service.js';
import { SearchCandidate } from './runs/search-candidate.entity.js';
import { SearchProbeMember } from './runs/search-probe-member.entity.js';
import { Search } from './runs/search.entity.js';
import { SearchRequest } from './approval/search-request.entity.js';
import { SearchRequestsController } from './approval/search-requests.controller.js';
import { SearchRequestsService } from './approval/search-requests.service.js';
import { SearchReviewsController } from './review/search-reviews.controller.js';
import { SearchReviewsService } from './review/search-reviews.service.js';
import { SearchService } from './runs/search.service.js';
import { SearchesController } from './searches.controller.js';
import { StoredSearchesService } from './runs/stored-searches.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Exclusion,
      Search,
      SearchCandidate,
      SearchProbeMember,
      SearchRequest,
    ]),
    AuthModule,
    CasesModule,
    EnrolmentModule,
    MatchingModule,
    PrefecturesModule,
    RecordsModule,
  ],
  // Before `searches/:id`, which would take `review` for an id.
  controllers: [SearchReviewsController, SearchesController, SearchRequestsController],
  providers: [
    CountLog,
    FilterExplanations,
    RepeatService,
    SearchQueue,
    SearchRequestsService,
    SearchReviewsService,
    SearchService,
    StoredSearchesService,
  ],
  exports: [SearchQueue, StoredSearchesService],
})
export class SearchModule {}
