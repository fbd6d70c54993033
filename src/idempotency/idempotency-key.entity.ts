import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

export const MADE_KINDS = ['sketch', 'subject', 'search', 'search_request'] as const;

/** What a request with a key may make. */
export type MadeKind = (typeof MADE_KINDS)[number];

/** What a request with a key of its actor has made: whoever sends it again is answered with the same. */
@Entity('idempotency_keys')
export class IdempotencyKey {
  @PrimaryColumn('text')
  actor: string;

  @PrimaryColumn('text')
  key: string;

  /** See `requestFingerprint`. */
  @Column('text')
  fingerprint: string;

  @Column('text')
  kind: MadeKind;

  @Column('uuid')
  madeId: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
