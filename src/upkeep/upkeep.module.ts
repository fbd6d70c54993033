import { Module } from '@nestjs/common';
import { EnrolmentModule } from '../enrolment/index.js';
import { SearchModule } from '../search/index.js';
import { MetricsServer } from './metrics/metrics-server.js';
import { ServiceMetrics } from './metrics/service-metrics.js';
import { Stopping } from './stopping.js';
import { Tracing } from './tracing.js';

@Module({
  imports: [EnrolmentModule, SearchModule],
  providers: [MetricsServer, ServiceMetrics, Stopping, Tracing],
  exports: [Stopping],
})
export class UpkeepModule {}
