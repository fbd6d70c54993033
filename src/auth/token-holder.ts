import type { DataSource } from 'typeorm';
import { User } from '../users/index.js';

const REVOKED = `EXISTS (SELECT FROM revoked_tokens revoked WHERE revoked.id = :tokenId)`;

/**
 * Whom a token was given to, and whether it was revoked or has expired by the database's clock: one
 * statement, since each request asks.
 */
export async function tokenHolder(
  db: DataSource,
  userId: string,
  { id: tokenId, expiresAt }: { readonly id: string; readonly expiresAt: Date },
): Promise<{ user: User | null; revoked: boolean; expired: boolean }> {
  const { entities, raw } = await db
    .createQueryBuilder(User, 'user')
    .innerJoinAndSelect('user.prefecture', 'prefecture')
    .addSelect(REVOKED, 'revoked')
    .addSelect('CAST(:expiresAt AS timestamptz) <= now()', 'expired')
    .where('user.id = :userId', { userId })
    .setParameters({ tokenId, expiresAt })
    .getRawAndEntities<{ revoked: boolean; expired: boolean }>();
  const [{ revoked, expired } = { revoked: false, expired: false }] = raw;
  return { user: entities[0] ?? null, revoked, expired };
}

export async function isRevoked(db: DataSource, tokenId: string): Promise<boolean> {
  const revoked = await db.query<unknown[]>(`SELECT FROM revoked_tokens WHERE id = $1`, [tokenId]);
  return revoked.length > 0;
}
