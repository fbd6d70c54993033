import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.js';
import type { RequestContext } from '../common/index.js';

/** What an expungement deletes from or overwrites; counts, too, whose change tells what was counted. */
export const ERASED_FROM = [
  'records',
  'record_terms',
  'sketch_makings',
  'subject_papers',
  'court_outcomes',
  'import_rows',
  'record_openings',
  'record_changes',
  'images',
  'removed_images',
  'templates',
  'former_faces',
  'gallery_faces',
  'gallery_parts',
  'trait_counts',
  'collection_means',
  'linkage_queue',
  'cases',
  'consultations',
  'searches',
  'search_probe_members',
  'search_candidates',
  'search_requests',
  'exclusions',
  'opinions',
  'decisions',
  'corroborations',
  'identifications',
  'link_alerts',
  'link_adjudications',
  'duplicate_queue',
  'duplicate_pairs',
  'duplicate_decisions',
  'files_to_unlink',
  'tombstones',
];

const NOT_PERMITTED = '42501';

export interface Scrubbed {
  /** Tombstones that await it no more. */
  readonly tombstones: number;
  /** False where the role may not: the server's own checkpoints come to it. */
  readonly walSwitched: boolean;
}

/**
 * PostgreSQL keeps what was deleted: in dead rows, in statistics and in its write-ahead log. This
 * writes the tables anew without it and lets the old files and segments go. It locks each table
 * meanwhile.
 */
@Injectable()
export class ScrubService {
  constructor(private readonly db: DataSource) {}

  /** Writes the tables anew that hold what was erased, so that no byte of it stays in their files; logged. */
  async scrub(ctx: RequestContext): Promise<Scrubbed> {
    const due = await this.awaiting();
    for (const table of ERASED_FROM) await this.db.query(`VACUUM (FULL, ANALYZE) ${table}`);
    const walSwitched = await this.letGo();
    await this.db.transaction(async (manager) => {
      await manager.query(
        `UPDATE tombstones SET scrubbed_at = now() WHERE id = ANY ($1) AND scrubbed_at IS NULL`,
        [due],
      );
      const details = { tombstones: due.length, walSwitched };
      await audit(manager, ctx, 'retention.scrub', 'database', details);
    });
    return { tombstones: due.length, walSwitched };
  }

  /** Tombstones since whose erasure it was not done. */
  async awaiting(): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `SELECT id FROM tombstones WHERE scrubbed_at IS NULL ORDER BY id`,
    );
    return rows.map(({ id }) => id);
  }

  private async letGo(): Promise<boolean> {
    try {
      // The most common values of each column are kept there as they are.
      await this.db.query(`VACUUM FULL pg_catalog.pg_statistic`);
      await this.db.query(`SELECT pg_switch_wal()`);
      await this.db.query(`CHECKPOINT`);
      return true;
    } catch (failure) {
      const { driverError } = failure as { driverError?: { code?: string } };
      if (driverError?.code !== NOT_PERMITTED) throw failure;
      return false;
    }
  }
}
