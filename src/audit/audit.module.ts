import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditKey } from './audit-key.js';
import { AuditProofs } from './audit-proofs.js';
import { AuditSealer } from './audit-sealer.js';
import { LogReadingController } from './log-reading.controller.js';
import { LogReadingService } from './log-reading.service.js';
import { SealingWorker } from './sealing-worker.js';

@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry])],
  controllers: [LogReadingController],
  providers: [AuditKey, AuditProofs, AuditSealer, LogReadingService, SealingWorker],
  exports: [AuditKey, AuditProofs, AuditSealer],
})
export class AuditModule {}
