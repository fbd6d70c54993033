import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashedKey } from './rate-limits.js';
import type { RequestOrigin } from './request-origin.js';

/** From where accounts have signed in during the last 90 days, as hashes: neither name nor address is kept. */
@Injectable()
export class KnownAddresses {
  constructor(private readonly db: DataSource) {}

  async has(username: string, origin: RequestOrigin): Promise<boolean> {
    const found = await this.db.query<unknown[]>(
      `SELECT FROM known_addresses WHERE key = $1 AND ends_at > clock_timestamp()`,
      [keyOf(username, origin)],
    );
    return found.length > 0;
  }

  async note(username: string, origin: RequestOrigin): Promise<void> {
    await this.db.query(
      `INSERT INTO known_addresses (key, ends_at) VALUES ($1, clock_timestamp() + interval '90 days')
       ON CONFLICT (key) DO UPDATE SET ends_at = excluded.ends_at`,
      [keyOf(username, origin)],
    );
  }
}

const keyOf = (username: string, { address }: RequestOrigin) =>
  hashedKey('known', `${address} ${username}`);
