import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Omittable } from '../common/index.js';
import { RECORD_KINDS, type RecordKind } from '../records/index.js';
import { ImportProfile } from './mapping/import-profile.js';
import { ENCODINGS, type Encoding } from './sheets/text-encoding.js';

/** What a sheet holds, and how it is to be read. */
export class NewImportInput {
  @ApiProperty({ enum: RECORD_KINDS })
  @IsIn(RECORD_KINDS)
  kind: RecordKind;

  @ApiPropertyOptional({
    format: 'uuid',
    nullable: true,
    type: String,
    description: 'The open case of rows that name none.',
  })
  @IsOptional()
  @IsUUID()
  caseId?: string | null;

  @ApiPropertyOptional({
    type: ImportProfile,
    description:
      'What the columns say, where their headings do not, and what all rows have in common.',
  })
  @Omittable()
  @IsObject()
  @ValidateNested()
  @Type(() => ImportProfile)
  profile?: ImportProfile;

  @ApiPropertyOptional({ enum: ENCODINGS, description: 'Of a table; found out if absent.' })
  @Omittable()
  @IsIn(ENCODINGS)
  encoding?: Encoding;
}
