import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type Language, PageQuery, render } from '../common/index.js';
import type { ImportRow, WrittenCell } from './jobs/import-row.entity.js';
import { IMPORT_OUTCOME_CODES, type ImportOutcome } from './report/import-outcomes.js';

export class ImportRowsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: IMPORT_OUTCOME_CODES })
  @IsOptional()
  @IsIn(IMPORT_OUTCOME_CODES)
  outcome?: ImportOutcome;
}

export class RowFaultView {
  @ApiProperty({ example: 'traits.eye_color.values[0]' })
  field: string;

  @ApiPropertyOptional({ example: 'Yeux', description: 'The heading of the column that says it.' })
  column?: string;

  @ApiProperty({ example: 'unknown-value' })
  code: string;

  @ApiProperty({ description: 'In your language.' })
  message: string;
}

export class ImportCellView implements WrittenCell {
  @ApiProperty({ example: 'Yeux' })
  heading: string;

  @ApiProperty({ example: 'verts' })
  text: string;
}

/** A row of an import, and what became of it or would. */
export class ImportRowView {
  @ApiProperty({ example: 7, description: 'As a spreadsheet shows it.' })
  line: number;

  @ApiProperty({
    enum: IMPORT_OUTCOME_CODES,
    description: '`waiting`: nothing is wrong with it; `left_out`: somebody has left it out.',
  })
  outcome: ImportOutcome;

  @ApiProperty({ nullable: true, type: String, example: 'P-0004' })
  reference: string | null;

  @ApiProperty({ nullable: true, type: String, example: 'p4.png', description: 'As it names it.' })
  image: string | null;

  @ApiProperty({
    format: 'uuid',
    nullable: true,
    type: String,
    description: 'What was made of it, or what it is a duplicate of.',
  })
  recordId: string | null;

  @ApiProperty({ nullable: true, type: String, example: 'CAS-2026-000123' })
  number: string | null;

  @ApiProperty({ type: [RowFaultView] })
  faults: readonly RowFaultView[];

  @ApiProperty({
    type: [ImportCellView],
    description:
      'What is written in it, as it was corrected; nothing once it is entered or the import has ended.',
  })
  cells: readonly ImportCellView[];
}

export class ImportRowPage {
  @ApiProperty({ type: [ImportRowView] })
  items: readonly ImportRowView[];

  @ApiPropertyOptional()
  nextCursor?: string;
}

export function importRowView(
  row: ImportRow & { readonly number: string | null },
  language: Language,
): ImportRowView {
  const { line, outcome, reference, image, recordId, number, faults, cells } = row;
  return {
    ...{ line, outcome, reference, image, recordId, number },
    faults: faults.map(({ field, column, code, message, params }) => ({
      ...{ field, code, message: render(message, language, params) },
      ...(column !== undefined && { column }),
    })),
    cells: cells ?? [],
  };
}
