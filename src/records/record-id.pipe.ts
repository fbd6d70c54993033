import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IdPipe, readNumber } from '../common/index.js';
import { recordProblems } from './records.problems.js';

/** A record in the path of a route, by its id or by its number; `:id` unless named. */
export const RecordId = (name = 'id') => Param(name, RecordIdPipe);

/**
 * Brings a number to the id that stands for it. It runs as the caller: of what the database does not give
 * them, a number leads nowhere; what else they may do with the record, the service says of the id.
 */
@Injectable()
export class RecordIdPipe implements PipeTransform<string, Promise<string>> {
  private readonly ids = new IdPipe();

  constructor(private readonly db: DataSource) {}

  async transform(given: string): Promise<string> {
    const { text, whole } = readNumber(given);
    if (!whole) return this.ids.transform(given);
    const [found] = await this.db.query<{ id: string }[]>(
      `SELECT id FROM records WHERE number = $1`,
      [text],
    );
    if (!found) throw recordProblems['record-not-found']();
    return found.id;
  }
}
