import { Column, CreateDateColumn, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from '../common/index.js';
import { Prefecture } from '../prefectures/index.js';

@Entity('users')
export class User {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  /** Lower case, unique in the country. */
  @Column('text')
  username: string;

  @Column('text')
  displayName: string;

  /** Argon2id, in PHC string format; none of a user whom an identity provider vouches for. */
  @Column({ type: 'text', select: false, nullable: true })
  passwordHash: string | null;

  /** Somebody else set the password, and so knows it: until it is changed, an act could be denied. */
  @Column({ type: 'boolean', default: false })
  passwordChangeRequired: boolean;

  /** Whom the identity provider at `externalIssuer` calls so; null of a local account. */
  @Column({ type: 'text', nullable: true })
  externalSubject: string | null;

  @Column({ type: 'text', nullable: true })
  externalIssuer: string | null;

  @Column('text')
  role: Role;

  @Column('uuid')
  prefectureId: string;

  @ManyToOne(() => Prefecture, { eager: true })
  prefecture: Prefecture;

  /** Below their prefecture; null of those who serve in none. */
  @Column({ type: 'uuid', nullable: true })
  districtId: string | null;

  @ManyToOne(() => Prefecture, { eager: true })
  district: Prefecture | null;

  @Column('boolean')
  active: boolean;

  /** Carried by tokens: raising it ends every session of the user. */
  @Column('integer')
  tokenVersion: number;

  /** Tokens of an identity provider that were issued until then are refused. */
  @Column({ type: 'timestamptz', nullable: true })
  sessionsEndedAt: Date | null;

  /** Since when signing in takes a code of an authenticator app, too; null where it does not. */
  @Column({ type: 'timestamptz', nullable: true })
  secondFactorSince: Date | null;

  /** `iat` of the newest token that said what an external user is; null before one has. */
  @Column({ type: 'timestamptz', nullable: true })
  claimsIssuedAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
