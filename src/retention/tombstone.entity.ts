import { Column, Entity, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Text } from '../common/index.js';
import { Prefecture } from '../prefectures/index.js';
import { RECORD_KINDS, type Sharing } from '../records/index.js';

/** On what a record or case is erased. */
export const GROUND_LABELS = {
  acquittal: { fr: 'Acquittement', ar: 'البراءة', en: 'Acquittal' },
  dismissal: { fr: 'Non-lieu', ar: 'عدم المتابعة', en: 'Dismissal' },
  court_order: { fr: 'Décision de justice', ar: 'قرار قضائي', en: 'Court order' },
  retention_expired: {
    fr: 'Durée de conservation échue',
    ar: 'انتهاء مدة الحفظ',
    en: 'Retention expired',
  },
  error: { fr: 'Erreur', ar: 'خطأ', en: 'Error' },
} as const satisfies Readonly<Record<string, Text>>;

export type Ground = keyof typeof GROUND_LABELS;
export const GROUNDS = Object.keys(GROUND_LABELS) as Ground[];

export const EXPUNGEABLES = [...RECORD_KINDS, 'case'] as const;
export type Expungeable = (typeof EXPUNGEABLES)[number];

/**
 * What stands for a record or case that was erased, of the same id: no person can be told by it.
 * Inserting one erases, by a trigger in the same transaction; it never changes but for when the
 * bytes were scrubbed.
 */
@Entity('tombstones')
export class Tombstone {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  /** This and what follows, by the trigger, of what is erased. */
  @Column({ type: 'text', insert: false, update: false })
  kind: Expungeable;

  @Column({ type: 'text', insert: false, update: false })
  number: string;

  @Column({ type: 'uuid', insert: false, update: false })
  prefectureId: string;

  @ManyToOne(() => Prefecture)
  prefecture: Prefecture;

  /** Who could find it: the same are told that it is gone. */
  @Column({ type: 'text', insert: false, update: false })
  sharing: Sharing;

  /** The case with which it went. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  caseId: string | null;

  @Column('text')
  ground: Ground;

  /** Of the decision, as its court numbers it. */
  @Column('text')
  reference: string;

  @Column('text')
  orderedBy: string;

  /** How many of what. */
  @Column({ type: 'jsonb', insert: false, update: false })
  erased: Readonly<Record<string, number>>;

  @Column({ type: 'timestamptz', update: false, default: () => 'now()' })
  erasedAt: Date;

  /** When the bytes that the database had let go were overwritten. */
  @Column({ type: 'timestamptz', nullable: true, insert: false })
  scrubbedAt: Date | null;
}
