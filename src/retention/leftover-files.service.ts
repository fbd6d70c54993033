import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ImageStore } from '../storage/index.js';

/** Removes the files of images that no row names any more, as transactions left them noted. */
@Injectable()
export class LeftoverFilesService {
  constructor(
    private readonly db: DataSource,
    private readonly store: ImageStore,
  ) {}

  /** @returns how many files are gone */
  async unlink(): Promise<number> {
    const noted = await this.db.query<{ sha256: string }[]>(`SELECT sha256 FROM files_to_unlink`);
    let gone = 0;
    for (const { sha256 } of noted) if (await this.unlinkOne(sha256)) gone += 1;
    return gone;
  }

  /** Locked meanwhile: who keeps the same picture was before, or waits and stores it again. */
  private unlinkOne(sha256: string): Promise<boolean> {
    return this.db.transaction(async (manager) => {
      await manager.query(`SELECT lock_file($1, true)`, [sha256]);
      await manager.query(`DELETE FROM files_to_unlink WHERE sha256 = $1`, [sha256]);
      const [{ named }] = await manager.query<[{ named: boolean }]>(
        `SELECT file_is_named($1) AS named`,
        [sha256],
      );
      return named ? false : this.store.delete(sha256);
    });
  }
}
