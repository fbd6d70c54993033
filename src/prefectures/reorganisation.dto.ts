import { ApiProperty, ApiPropertyOptional, IntersectionType, PickType } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import { Omittable, ReasonText, UnitCode } from '../common/index.js';
import { UnitView } from './organisation.dto.js';
import { UNIT_KINDS, type UnitKind } from './prefecture.entity.js';
import { NewPrefecture } from './prefectures.dto.js';

/** Kinds of unit that can be added: there is one national level. */
const ADDED_KINDS = UNIT_KINDS.filter((kind) => kind !== 'national');

/** Of one of these kinds a unit can be, and then of another: they hold a scope, and have codes of three letters. */
const CHANGED_KINDS = ADDED_KINDS.filter((kind) => kind !== 'district');

export class Reorganisation {
  @ApiProperty({
    example: 'Décision DGSN 2026/44.',
    description: 'Shown to everybody with the history, and kept in the log: name nobody.',
  })
  @ReasonText(500)
  reason: string;

  @ApiPropertyOptional({
    example: true,
    description: 'Answers whom and what it would take along, and changes nothing.',
  })
  @Omittable()
  @IsBoolean()
  dryRun?: boolean;
}

class UnitNames extends PickType(NewPrefecture, ['nameFr', 'nameAr', 'nameEn'] as const) {}

export class UnitRenaming extends IntersectionType(UnitNames, Reorganisation) {}

export class NewUnit extends UnitRenaming {
  @ApiProperty({
    example: 'MAARIF',
    description: 'For good: three capital letters; of a district four to eight.',
  })
  @UnitCode()
  code: string;

  @ApiProperty({ enum: ADDED_KINDS, example: 'district' })
  @IsIn(ADDED_KINDS)
  kind: Exclude<UnitKind, 'national'>;

  @ApiProperty({ example: 'CAS', description: 'Code of what it is below.' })
  @UnitCode()
  parent: string;
}

export class UnitReclassification extends Reorganisation {
  @ApiProperty({
    enum: CHANGED_KINDS,
    example: 'police_prefecture',
    description: 'What it is from now on.',
  })
  @IsIn(CHANGED_KINDS)
  kind: Exclude<UnitKind, 'national' | 'district'>;
}

export class UnitMove extends Reorganisation {
  @ApiProperty({ example: 'AGA', description: 'Code of what it is below from now on.' })
  @UnitCode()
  parent: string;
}

export class UnitMerger extends Reorganisation {
  @ApiProperty({ example: 'AGA', description: 'Code of what takes over all that it has.' })
  @UnitCode()
  into: string;
}

const count = (description: string) => ApiProperty({ example: 0, description });

export class TakenAlong {
  @ApiProperty({ type: [String], description: 'User names; their sessions end.' })
  users: string[];

  @count('API keys, which open for the other prefecture from now on.')
  apiKeys: number;

  @count('Cases.')
  cases: number;

  @count('Sketches and subjects.')
  records: number;

  @count('Searches for these cases.')
  searches: number;

  @count('Search requests for these cases.')
  searchRequests: number;

  @count('Link alerts on these sketches.')
  linkAlerts: number;

  @count('Openings to other prefectures that end.')
  openingsEnded: number;

  @count('Consultations that end.')
  consultationsEnded: number;
}

export class ReorganisationView {
  @ApiProperty({ type: UnitView })
  unit: UnitView;

  @ApiProperty({ description: 'Whether everything is as it was.' })
  dryRun: boolean;

  @ApiProperty({ type: TakenAlong })
  takenAlong: TakenAlong;
}
