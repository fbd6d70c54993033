import type { DataSource } from 'typeorm';
import { User } from '../users/index.js';

const REVOKED = `EXISTS (SELECT FROM revoked_tokens revoked WHERE revoked.id = :tokenId)`;

/** Whom a token was given to, and whether it was revoked: one statement, since each request asks. */
export async function tokenHolder(
  db: DataSource,
  userId: string,
  tokenId: string,
): Promise<{ user: User | null; revoked: boolean }> {
  const { entities, raw } = await db
    .createQueryBuilder(User, 'user')
    .innerJoinAndSelect('user.prefecture', 'prefecture')
    .addSelect(REVOKED, 'revoked')
    .where('user.id = :userId', { userId })
    .setParameters({ tokenId })
    .getRawAndEntities<{ revoked: boolean }>();
  return { user: entities[0] ?? null, revoked: raw[0]?.revoked === true };
}

export async function isRevoked(db: DataSource, tokenId: string): Promise<boolean> {
  const revoked = await db.query<unknown[]>(`SELECT FROM revoked_tokens WHERE id = $1`, [tokenId]);
  return revoked.length > 0;
}
