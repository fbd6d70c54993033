import { Logger } from '@nestjs/common';
import { AbstractLogger } from 'typeorm';
import type { LogLevel, LogMessage } from 'typeorm';

/**
 * Hands TypeORM's warnings (a lost pool connection, a failed migration) to the application's log.
 * Never statements: their parameters are names, vectors and secrets.
 */
export class WarningsLogger extends AbstractLogger {
  readonly #log = new Logger('Database');

  protected override isLogEnabledFor(type?: string): boolean {
    return type === 'warn' || type === 'migration';
  }

  protected override writeLog(
    _level: LogLevel,
    message: LogMessage | string | number | (LogMessage | string | number)[],
  ): void {
    for (const entry of this.prepareLogMessages(message, { highlightSql: false })) {
      this.#log.warn(entry.message);
    }
  }
}
