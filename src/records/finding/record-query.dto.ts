import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import {
  CheckedBy,
  IsCalendarDate,
  NamedActor,
  NotBefore,
  PageQuery,
  parseJson,
  PrefectureCode,
  Problem,
  TextLine,
} from '../../common/index.js';
import {
  conditionLike,
  parseTraitFilters,
  TRAIT_CODES,
  type TraitFilters,
} from '../../traits/index.js';
import { RECORD_STATUSES, type RecordStatus } from '../record.entity.js';

const DAY = 'A day, in the time zone of the service; on it, or';

/** What a list of records is narrowed to; all that is given must hold. */
export abstract class RecordQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'CAS', description: "A prefecture's code." })
  @IsOptional()
  @PrefectureCode()
  prefecture?: string;

  @ApiPropertyOptional({
    example: 'cas 2026 4',
    description: 'A number in any spelling, with or without its zeros, or a part of one.',
  })
  @IsOptional()
  @TextLine({ max: 30 })
  number?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Records of your prefecture for this case.' })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @ApiPropertyOptional({
    example: '2026 1187',
    description: "A case's reference or a part of it; records of your prefecture.",
  })
  @IsOptional()
  @TextLine({ max: 60 })
  caseReference?: string;

  @ApiPropertyOptional({ enum: RECORD_STATUSES, default: 'active' })
  @IsOptional()
  @IsIn(RECORD_STATUSES)
  status: RecordStatus = 'active';

  @ApiPropertyOptional({ example: '2026-01-01', description: 'The day the record speaks of.' })
  @IsOptional()
  @IsCalendarDate()
  datedFrom?: string;

  @ApiPropertyOptional({ example: '2026-12-31' })
  @IsOptional()
  @NotBefore('datedFrom')
  @IsCalendarDate()
  datedTo?: string;

  @ApiPropertyOptional({ example: '2026-01-01', description: `${DAY} after, it was entered.` })
  @IsOptional()
  @IsCalendarDate()
  enteredFrom?: string;

  @ApiPropertyOptional({ example: '2026-12-31', description: `${DAY} before, it was entered.` })
  @IsOptional()
  @NotBefore('enteredFrom')
  @IsCalendarDate()
  enteredTo?: string;

  @ApiPropertyOptional({
    example: 'me',
    description: '`me`, `user:<id>` or `api_key:<id>`; records of your prefecture.',
  })
  @IsOptional()
  @NamedActor()
  enteredBy?: string;

  @ApiPropertyOptional({
    type: String,
    example: '{"hair_color":{"values":["red"],"requireKnown":true}}',
    description:
      'JSON, as `filters.traits` of a search: leaves out records that contradict, and with ' +
      '`requireKnown` also those that do not say. Ages are compared as they were told.',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => jsonIn(value))
  @CheckedBy(
    'traitFilters',
    (value, path) => parseTraitFilters(value, path).errors,
    TRAIT_CODES,
    (code, value) => `traits=${JSON.stringify({ [code]: conditionLike(code, value) })}`,
  )
  traits?: TraitFilters;

  @ApiPropertyOptional({
    example: 'scooter bleu',
    description: 'Words of the description, or how they begin; records of your prefecture.',
  })
  @IsOptional()
  @TextLine({ max: 200, letters: 2 })
  text?: string;

  @ApiPropertyOptional({
    type: Boolean,
    description:
      'Whether an image of the record has something in `face.toCheck`; all records if absent.',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  toCheck?: 'true' | 'false';
}

/** What a text of a query says in JSON; the text where it says nothing, which is then no object. */
function jsonIn(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    // JSON's null is no filters: as text, it is refused as such.
    return parseJson(value, 'traits') ?? value;
  } catch (failure) {
    if (failure instanceof Problem) return value;
    throw failure;
  }
}
