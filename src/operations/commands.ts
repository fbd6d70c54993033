import type { Type } from '@nestjs/common';
import type { CommandRunner } from 'nest-commander';
import {
  AuditCheckpointCommand,
  AuditCommand,
  AuditKeyCommand,
  AuditSealCommand,
  AuditVerifyCommand,
} from './audit.command.js';
import { BackupCommand } from './backup.command.js';
import { BundleCommand, BundleVerifyCommand } from './bundle.command.js';
import {
  FaceIndexBuildCommand,
  FaceIndexCommand,
  FaceIndexDropCommand,
} from './face-index.command.js';
import { DoctorCommand } from './doctor/doctor.command.js';
import { ImportCommand } from './import.command.js';
import { KeysCommand, KeysRotateCommand } from './keys.command.js';
import { MigrateCommand } from './migrate.command.js';
import { ReembedCommand } from './reembed.command.js';
import {
  RetentionCommand,
  RetentionExpungeCommand,
  RetentionExportCommand,
  RetentionImportOutcomesCommand,
  RetentionListDueCommand,
  RetentionReapplyCommand,
  RetentionScrubCommand,
} from './retention.command.js';
import { SchemaCommand } from './schema.command.js';
import { StartCommand } from './start.command.js';
import { StorageCommand, StorageVerifyCommand } from './storage.command.js';
import { WorkerCommand } from './worker.command.js';
import { UserCommand, UserCreateCommand, UserResetSecondFactorCommand } from './user.command.js';

/** The commands of whoever runs the service. Each reads the environment when it runs. */
export const OPERATORS_COMMANDS: readonly Type<CommandRunner>[] = [
  AuditCheckpointCommand,
  AuditCommand,
  AuditKeyCommand,
  AuditSealCommand,
  AuditVerifyCommand,
  BackupCommand,
  BundleCommand,
  BundleVerifyCommand,
  FaceIndexBuildCommand,
  FaceIndexCommand,
  FaceIndexDropCommand,
  DoctorCommand,
  ImportCommand,
  KeysCommand,
  KeysRotateCommand,
  MigrateCommand,
  ReembedCommand,
  RetentionCommand,
  RetentionExpungeCommand,
  RetentionExportCommand,
  RetentionImportOutcomesCommand,
  RetentionListDueCommand,
  RetentionReapplyCommand,
  RetentionScrubCommand,
  SchemaCommand,
  StartCommand,
  StorageCommand,
  StorageVerifyCommand,
  UserCommand,
  UserCreateCommand,
  UserResetSecondFactorCommand,
  WorkerCommand,
];
