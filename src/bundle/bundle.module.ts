import { Module } from '@nestjs/common';
import { AdjudicationModule } from '../adjudication/index.js';
import { AuditModule } from '../audit/index.js';
import { EnrolmentModule } from '../enrolment/index.js';
import { PrefecturesModule } from '../prefectures/index.js';
import { SearchModule } from '../search/index.js';
import { BundleContentsService } from './bundle-contents.service.js';
import { BundlesController } from './bundles.controller.js';
import { BundlesService } from './bundles.service.js';
import { DisclosuresService } from './disclosures.service.js';

@Module({
  imports: [AuditModule, PrefecturesModule, EnrolmentModule, SearchModule, AdjudicationModule],
  controllers: [BundlesController],
  providers: [BundleContentsService, BundlesService, DisclosuresService],
})
export class BundleModule {}
