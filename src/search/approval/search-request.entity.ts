import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { SearchQuery } from '../runs/search.dto.js';
import type { SeenSource } from './seen-sources.js';

export const REQUEST_STATES = ['awaiting_approval', 'approved', 'refused', 'run'] as const;

/** A search that waits for a supervisor, or did. It shows nobody anything by itself. */
@Entity('search_requests')
export class SearchRequest {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  @Column('uuid')
  prefectureId: string;

  /** Who asks, and alone may run it. */
  @Column('text')
  actor: string;

  @Column('uuid')
  caseId: string;

  @Column('text')
  purpose: string;

  @Column('jsonb')
  query: SearchQuery;

  /** Where the probe came from and what it looks like, for who decides. */
  @Column('jsonb')
  probe: SeenSource | SeenSource[];

  /** Uploaded images of the probe, and after them the originals of the altered, until it is refused or run. */
  @Column({ type: 'bytea', array: true, select: false })
  images: Buffer[];

  @Column({ type: 'text', insert: false })
  state: (typeof REQUEST_STATES)[number];

  @Column({ type: 'text', nullable: true, insert: false })
  decidedBy: string | null;

  @Column({ type: 'timestamptz', nullable: true, insert: false })
  decidedAt: Date | null;

  /** Of who decided. */
  @Column({ type: 'text', nullable: true, insert: false })
  reason: string | null;

  /** The search it became. */
  @Column({ type: 'uuid', nullable: true, insert: false })
  searchId: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  /** A week on, by the database. */
  @Column({ type: 'timestamptz', insert: false, update: false })
  expiresAt: Date;
}
