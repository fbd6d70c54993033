import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { audit } from '../audit/index.js';
import { findByUnique, type RequestContext, type Role, systemContext } from '../common/index.js';
import { Prefecture } from '../prefectures/index.js';
import { User } from './user.entity.js';

/** Whom an identity provider vouches for, and as what. */
export interface ExternalIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
  /** The prefecture's code. */
  readonly prefecture: string;
}

/** Gives whom an identity provider vouches for a row, so that what they do has an author. */
@Injectable()
export class ExternalUsersService {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  /**
   * The user's row, made at first sight and brought in line with what the provider says now.
   *
   * @returns null when there is no such prefecture
   */
  async upsertFromClaims(requestId: string, identity: ExternalIdentity): Promise<User | null> {
    const known = await this.find(identity);
    if (known && matchesClaims(known, identity)) return known;
    const prefecture = await this.users.manager.findOneBy(Prefecture, {
      code: identity.prefecture,
    });
    if (!prefecture) return null;
    await this.write(requestId, identity, prefecture);
    return this.find(identity);
  }

  private find({ issuer, subject }: ExternalIdentity): Promise<User | null> {
    return findByUnique(this.users.manager, User, {
      externalIssuer: issuer,
      externalSubject: subject,
    });
  }

  private async write(
    requestId: string,
    { issuer, subject, name, role }: ExternalIdentity,
    { id: prefectureId, code }: Prefecture,
  ): Promise<void> {
    const ctx: RequestContext = { ...systemContext('identity provider'), requestId };
    const id = randomUUID();
    await this.users.manager.transaction(async (manager) => {
      // A name that nobody can type, and no local account can have.
      const [{ id: written }] = await manager.query<[{ id: string }]>(
        `INSERT INTO users (id, username, display_name, role, prefecture_id,
           external_issuer, external_subject)
         VALUES ($1::uuid, concat('oidc:', $1::uuid), $2, $3, $4, $5, $6)
         ON CONFLICT ON CONSTRAINT users_external DO UPDATE SET
           display_name = excluded.display_name, role = excluded.role,
           prefecture_id = excluded.prefecture_id
         RETURNING id`,
        [id, name, role, prefectureId, issuer, subject],
      );
      const action = written === id ? 'user.create' : 'user.change';
      await audit(manager, ctx, action, written, { issuer, role, prefecture: code });
    });
  }
}

function matchesClaims(user: User, { name, role, prefecture }: ExternalIdentity): boolean {
  return user.displayName === name && user.role === role && user.prefecture.code === prefecture;
}
