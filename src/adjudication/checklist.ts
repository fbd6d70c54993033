import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

export const COMPARISONS = ['similar', 'different', 'not_comparable'] as const;
export type Comparison = (typeof COMPARISONS)[number];

const Compared = () =>
  applyDecorators(ApiProperty({ enum: COMPARISONS }), IsIn(COMPARISONS)) as PropertyDecorator;

/** Components of a face as examiners go through them (FISWG feature list, ASTM E3149). */
export class Checklist {
  @Compared() faceShape: Comparison;
  @Compared() hair: Comparison;
  @Compared() forehead: Comparison;
  @Compared() eyebrows: Comparison;
  @Compared() eyes: Comparison;
  @Compared() nose: Comparison;
  @Compared() ears: Comparison;
  @Compared() mouth: Comparison;
  @Compared() chin: Comparison;
  @Compared() facialHair: Comparison;
  @Compared() lines: Comparison;
  @Compared() scarsAndMarks: Comparison;
}

/** Whether anything was compared at all: else there is nothing to conclude from. */
export function comparesSomething(checklist: Checklist): boolean {
  return Object.values(checklist).some((comparison) => comparison !== 'not_comparable');
}
