import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { asSystem, holdLock } from '../database/index.js';
import { AuditKey } from './audit-key.js';
import { entryLeafHash } from './canonical-entry.js';
import { merkleRoot } from './merkle.js';
import { FIRST_PREVIOUS, type SealDocument, signSeal } from './seal.js';
import {
  anyUnsealed,
  databaseTime,
  insertPositions,
  insertSeal,
  storePublicKey,
  newestSeal,
  unsealedAfter,
} from './seal-rows.js';

/** Entries of one seal: a proof then has at most ten siblings. */
const BATCH = 1000;

/** Gives committed entries their place in the chain, in signed batches. */
@Injectable()
export class AuditSealer {
  constructor(
    private readonly db: DataSource,
    private readonly key: AuditKey,
  ) {}

  /** Seals what is committed, a batch in each transaction; answers how many entries. */
  seal(report: (sealed: number) => void = () => undefined): Promise<number> {
    return asSystem('seal', () => this.sealAll(report));
  }

  private async sealAll(report: (sealed: number) => void): Promise<number> {
    let sealed = 0;
    let after = '0';
    while (await anyUnsealed(this.db.manager)) {
      const batch = await this.db.transaction('READ COMMITTED', (manager) =>
        this.sealBatch(manager, after),
      );
      if (!batch) break;
      sealed += batch.count;
      after = batch.lastId;
      report(sealed);
    }
    return sealed;
  }

  /**
   * Seals in the caller's transaction (READ COMMITTED), what that has itself added included. Others
   * do not seal until it ends.
   */
  async sealWithin(manager: EntityManager): Promise<void> {
    for (let after: string | undefined = '0'; after !== undefined;) {
      after = (await this.sealBatch(manager, after))?.lastId;
    }
  }

  /** From an id on, so that rows of batches before, dead but still there, are not read again. */
  private async sealBatch(
    manager: EntityManager,
    afterId: string,
  ): Promise<{ count: number; lastId: string } | undefined> {
    // One at a time, held until the commit: who comes next sees this seal and continues from it.
    await holdLock(manager, 'audit-seal');
    const entries = await unsealedAfter(manager, afterId, BATCH);
    const lastId = entries.at(-1)?.id;
    if (lastId === undefined) return undefined;
    const leaves = entries.map(entryLeafHash);
    const seal = this.sealOver(leaves, await newestSeal(manager), await databaseTime(manager));
    await storePublicKey(manager, seal.keyId, this.key.publicPem);
    await insertSeal(manager, seal);
    const ids = entries.map(({ id }) => id);
    await insertPositions(manager, seal, ids, leaves);
    return { count: entries.length, lastId };
  }

  private sealOver(
    leaves: readonly Buffer[],
    before: SealDocument | undefined,
    sealedAt: string,
  ): SealDocument {
    const content = {
      number: (before?.number ?? 0) + 1,
      firstPosition: before ? before.firstPosition + before.count : 1,
      count: leaves.length,
      root: merkleRoot(leaves).toString('hex'),
      previous: before?.hash ?? FIRST_PREVIOUS,
      sealedAt,
    };
    return signSeal(content, this.key.privateKey);
  }
}
