import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { RequestContext } from '../common/index.js';
import { mayReach } from '../access/index.js';
import { personBy, PersonView } from '../users/index.js';
import {
  type Expungeable,
  EXPUNGEABLES,
  type Ground,
  GROUNDS,
  type Tombstone,
} from './tombstone.entity.js';

export class TombstoneView {
  @ApiProperty({ format: 'uuid', description: 'As once of the record or case.' })
  id: string;

  @ApiProperty({ enum: EXPUNGEABLES })
  kind: Expungeable;

  @ApiProperty({ example: 'CAS-2026-000042', description: 'Of a case, its reference.' })
  number: string;

  @ApiProperty({ example: 'CAS' })
  prefecture: string;

  @ApiProperty({ enum: GROUNDS })
  ground: Ground;

  @ApiProperty({ format: 'date-time' })
  erasedAt: Date;

  @ApiProperty({
    format: 'date-time',
    nullable: true,
    type: String,
    description: 'When the bytes that the database had let go were overwritten.',
  })
  scrubbedAt: Date | null;

  @ApiPropertyOptional({ example: 'TPI Casablanca 2026/118', description: 'Own prefecture only.' })
  reference?: string;

  @ApiPropertyOptional({ type: PersonView, description: 'Own prefecture only.' })
  orderedBy?: PersonView;

  @ApiPropertyOptional({
    format: 'uuid',
    nullable: true,
    type: String,
    description: 'Own prefecture only: the case with which it went.',
  })
  caseId?: string | null;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { images: 2, templates: 2, searchesShowingIt: 3, files: 6, notices: 1 },
    description:
      'Own prefecture only: how many of what. What others searched for, the national level sees alone.',
  })
  erased?: Readonly<Record<string, number>>;
}

export class TombstonePage {
  @ApiProperty({ type: [TombstoneView] })
  items: readonly TombstoneView[];

  @ApiPropertyOptional()
  nextCursor?: string;
}

export function tombstoneView(ctx: RequestContext, tombstone: Tombstone): TombstoneView {
  const { id, kind, number, ground, erasedAt, scrubbedAt } = tombstone;
  const { reference, orderedBy, caseId } = tombstone;
  return {
    id,
    kind,
    number,
    prefecture: tombstone.prefecture.code,
    ground,
    erasedAt,
    scrubbedAt,
    ...(mayReach(ctx, 'tombstones.read-whole', tombstone) && {
      reference,
      orderedBy: personBy(orderedBy),
      caseId,
      erased: erasedOf(ctx, tombstone),
    }),
  };
}

/** Counts in which other prefectures' searches and decisions would show. */
const OF_ALL = new Set([
  ...['searchesByIt', 'searchesShowingIt', 'searchRequests', 'identifications', 'exclusions'],
  'notices',
]);

/** What was erased, as far as the caller may know of it. */
export function erasedOf(
  { actor }: RequestContext,
  { erased }: Pick<Tombstone, 'erased'>,
): Readonly<Record<string, number>> {
  if (actor.prefecture.national) return erased;
  return Object.fromEntries(Object.entries(erased).filter(([what]) => !OF_ALL.has(what)));
}
