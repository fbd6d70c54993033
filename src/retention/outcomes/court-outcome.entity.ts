import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Text } from '../../common/index.js';
import { GROUND_LABELS } from '../tombstone.entity.js';

/** What a court can say, as far as something follows from it here. */
export const COURT_OUTCOME_LABELS = {
  acquittal: GROUND_LABELS.acquittal,
  dismissal: GROUND_LABELS.dismissal,
  conviction: { fr: 'Condamnation', ar: 'الإدانة', en: 'Conviction' },
} as const satisfies Readonly<Record<string, Text>>;

export type CourtDecision = keyof typeof COURT_OUTCOME_LABELS;
export const COURT_DECISIONS = Object.keys(COURT_OUTCOME_LABELS) as CourtDecision[];

/**
 * What a court said of a subject, once it is entered. A conviction is followed by a trigger, and erased with the
 * subject; what erases the subject stays beside the tombstone, as its ground, so that it is entered once.
 */
@Entity('court_outcomes')
export class CourtOutcome {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  recordId: string;

  /** By which the subject was named; null of one that was named by itself. */
  @Column({ type: 'uuid', nullable: true })
  caseId: string | null;

  @Column('text')
  outcome: CourtDecision;

  @Column('date')
  decidedOn: string;

  /** As its court numbers it. */
  @Column('text')
  decision: string;

  /** Of a conviction: by when the subject is reviewed. */
  @Column({ type: 'date', nullable: true })
  reviewOn: string | null;

  @Column('text')
  enteredBy: string;
}
