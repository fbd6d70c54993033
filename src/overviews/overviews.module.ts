import { Module } from '@nestjs/common';
import { AdjudicationModule } from '../adjudication/index.js';
import { AuthModule } from '../auth/index.js';
import { CasesModule } from '../cases/index.js';
import { SearchModule } from '../search/index.js';
import { CaseOverviewsController } from './case/case-overviews.controller.js';
import { CaseOverviewsService } from './case/case-overviews.service.js';
import { InboxController } from './inbox/inbox.controller.js';
import { InboxEventsService } from './inbox/inbox-events.service.js';
import { InboxService } from './inbox/inbox.service.js';

@Module({
  imports: [AdjudicationModule, AuthModule, CasesModule, SearchModule],
  controllers: [CaseOverviewsController, InboxController],
  providers: [CaseOverviewsService, InboxEventsService, InboxService],
})
export class OverviewsModule {}
