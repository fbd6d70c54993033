import {
  Column,
  Entity,
  type ObjectLiteral,
  PrimaryColumn,
  type SelectQueryBuilder,
} from 'typeorm';

/** Numbers of a person's identity papers. */
export interface Papers {
  readonly cnie: string | null;
  readonly passport: string | null;
}

/**
 * Identity papers of a subject, apart from the record: a row is its prefecture's and the national level's, whoever else
 * finds the record. Erased with the subject.
 */
@Entity('subject_papers')
export class SubjectPapers implements Papers {
  @PrimaryColumn('uuid')
  recordId: string;

  @Column('uuid')
  prefectureId: string;

  @Column({ type: 'text', nullable: true })
  cnie: string | null;

  @Column({ type: 'text', nullable: true })
  passport: string | null;
}

/** Reads with records, under the alias `record`, the papers of each subject among them: as `papers`. */
export function withPapers<R extends ObjectLiteral>(
  records: SelectQueryBuilder<R>,
): SelectQueryBuilder<R> {
  return records.leftJoinAndMapOne(
    'record.papers',
    SubjectPapers,
    'papers',
    'papers.recordId = record.id',
  );
}
