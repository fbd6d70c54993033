import { Module } from '@nestjs/common';
import { AdapterCommand, AdapterTrainCommand } from './adapter.command.js';
import {
  AuditCheckpointCommand,
  AuditCommand,
  AuditKeyCommand,
  AuditSealCommand,
  AuditVerifyCommand,
} from './audit.command.js';
import { BenchAuditCommand } from './bench-audit.command.js';
import { BenchCommand, BenchFacesCommand } from './bench.command.js';
import { BenchSearchCommand } from './bench-search.command.js';
import { BundleCommand, BundleVerifyCommand } from './bundle.command.js';
import { DemoCommand } from './demo.command.js';
import { DrawCommand } from './draw.command.js';
import { EvaluateCommand } from './evaluate.command.js';
import {
  FaceIndexBuildCommand,
  FaceIndexCommand,
  FaceIndexDropCommand,
} from './face-index.command.js';
import { KeysCommand, KeysRotateCommand } from './keys.command.js';
import { LinkageRatesCommand } from './linkage-rates.command.js';
import { MigrateCommand } from './migrate.command.js';
import { ReembedCommand } from './reembed.command.js';
import {
  RetentionCommand,
  RetentionExpungeCommand,
  RetentionExportCommand,
  RetentionListDueCommand,
  RetentionReapplyCommand,
  RetentionScrubCommand,
} from './retention.command.js';
import { UserCommand, UserCreateCommand } from './user.command.js';

/** What `npm run cli -- <command>` can do. Each command reads the environment when it runs. */
@Module({
  providers: [
    AdapterCommand,
    AdapterTrainCommand,
    AuditCheckpointCommand,
    AuditCommand,
    AuditKeyCommand,
    AuditSealCommand,
    AuditVerifyCommand,
    BenchAuditCommand,
    BenchCommand,
    BenchFacesCommand,
    BenchSearchCommand,
    BundleCommand,
    BundleVerifyCommand,
    DemoCommand,
    DrawCommand,
    EvaluateCommand,
    FaceIndexBuildCommand,
    FaceIndexCommand,
    FaceIndexDropCommand,
    KeysCommand,
    KeysRotateCommand,
    LinkageRatesCommand,
    MigrateCommand,
    ReembedCommand,
    RetentionCommand,
    RetentionExpungeCommand,
    RetentionExportCommand,
    RetentionListDueCommand,
    RetentionReapplyCommand,
    RetentionScrubCommand,
    UserCommand,
    UserCreateCommand,
  ],
})
export class CommandsModule {}
