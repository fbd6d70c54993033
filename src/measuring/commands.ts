import { AdapterCommand, AdapterTrainCommand } from './adapter.command.js';
import { BenchAuditCommand } from './bench-audit.command.js';
import { BenchNamesCommand } from './bench-names.command.js';
import { BenchSearchCommand } from './bench-search.command.js';
import { BenchCommand, BenchFacesCommand } from './bench.command.js';
import { DemoCommand } from './demo.command.js';
import { DrawCommand } from './draw.command.js';
import { ErrorRatesCommand } from './error-rates.command.js';
import { EvaluateCommand } from './evaluate.command.js';
import { LinkageRatesCommand } from './linkage-rates.command.js';
import { SubjectAlertsCommand } from './subject-alerts.command.js';
import type { CommandRoom } from '../operations/index.js';

/** The commands that measure, train and demonstrate. The production image has none of them. */
export const COMMANDS: CommandRoom['COMMANDS'] = [
  AdapterCommand,
  AdapterTrainCommand,
  BenchAuditCommand,
  BenchCommand,
  BenchFacesCommand,
  BenchNamesCommand,
  BenchSearchCommand,
  DemoCommand,
  DrawCommand,
  ErrorRatesCommand,
  EvaluateCommand,
  LinkageRatesCommand,
  SubjectAlertsCommand,
];
