import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import { audit } from '../audit/index.js';
import { findByUnique, type RequestContext, type Role, systemContext } from '../common/index.js';
import { CredentialRefused } from './credential-refused.js';
import { User } from './user.entity.js';

/** Whom an identity provider vouches for, and as what. */
export interface ExternalIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
  /** The code of the prefecture, or of a district of it. */
  readonly prefecture: string;
  /** `iat` of the token that says so. */
  readonly issuedAt: Date;
}

/** Gives whom an identity provider vouches for a row, so that what they do has an author. */
@Injectable()
export class ExternalUsersService {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  /**
   * The user's row, made at first sight and brought in line with the newest that the provider has said.
   *
   * @returns null when there is no such prefecture
   * @throws CredentialRefused for other claims than those of a token issued later, or in the same second:
   *   an old token would give back a role that was removed
   */
  async upsertFromClaims(requestId: string, identity: ExternalIdentity): Promise<User | null> {
    const known = await this.find(identity);
    if (known && matchesClaims(known, identity)) {
      await this.noteNewest(known, identity.issuedAt);
      return known;
    }
    const place = await placeOf(this.users.manager, identity.prefecture);
    if (!place) return null;
    if (!(await this.write(requestId, identity, place))) {
      throw new CredentialRefused('superseded', known?.id);
    }
    return this.find(identity);
  }

  /** Once a token, not each time that it is used. */
  private async noteNewest({ id, claimsIssuedAt }: User, issuedAt: Date): Promise<void> {
    if (claimsIssuedAt && issuedAt <= claimsIssuedAt) return;
    await this.users.query(
      `UPDATE users SET claims_issued_at = greatest(claims_issued_at, $2) WHERE id = $1`,
      [id, issuedAt],
    );
  }

  private find({ issuer, subject }: ExternalIdentity): Promise<User | null> {
    return findByUnique(this.users.manager, User, {
      externalIssuer: issuer,
      externalSubject: subject,
    });
  }

  /** @returns whether it was written: not where a token as new or newer has told otherwise meanwhile */
  private async write(
    requestId: string,
    { issuer, subject, name, role, prefecture: code, issuedAt }: ExternalIdentity,
    { prefectureId, districtId }: Place,
  ): Promise<boolean> {
    const ctx: RequestContext = { ...systemContext('identity provider'), requestId };
    const id = randomUUID();
    return this.users.manager.transaction(async (manager) => {
      // A name that nobody can type, and no local account can have.
      const [written] = await manager.query<{ id: string }[]>(
        `INSERT INTO users AS known (id, username, display_name, role, prefecture_id,
           external_issuer, external_subject, claims_issued_at, district_id)
         VALUES ($1::uuid, concat('oidc:', $1::uuid), $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT ON CONSTRAINT users_external DO UPDATE SET
           display_name = excluded.display_name, role = excluded.role,
           prefecture_id = excluded.prefecture_id, district_id = excluded.district_id,
           claims_issued_at = excluded.claims_issued_at
           WHERE known.claims_issued_at IS NULL OR known.claims_issued_at < excluded.claims_issued_at
         RETURNING id`,
        [id, name, role, prefectureId, issuer, subject, issuedAt, districtId],
      );
      if (!written) return false;
      const action = written.id === id ? 'user.create' : 'user.change';
      await audit(manager, ctx, action, written.id, { issuer, role, prefecture: code });
      return true;
    });
  }
}

function matchesClaims(user: User, { name, role, prefecture }: ExternalIdentity): boolean {
  const place = (user.district ?? user.prefecture).code;
  return user.displayName === name && user.role === role && place === prefecture;
}

/** Where somebody serves, by the claim of their token. */
interface Place {
  readonly prefectureId: string;
  readonly districtId: string | null;
}

/** @returns null where no open unit has the code */
async function placeOf(manager: EntityManager, code: string): Promise<Place | null> {
  const [place = null] = await manager.query<Place[]>(
    `SELECT scope_id AS "prefectureId", nullif(id, scope_id) AS "districtId"
     FROM prefectures WHERE code = $1 AND open`,
    [code],
  );
  return place;
}
