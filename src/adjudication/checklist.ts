import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

export const COMPARISONS = ['similar', 'different', 'not_comparable'] as const;
export type FeatureComparison = (typeof COMPARISONS)[number];

const Compared = () =>
  applyDecorators(ApiProperty({ enum: COMPARISONS }), IsIn(COMPARISONS)) as PropertyDecorator;

/** Components of a face as examiners go through them (FISWG feature list, ASTM E3149). */
export class Checklist {
  @Compared() faceShape: FeatureComparison;
  @Compared() hair: FeatureComparison;
  @Compared() forehead: FeatureComparison;
  @Compared() eyebrows: FeatureComparison;
  @Compared() eyes: FeatureComparison;
  @Compared() nose: FeatureComparison;
  @Compared() ears: FeatureComparison;
  @Compared() mouth: FeatureComparison;
  @Compared() chin: FeatureComparison;
  @Compared() facialHair: FeatureComparison;
  @Compared() lines: FeatureComparison;
  @Compared() scarsAndMarks: FeatureComparison;
}

const FEATURES = [
  'faceShape',
  'hair',
  'forehead',
  'eyebrows',
  'eyes',
  'nose',
  'ears',
  'mouth',
  'chin',
  'facialHair',
  'lines',
  'scarsAndMarks',
] as const satisfies readonly (keyof Checklist)[];

/** A whole checklist, each component compared alike. */
export const checklistOf = (comparison: FeatureComparison) =>
  Object.fromEntries(FEATURES.map((feature) => [feature, comparison])) as unknown as Checklist;

/** Whether anything was compared at all: else there is nothing to conclude from. */
export function comparesSomething(checklist: Checklist): boolean {
  return Object.values(checklist).some((comparison) => comparison !== 'not_comparable');
}
