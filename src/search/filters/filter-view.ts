import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { type ExpungedRecord, RECORD_KINDS, type RecordKind } from '../../records/index.js';
import { ExpungedCandidate, inPlaceOf, WithheldCandidate } from '../candidates/candidate-view.js';
import { type HigherGroup, rounded, type Scored } from '../../matching/index.js';

/** A record that one filter alone keeps from the first ten. */
export class EnteringCandidate {
  @ApiProperty({ example: 2, description: 'The rank it has in the search without the filter.' })
  rank: number;

  @ApiProperty({ enum: RECORD_KINDS })
  kind: RecordKind;

  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'AGA-2026-000017' })
  number: string;

  @ApiProperty({ example: 'AGA' })
  prefecture: string;

  @ApiProperty({ example: 4.6, description: 'As the score of a candidate.' })
  score: number;
}

export class FilterAlone {
  @ApiProperty({ example: 'traits.sex', description: 'Its place in `query.filters`.' })
  filter: string;

  @ApiProperty({ example: 12, description: 'Records that pass every filter but this one.' })
  removedAlone: number;
}

export class FilterCount extends FilterAlone {
  @ApiProperty({
    example: 40,
    description:
      'Records that it leaves out in all, also those that another filter leaves out, too.',
  })
  removed: number;
}

@ApiExtraModels(EnteringCandidate, WithheldCandidate, ExpungedCandidate)
export class FilterView extends FilterAlone {
  @ApiPropertyOptional({
    example: 40,
    description:
      'Records that it left out in all, also those that another filter left out, too; absent of what was run ' +
      'before it was told.',
  })
  removed?: number;

  @ApiProperty({
    type: 'array',
    nullable: true,
    items: {
      anyOf: [
        { $ref: getSchemaPath(EnteringCandidate) },
        { $ref: getSchemaPath(WithheldCandidate) },
        { $ref: getSchemaPath(ExpungedCandidate) },
      ],
    },
    description:
      'Who would be among the first ten without this filter. Null: not looked for, since there ' +
      'are ten filters that alone remove more.',
  })
  wouldEnter: (EnteringCandidate | WithheldCandidate | ExpungedCandidate)[] | null;
}

export class Relaxation {
  @ApiProperty({
    type: [String],
    example: ['traits.sex'],
    description: 'Filters to drop together. Empty: nobody is found even without all of them.',
  })
  drop: readonly string[];

  @ApiProperty({ example: 3, description: 'Records the search could then return in addition.' })
  records: number;
}

/** Where the records went that are not shown. */
export class GalleryRest {
  @ApiProperty({ example: 97, description: 'Ranked below what is shown.' })
  lower: number;

  @ApiProperty({
    example: 2,
    description: 'Records whose traits speak against them: beside a face, of those without one.',
  })
  against: number;

  @ApiProperty({
    example: 14,
    description:
      'Nothing of them can be compared: by traits alone, none of these is known; beside a face, there is ' +
      'none, and their traits say nothing.',
  })
  unknown: number;

  @ApiProperty({
    example: 31,
    description: 'Left out by filters, all together, and so not in `gallerySize`.',
  })
  filtered: number;
}

/** What is said of a person without a face, and what is asked. */
export class EvidenceOfTraits {
  @ApiProperty({
    example: 12,
    description:
      'Of so many people, one fits it by chance, sex, complexion, language and clothing aside.',
  })
  oneIn: number;

  @ApiProperty({ example: 8, description: 'Of how many one may fit it at most.' })
  least: number;

  @ApiProperty({
    description:
      'Nothing is said but sex, complexion, language or clothing, which describe a category of people.',
  })
  ofCategory: boolean;

  @ApiProperty({ description: 'Whether a search by it is run.' })
  enough: boolean;
}

export class GalleryCount {
  @ApiProperty({ example: 120, description: 'Records that the search would go through.' })
  gallerySize: number;

  @ApiProperty({ example: 31, description: 'Left out by filters, all together.' })
  filtered: number;

  @ApiProperty({
    type: [FilterCount],
    description: 'What each hard filter does: in all, and by itself.',
  })
  filters: readonly FilterCount[];

  @ApiProperty({
    type: EvidenceOfTraits,
    nullable: true,
    description:
      'Where a search with this probe goes by traits alone; null of one with a face, or without a probe.',
  })
  evidence: EvidenceOfTraits | null;
}

/** Filters as they were explained when the search was run, nobody withheld. */
export interface FilterExplanation {
  readonly filters: readonly ExplainedFilter[];
  readonly relaxation: Relaxation | null;
}

/** That, where the rest of the gallery went, and for whom its scores run higher; absent of what was run before it was told. */
export interface RunExplanation extends FilterExplanation {
  readonly rest?: GalleryRest;
  readonly groups?: readonly HigherGroup[];
}

export type ExplainedFilter = Omit<FilterView, 'wouldEnter'> & {
  readonly wouldEnter: EnteringCandidate[] | null;
};

export function enteringView({ row, score }: Scored, rank: number): EnteringCandidate {
  const { id, kind, number, prefecture } = row;
  return { rank, kind, id, number, prefecture, score: rounded(score) };
}

/** Ids of all who would enter. */
export function enteringIds(filters: readonly ExplainedFilter[]): string[] {
  return filters.flatMap(({ wouldEnter }) => wouldEnter?.map(({ id }) => id) ?? []);
}

/** The same filters, with the rank alone of whom the reader may no longer see, or nobody may. */
export function redactExcept(
  inScope: ReadonlySet<string>,
  gone: ReadonlyMap<string, ExpungedRecord>,
  filters: readonly ExplainedFilter[],
): FilterView[] {
  return filters.map(({ wouldEnter, ...filter }) => ({
    ...filter,
    wouldEnter:
      wouldEnter?.map((one) => (inScope.has(one.id) ? one : inPlaceOf(one, gone))) ?? null,
  }));
}
