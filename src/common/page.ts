import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Formed } from './formed.js';
import { httpProblems } from './http.problems.js';
import type { Problem } from './problem.js';

const UNKNOWN_CURSOR = {
  code: 'unknown-cursor',
  message: {
    en: 'is not a cursor of this service',
    fr: 'n’est pas un curseur de ce service',
    ar: 'ليس مؤشرا من هذه الخدمة',
  },
};

/** Query of a list: newest first, `limit` entries after `cursor`. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'Entries a page.', minimum: 1, maximum: 100, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 50;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before.' })
  @IsOptional()
  // Whether it is one of ours, `cursorSeq` tells.
  @Formed({ ...UNKNOWN_CURSOR, pattern: /^[^]{0,40}$/ })
  cursor?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Absent on the last page. */
  readonly nextCursor?: string;
}

/**
 * Position of a row in its list: rows carry a `seq` that grows with time. It is no counter: how many rows
 * of other prefectures lie between two of them, it does not tell.
 */
export function cursorSeq(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const seq = Buffer.from(cursor, 'base64url').toString('latin1');
  if (/^[1-9]\d{0,18}$/.test(seq)) return seq;
  throw unknownCursor();
}

/** What no page was followed by. */
export function unknownCursor(): Problem {
  return httpProblems['validation-failed']({
    errors: [{ field: 'cursor', ...UNKNOWN_CURSOR }],
  });
}

/** Cuts `limit + 1` fetched rows into a page with the cursor of the next one. */
export function pageOf<T extends { seq: string }, V>(
  rows: readonly T[],
  limit: number,
  view: (row: T) => V,
): Page<V> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(view),
    ...(rows.length > limit &&
      last && { nextCursor: Buffer.from(last.seq, 'latin1').toString('base64url') }),
  };
}
