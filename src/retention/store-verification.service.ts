import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.js';
import { Problem, type RequestContext } from '../common/index.js';
import { ImageStore, STORE_PARTS, type StoredFile } from '../storage/index.js';
import { LeftoverFilesService } from './leftover-files.service.js';

/** What is kept in a file, by a row of the database. */
export interface FileUse {
  readonly keptAs: 'image' | 'thumbnail' | 'face' | 'probe' | 'original';
  /** Number of the sketch or subject; null for a probe. */
  readonly record: string | null;
  /** Id of the search that a probe belongs to. */
  readonly search: string | null;
}

/** A file that a row names, and that cannot be read. */
export interface StoreFault {
  readonly fault: 'missing' | 'damaged';
  readonly sha256: string;
  readonly uses: readonly FileUse[];
}

export interface StoreVerification {
  /** Files in the store. */
  readonly files: number;
  readonly missing: number;
  /** Whose bytes no longer match their hash; null where these were not read. */
  readonly damaged: number | null;
  /** Files that no row names, but for those of the last hour. */
  readonly orphans: number;
  /** Those of them that are gone now. */
  readonly removed: number;
}

export interface StoreVerificationOptions {
  /** Whether every file that a row names is read, and its hash computed anew. */
  readonly contents: boolean;
  readonly removeOrphans: boolean;
  /** Told of each fault as it is found. */
  readonly onFault: (fault: StoreFault) => void;
  readonly onProgress?: (done: number, all: number) => void;
}

/** An upload stores its files before its rows; none takes as long. */
const UPLOAD_MS = 60 * 60_000;

/** Compares the rows and the files of images both ways, a part of the hashes after the other. */
@Injectable()
export class StoreVerificationService {
  constructor(
    private readonly db: DataSource,
    private readonly store: ImageStore,
    private readonly leftover: LeftoverFilesService,
  ) {}

  /** Names each file that is missing or damaged, counts those of nobody, and removes these where asked; logged. */
  async verify(ctx: RequestContext, options: StoreVerificationOptions): Promise<StoreVerification> {
    const counts = { files: 0, missing: 0, damaged: 0, orphans: 0, removed: 0 };
    for (const [index, part] of STORE_PARTS.entries()) {
      // The rows first: their files were there before them.
      const named = await this.namedIn(part);
      const files = await this.store.list(part);
      counts.files += files.length;
      counts.missing += await this.tellMissing(named, files, options);
      if (options.contents) counts.damaged += await this.tellDamaged(named, files, options);
      const orphans = orphansAmong(files, named);
      counts.orphans += orphans.length;
      if (options.removeOrphans) counts.removed += await this.remove(orphans);
      options.onProgress?.(index + 1, STORE_PARTS.length);
    }
    const verified = { ...counts, damaged: options.contents ? counts.damaged : null };
    await this.db.transaction((manager) =>
      audit(manager, ctx, 'storage.verify', 'images', { ...verified }),
    );
    return verified;
  }

  private async tellMissing(
    named: ReadonlyMap<string, FileUse[]>,
    files: readonly StoredFile[],
    { onFault }: StoreVerificationOptions,
  ): Promise<number> {
    const present = new Set(files.map(({ sha256 }) => sha256));
    let missing = 0;
    for (const [sha256, uses] of named) {
      if (present.has(sha256)) continue;
      // Unless it was erased, or restored, in between.
      if (!(await this.isNamed(sha256)) || (await this.store.has(sha256))) continue;
      onFault({ fault: 'missing', sha256, uses });
      missing += 1;
    }
    return missing;
  }

  private async tellDamaged(
    named: ReadonlyMap<string, FileUse[]>,
    files: readonly StoredFile[],
    { onFault }: StoreVerificationOptions,
  ): Promise<number> {
    let damaged = 0;
    for (const { sha256 } of files) {
      const uses = named.get(sha256);
      if (!uses || (await this.isWhole(sha256))) continue;
      onFault({ fault: 'damaged', sha256, uses });
      damaged += 1;
    }
    return damaged;
  }

  private async isWhole(sha256: string): Promise<boolean> {
    try {
      await this.store.read(sha256);
      return true;
    } catch (error) {
      if (error instanceof Problem && error.code === 'stored-image-corrupt') return false;
      throw error;
    }
  }

  /** Noted as an erasure notes them: whoever stores the same picture at that moment keeps it. */
  private async remove(orphans: readonly string[]): Promise<number> {
    if (orphans.length === 0) return 0;
    await this.db.query(
      `INSERT INTO files_to_unlink SELECT unnest($1::text[]) ON CONFLICT DO NOTHING`,
      [orphans],
    );
    await this.leftover.unlink();
    let left = 0;
    for (const sha256 of orphans) if (await this.store.has(sha256)) left += 1;
    return orphans.length - left;
  }

  /** Files of a part of the hashes, each with the rows that name it. */
  private async namedIn(part: string): Promise<Map<string, FileUse[]>> {
    const rows = await this.db.query<(FileUse & { sha256: string })[]>(
      `SELECT named.sha256, named.kept_as AS "keptAs", record.number AS record,
          named.search_id AS search
        FROM named_files() named LEFT JOIN records record ON record.id = named.record_id
        WHERE named.sha256 >= $1 AND named.sha256 < $2`,
      [part, after(part)],
    );
    const named = new Map<string, FileUse[]>();
    for (const { sha256, ...use } of rows) named.set(sha256, [...(named.get(sha256) ?? []), use]);
    return named;
  }

  private async isNamed(sha256: string): Promise<boolean> {
    const [{ named }] = await this.db.query<[{ named: boolean }]>(
      `SELECT file_is_named($1) AS named`,
      [sha256],
    );
    return named;
  }
}

/** Files of nobody, but for what an upload may be about to name. */
function orphansAmong(files: readonly StoredFile[], named: ReadonlyMap<string, unknown>): string[] {
  const since = Date.now() - UPLOAD_MS;
  return files
    .filter(({ sha256, writtenAt }) => !named.has(sha256) && writtenAt.getTime() < since)
    .map(({ sha256 }) => sha256);
}

/** The first hash beyond a part; beyond the last, what follows every digit. */
function after(part: string): string {
  return part === 'ff' ? 'g' : (parseInt(part, 16) + 1).toString(16).padStart(2, '0');
}
