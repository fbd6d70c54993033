import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MINORITIES, type Minority, MINORITY_LABELS } from './minority.js';
import type { GalleryRecord } from './record.entity.js';

const MINORITY = {
  enum: MINORITIES,
  description:
    'Whether the person was a minor (under 18) on the days of the offence of the case, or, without a case, on the ' +
    'day the record speaks of. `perhaps_minor`: they may have been, by what is known of their age.',
};
const MINORITY_TEXT = {
  example: MINORITY_LABELS.adult.en,
  description: "The same in the caller's language.",
};

/** Whether the person of a record was a minor, by code and in words. */
export class MinorityView {
  @ApiProperty(MINORITY)
  minority: Minority;

  @ApiProperty(MINORITY_TEXT)
  minorityText: string;
}

/** The same in what was stored, which may be from before it was told. */
export class StoredMinorityView {
  @ApiPropertyOptional(MINORITY)
  minority?: Minority;

  @ApiPropertyOptional(MINORITY_TEXT)
  minorityText?: string;
}

export class AgeAtOffence {
  @ApiProperty({ example: 16, description: 'In full years.' })
  min: number;

  @ApiProperty({ example: 17 })
  max: number;
}

/** Null where nothing tells how old its person was. */
export const ageAtOffence = ({ offenceAgeMin: min, offenceAgeMax: max }: GalleryRecord) =>
  min === null || max === null ? null : { min, max };
