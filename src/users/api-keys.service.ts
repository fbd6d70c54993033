import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, MoreThan, type Repository } from 'typeorm';
import { whereReached } from '../access/index.js';
import { audit } from '../audit/index.js';
import {
  actorRef,
  databaseTime,
  findPage,
  findByUnique,
  type Page,
  type PageQuery,
  type RequestContext,
} from '../common/index.js';
import { PrefecturesService } from '../prefectures/index.js';
import { ApiKey } from './api-key.entity.js';
import {
  type ApiKeyRotation,
  type ApiKeyView,
  apiKeyView,
  type CreatedApiKey,
  type NewApiKey,
} from './api-keys.dto.js';
import { CredentialRefused } from './credential-refused.js';
import { userProblems } from './users.problems.js';

const TWO_YEARS_MS = 2 * 366 * 24 * 3600 * 1000;
/** `last_used_at` is written at most this often: a busy client must not cost a write a request. */
const LAST_USE_RESOLUTION_MS = 60_000;

@Injectable()
export class ApiKeysService {
  constructor(
    @InjectRepository(ApiKey) private readonly keys: Repository<ApiKey>,
    private readonly prefectures: PrefecturesService,
  ) {}

  /**
   * A new key; its secret is told this once. Logged.
   * @throws Problem `prefecture-unknown`, `administered-elsewhere`, `api-key-expiry`
   */
  async create(ctx: RequestContext, input: NewApiKey): Promise<CreatedApiKey> {
    const secret = newSecret();
    return this.keys.manager.transaction(async (manager) => {
      const expiresAt = expiry(input.expiresAt, await databaseTime(manager));
      const prefecture = await this.prefectures.administered(
        ctx,
        'api-keys.manage',
        input.prefecture,
        manager,
      );
      const { id } = await manager.save(
        manager.create(ApiKey, {
          name: input.name,
          role: input.role,
          keyHash: hashKey(secret),
          prefectureId: prefecture.id,
          createdBy: actorRef(ctx.actor),
          expiresAt,
        }),
      );
      await audit(manager, ctx, 'api-key.create', id, {
        role: input.role,
        prefecture: prefecture.code,
      });
      return { ...apiKeyView(await manager.findOneByOrFail(ApiKey, { id })), key: secret };
    });
  }

  /** Another key in place of this one, for the same client: what it has done stays its own. */
  async rotate(
    ctx: RequestContext,
    id: string,
    { expiresAt, overlapHours }: ApiKeyRotation,
  ): Promise<CreatedApiKey> {
    const secret = newSecret();
    return this.keys.manager.transaction(async (manager) => {
      const key = await manager.findOne(ApiKey, {
        where: { id, ...managedPlace(ctx) },
        lock: { mode: 'pessimistic_write', tables: ['api_keys'] },
      });
      if (!key) throw userProblems['api-key-not-found']();
      const now = await databaseTime(manager);
      const end = Math.min(key.expiresAt.getTime(), now.getTime() + overlapHours * 3_600_000);
      if (key.revokedAt || key.expiresAt <= now) {
        throw userProblems['api-key-ended']();
      }
      await manager.update(
        ApiKey,
        { id },
        {
          keyHash: hashKey(secret),
          previousKeyHash: () => 'key_hash',
          previousExpiresAt: new Date(end),
          expiresAt: expiry(expiresAt, now),
        },
      );
      await audit(manager, ctx, 'api-key.rotate', id, { overlapHours });
      return { ...apiKeyView(await manager.findOneByOrFail(ApiKey, { id })), key: secret };
    });
  }

  /** All keys that the caller manages, without their secrets, newest first. */
  list(ctx: RequestContext, page: PageQuery): Promise<Page<ApiKeyView>> {
    return findPage(this.keys.manager, ApiKey, managedPlace(ctx), page, apiKeyView);
  }

  /**
   * Ends a key now; logged.
   * @throws Problem `api-key-not-found`
   */
  async revoke(ctx: RequestContext, id: string): Promise<void> {
    const where = { id, ...managedPlace(ctx) };
    await this.keys.manager.transaction(async (manager) => {
      const revoked = await manager.update(
        ApiKey,
        { ...where, revokedAt: IsNull() },
        { revokedAt: () => 'now()' },
      );
      if (revoked.affected === 0 && !(await manager.existsBy(ApiKey, where))) {
        throw userProblems['api-key-not-found']();
      }
      await audit(manager, ctx, 'api-key.revoke', id);
    });
  }

  /**
   * The key's row while it is neither expired nor revoked; notes its use. Found by its hash: how
   * long that takes tells nothing of a key that was nearly right.
   *
   * @throws CredentialRefused
   */
  async authenticate(secret: string): Promise<ApiKey> {
    const hash = hashKey(secret);
    const now = await databaseTime(this.keys.manager);
    const key =
      (await findByUnique(this.keys.manager, ApiKey, { keyHash: hash })) ??
      (await findByUnique(this.keys.manager, ApiKey, {
        previousKeyHash: hash,
        previousExpiresAt: MoreThan(now),
      }));
    if (!key) throw new CredentialRefused('unknown-key');
    if (key.revokedAt) throw new CredentialRefused('revoked-key', key.id);
    if (key.expiresAt <= now) throw new CredentialRefused('expired-key', key.id);
    if (now.getTime() - (key.lastUsedAt?.getTime() ?? 0) > LAST_USE_RESOLUTION_MS) {
      await this.keys.update({ id: key.id }, { lastUsedAt: now });
    }
    return key;
  }
}

/** Of which prefecture keys have to be for the caller to manage them. */
function managedPlace(ctx: RequestContext): { readonly prefectureId?: string } {
  const { prefectureId } = whereReached(ctx, 'api-keys.manage');
  return prefectureId === undefined ? {} : { prefectureId };
}

const newSecret = () => `mirsam_${randomBytes(32).toString('base64url')}`;

function expiry(time: string, now: Date): Date {
  const expiresAt = new Date(time);
  const lifetime = expiresAt.getTime() - now.getTime();
  if (!(lifetime > 0 && lifetime <= TWO_YEARS_MS)) throw userProblems['api-key-expiry']();
  return expiresAt;
}

function hashKey(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
