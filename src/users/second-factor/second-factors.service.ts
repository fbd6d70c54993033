import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../../audit/index.js';
import type { RequestContext } from '../../common/index.js';
import { Config, loadSecondFactorKey } from '../../config/index.js';
import { managed } from '../managed-user.js';
import { User } from '../user.entity.js';
import { userProblems } from '../users.problems.js';
import { newRecoveryCodes, plainCode, recoveryHash } from './recovery-codes.js';
import { seal, unseal } from './sealed-secret.js';
import type { RecoveryCodes, SecondFactorSecret } from './second-factor.dto.js';
import { secondFactorProblems } from './second-factor.problems.js';
import { isTimeCode, newSecret, secretUri, stepOf } from './time-code.js';

/** How somebody has shown that they are who the password says; `none` where none is set up. */
export type SecondProof = 'none' | 'code' | 'recovery-code';

/** What is wrong with what was sent in its place. */
export type SecondFault = 'missing' | 'wrong';

interface Kept {
  readonly secret: string | null;
  readonly pending: string | null;
  /** By the database's clock, as all instances count. */
  readonly now: Date;
}

/** Codes of authenticator apps, beside passwords: set up by their owner, checked, and taken away. */
@Injectable()
export class SecondFactors {
  private loadedKey: Uint8Array | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** Makes a new secret, which counts for nothing until a code of it is shown. The one before stays till then. */
  async begin(ctx: RequestContext, user: User): Promise<SecondFactorSecret> {
    const secret = newSecret();
    await this.db.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO second_factors (user_id, pending) VALUES ($1, $2)
         ON CONFLICT (user_id) DO UPDATE SET pending = excluded.pending`,
        [user.id, seal(this.key, user.id, secret)],
      );
      await audit(manager, ctx, 'second-factor.begin', user.id);
    });
    return { uri: secretUri(secret, user.username), secret };
  }

  /**
   * Puts the new secret in force by a code of it, and ends the sessions opened without it.
   *
   * @throws Problem `second-factor-not-begun`, `second-factor-wrong`
   */
  confirm(ctx: RequestContext, userId: string, code: string): Promise<RecoveryCodes> {
    return this.db.transaction(async (manager) => {
      const kept = await this.kept(manager, userId, 'FOR UPDATE');
      if (!kept?.pending) throw secondFactorProblems['second-factor-not-begun']();
      const secret = this.opened(userId, kept.pending);
      const step = stepOf(secret, plainCode(code), kept.now);
      if (step === undefined) throw secondFactorProblems['second-factor-wrong']();
      const recoveryCodes = newRecoveryCodes();
      await manager.query(
        `UPDATE second_factors SET secret = pending, pending = NULL, last_step = $2,
           recovery_hashes = $3 WHERE user_id = $1`,
        [userId, step, recoveryCodes.map(recoveryHash)],
      );
      await endSessions(manager, userId, 'now()');
      await audit(manager, ctx, 'second-factor.set', userId);
      return { recoveryCodes };
    });
  }

  /** Takes a code of the app, or a recovery code, each of which serves once. */
  async check(user: User, typed: string | undefined): Promise<SecondProof | SecondFault> {
    if (user.secondFactorSince === null) return 'none';
    if (typed === undefined) return 'missing';
    const code = plainCode(typed);
    if (await this.takeCode(user.id, code)) return 'code';
    return (await this.takeRecoveryCode(user.id, code)) ? 'recovery-code' : 'wrong';
  }

  /**
   * Takes it from somebody who has lost it, and ends their sessions.
   *
   * @throws Problem `user-not-found`, `own-second-factor`
   */
  async reset(ctx: RequestContext, userId: string): Promise<void> {
    if (ctx.actor.id === userId) throw secondFactorProblems['own-second-factor']();
    await this.db.transaction(async (manager) => {
      if (!(await manager.existsBy(User, managed(ctx, userId)))) {
        throw userProblems['user-not-found']();
      }
      await endSessions(manager, userId, 'NULL');
      await manager.query(`DELETE FROM second_factors WHERE user_id = $1`, [userId]);
      await audit(manager, ctx, 'second-factor.reset', userId);
    });
  }

  /** The service may have lost its key, as after a restore that forgot it. */
  private opened(userId: string, sealed: string): string {
    try {
      return unseal(this.key, userId, sealed);
    } catch (cause) {
      throw secondFactorProblems['second-factor-unreadable']({ cause });
    }
  }

  private async takeCode(userId: string, code: string): Promise<boolean> {
    const kept = await this.kept(this.db.manager, userId);
    if (!kept?.secret || !isTimeCode(code)) return false;
    const step = stepOf(this.opened(userId, kept.secret), code, kept.now);
    if (step === undefined) return false;
    // Of two who show it at once, one is let in; and none where the secret is another meanwhile.
    return this.took(`last_step = $2 WHERE user_id = $1 AND last_step < $2 AND secret = $3`, [
      userId,
      step,
      kept.secret,
    ]);
  }

  private takeRecoveryCode(userId: string, code: string): Promise<boolean> {
    return this.took(
      `recovery_hashes = array_remove(recovery_hashes, $2)
       WHERE user_id = $1 AND $2 = ANY (recovery_hashes)`,
      [userId, recoveryHash(code)],
    );
  }

  private async took(change: string, parameters: unknown[]): Promise<boolean> {
    const [, count] = await this.db.query<[unknown, number]>(
      `UPDATE second_factors SET ${change}`,
      parameters,
    );
    return count === 1;
  }

  private async kept(
    manager: EntityManager,
    userId: string,
    lock: 'FOR UPDATE' | '' = '',
  ): Promise<Kept | undefined> {
    const [row] = await manager.query<Kept[]>(
      `SELECT secret, pending, clock_timestamp() AS now FROM second_factors
       WHERE user_id = $1 ${lock}`,
      [userId],
    );
    return row;
  }

  /** Read when it is first needed: where nobody has a second factor, there is no key. */
  private get key(): Uint8Array {
    this.loadedKey ??= loadSecondFactorKey(this.config);
    return this.loadedKey;
  }
}

/** @param since from when on the user has a second factor, in SQL */
async function endSessions(manager: EntityManager, id: string, since: 'now()' | 'NULL') {
  const { affected } = await manager.update(
    User,
    { id },
    { secondFactorSince: () => since, tokenVersion: () => 'token_version + 1' },
  );
  if (affected === 0) throw userProblems['user-not-found']();
}
