import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the sketches or photographs that a search was run with; most searches have one. */
@Entity('search_probe_members')
export class SearchProbeMember {
  @PrimaryColumn('uuid')
  searchId: string;

  /** From 1. */
  @PrimaryColumn('smallint')
  position: number;

  /** The record it came from. */
  @Column({ type: 'uuid', nullable: true })
  recordId: string | null;

  /** Projected, not centred; null without a face. Biometric: stands in no answer. */
  @Column({ type: 'real', array: true, nullable: true })
  template: number[] | null;

  /** Of an upload, in the image store; null of one from before uploads were kept, or erased. */
  @Column({ type: 'text', nullable: true })
  imageSha256: string | null;

  @Column({ type: 'text', nullable: true })
  mediaType: string | null;

  /** Of an upload that was altered, in the image store: as it was before. */
  @Column({ type: 'text', nullable: true })
  originalSha256: string | null;

  @Column({ type: 'text', nullable: true })
  originalMediaType: string | null;
}
