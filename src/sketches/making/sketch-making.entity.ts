import {
  Column,
  Entity,
  type ObjectLiteral,
  PrimaryColumn,
  type SelectQueryBuilder,
} from 'typeorm';
import { SketchMaking } from './making.js';

/** How a sketch was made, of those of which it is known. Erased with the sketch. */
@Entity('sketch_makings')
export class KeptMaking extends SketchMaking {
  @PrimaryColumn('uuid')
  recordId: string;

  /** From when the witness saw the person to the interview; null where a time of day is not known. */
  @Column({ type: 'integer', nullable: true })
  delayMinutes: number | null;
}

/** Reads with records, under the alias `record`, how each sketch among them was made: as `making`. */
export function withMaking<R extends ObjectLiteral>(
  records: SelectQueryBuilder<R>,
): SelectQueryBuilder<R> {
  return records.leftJoinAndMapOne(
    'record.making',
    KeptMaking,
    'making',
    'making.recordId = record.id',
  );
}
