import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { Omittable, OneOf, TextLine } from '../common/index.js';
import { PersonView } from '../users/index.js';
import { TombstoneView } from './tombstone-view.js';
import { type Ground, GROUND_LABELS, GROUNDS } from './tombstone.entity.js';

export class ExpungementOrder {
  @ApiProperty({ enum: GROUNDS })
  @OneOf(GROUND_LABELS)
  ground: Ground;

  @ApiProperty({
    example: 'TPI Casablanca 2026/118',
    description: 'Of the decision, as its court numbers it. It stays: name nobody.',
  })
  @TextLine({ max: 200 })
  reference: string;

  @ApiPropertyOptional({
    example: true,
    description: 'Answers what would go, and who would be told, and changes nothing.',
  })
  @Omittable()
  @IsBoolean()
  dryRun?: boolean;
}

export class Told {
  @ApiProperty({ type: PersonView })
  recipient: PersonView;

  @ApiProperty({ format: 'uuid' })
  searchId: string;

  @ApiProperty({ format: 'uuid' })
  tombstoneId: string;
}

export class ExpungementView {
  @ApiProperty({ format: 'uuid', description: 'Of what was erased, and now of its tombstone.' })
  id: string;

  @ApiProperty({ description: 'Whether everything is as it was.' })
  dryRun: boolean;

  @ApiProperty({
    type: [TombstoneView],
    description: 'Of a case, its own first, then those of its records.',
  })
  tombstones: readonly TombstoneView[];

  @ApiProperty({
    type: [Told],
    description:
      'Who ran a search of an open case that it was in, as far as the caller may read the search; others are told, too.',
  })
  told: readonly Told[];
}
