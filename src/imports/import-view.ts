import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Language, render } from '../common/index.js';
import { RECORD_KINDS, type RecordKind } from '../records/index.js';
import { personBy, PersonView } from '../users/index.js';
import { type BulkImport, IMPORT_STATES, type ImportState } from './jobs/bulk-import.entity.js';
import type { UnreadColumn } from './mapping/import-columns.js';
import { ImportProfile } from './mapping/import-profile.js';
import { IMPORT_OUTCOME_CODES, type ImportOutcome } from './report/import-outcomes.js';

export class UnreadColumnView implements UnreadColumn {
  @ApiProperty({ example: 'Zodiaque' })
  heading: string;

  @ApiProperty({ enum: ['unknown-column', 'column-twice'] })
  why: UnreadColumn['why'];

  @ApiPropertyOptional({ example: 'traits.eye_color', description: 'What was probably meant.' })
  field?: string;
}

export class ImportFailureView {
  @ApiProperty({ example: 'sheet-unreadable' })
  code: string;

  @ApiProperty()
  message: string;
}

/** An import, and how far it is. */
export class ImportView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'portraits.csv', description: 'What the sheet was called.' })
  name: string;

  @ApiProperty({ enum: RECORD_KINDS })
  kind: RecordKind;

  @ApiProperty({
    enum: IMPORT_STATES,
    description:
      '`checking`: its rows are looked through; `checked`: it awaits `POST …/start`; `running`: records are made.',
  })
  state: ImportState;

  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  caseId: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { waiting: 498, refused: 2 },
    description: `Rows by what became of them: ${IMPORT_OUTCOME_CODES.join(', ')}. \`waiting\`: nothing is wrong with it.`,
  })
  rows: Partial<Record<ImportOutcome, number>>;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', nullable: true },
    example: { Cheveux: 'traits.hair_color' },
    description: 'What the columns were taken for; null: nothing is taken from it.',
  })
  columns: Readonly<Record<string, string | null>>;

  @ApiProperty({ type: ImportProfile, description: 'As it was said.' })
  profile: ImportProfile;

  @ApiProperty({
    type: [UnreadColumnView],
    description: 'Columns that nobody knows, or that say what another says: it cannot be started.',
  })
  unread: readonly UnreadColumnView[];

  @ApiPropertyOptional({ type: ImportFailureView, description: 'Why it could not go on.' })
  failure?: ImportFailureView;

  @ApiProperty({ type: PersonView })
  createdBy: PersonView;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  endedAt: Date | null;
}

export class ImportPage {
  @ApiProperty({ type: [ImportView] })
  items: readonly ImportView[];

  @ApiPropertyOptional()
  nextCursor?: string;
}

export function importView(
  job: BulkImport,
  language: Language,
  counts: ReadonlyMap<string, ImportView['rows']>,
): ImportView {
  const { id, name, kind, state, caseId, profile, columns, unread } = job;
  const { failure, createdAt, endedAt } = job;
  return {
    ...{ id, name, kind, state, caseId, profile, columns, unread, createdAt, endedAt },
    rows: counts.get(id) ?? {},
    createdBy: personBy(job.actor),
    ...(failure && {
      failure: {
        code: failure.code,
        message: render(failure.message, language, failure.params),
      },
    }),
  };
}
