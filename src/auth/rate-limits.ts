import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** So many times in a window of so many seconds, which begins with the first. */
export interface RateLimit {
  readonly name: string;
  readonly times: number;
  readonly seconds: number;
}

/** What is counted for a limit: of whom, or from where. */
export type LimitedSubject = readonly [limit: RateLimit, subject: string];

export interface Consumption {
  /** How often in this window, this time included. */
  readonly count: number;
  readonly over: boolean;
  /** Seconds until the window ends, at least 1: a `Retry-After`. */
  readonly retryAfter: number;
}

/**
 * Counts in the database, so that several instances count together, by its clock. When it does not
 * answer, nothing is let through: the error is the caller's, and an answer of 503.
 */
@Injectable()
export class RateLimits {
  constructor(private readonly db: DataSource) {}

  /** Counts once more, before what is limited is done: requests at the same time cannot outrun it. */
  async consume(limit: RateLimit, subject: string): Promise<Consumption> {
    const [row] = await this.db.query<[{ spent: number; seconds: number }]>(
      `INSERT INTO rate_limits AS r (key, spent, ends_at)
       VALUES ($1, 1, clock_timestamp() + make_interval(secs => $2))
       ON CONFLICT (key) DO UPDATE SET
         spent = CASE WHEN r.ends_at > clock_timestamp() THEN r.spent + 1 ELSE 1 END,
         ends_at = CASE WHEN r.ends_at > clock_timestamp() THEN r.ends_at ELSE excluded.ends_at END
       RETURNING spent, extract(epoch FROM ends_at - clock_timestamp())::float8 AS seconds`,
      [hashedKey(limit.name, subject), limit.seconds],
    );
    const retryAfter = Math.max(1, Math.ceil(row.seconds));
    return { count: row.spent, over: row.spent > limit.times, retryAfter };
  }

  /** The first of these that has been refused in its window already: asked without a write. */
  async exhausted(
    subjects: readonly LimitedSubject[],
  ): Promise<{ retryAfter: number } | undefined> {
    const [row] = await this.db.query<{ seconds: number }[]>(
      `SELECT extract(epoch FROM r.ends_at - clock_timestamp())::float8 AS seconds
         FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS asked (key, times, place)
         JOIN rate_limits r ON r.key = asked.key
         WHERE r.spent > asked.times AND r.ends_at > clock_timestamp() ORDER BY place LIMIT 1`,
      [
        subjects.map(([limit, subject]) => hashedKey(limit.name, subject)),
        subjects.map(([limit]) => limit.times),
      ],
    );
    return row && { retryAfter: Math.max(1, Math.ceil(row.seconds)) };
  }

  /** Takes one back: it was no failure. */
  async refund(limit: RateLimit, subject: string): Promise<void> {
    await this.db.query(`UPDATE rate_limits SET spent = spent - 1 WHERE key = $1 AND spent > 0`, [
      hashedKey(limit.name, subject),
    ]);
  }

  /** Forgets this window. */
  async reset(limit: RateLimit, subject: string): Promise<void> {
    await this.db.query(`DELETE FROM rate_limits WHERE key = $1`, [hashedKey(limit.name, subject)]);
  }
}

/** Whether this time goes into the log, of what may be repeated at will: the 1st, 10th, 100th … */
export const isSampled = (count: number) => /^10*$/.test(String(count));

/** A hash: what was typed as a user name may be a password. */
export function hashedKey(name: string, subject: string): string {
  return `${name}:${createHash('sha256').update(subject).digest('base64url')}`;
}
