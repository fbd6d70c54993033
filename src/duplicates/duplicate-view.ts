import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { mayReach } from '../access/index.js';
import { render, type RequestContext } from '../common/index.js';
import { LinkedRecord, LinkEvidenceView } from '../linkage/index.js';
import { type Band, rounded } from '../matching/index.js';
import type { RecordView } from '../records/index.js';
import { BAND_TEXTS, bandTexts, RANKLESS_NOTICE } from '../search/index.js';
import { SketchView } from '../sketches/index.js';
import { SubjectView } from '../subjects/index.js';
import { personBy, PersonView } from '../users/index.js';
import type { DuplicateDecision } from './duplicate-decision.entity.js';
import type { DuplicatePair } from './duplicate-pair.entity.js';
import {
  PAIR_OUTCOMES,
  PAIR_STATES,
  type PairOutcomeOfPerson,
  type PairState,
  standingDecision,
} from './pair-state.js';

export class DuplicateDecisionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({
    enum: PAIR_OUTCOMES,
    description: '`undone`: what stood before it was taken back.',
  })
  outcome: PairOutcomeOfPerson;

  @ApiProperty({
    nullable: true,
    type: String,
    description: 'Null of two records of other prefectures.',
  })
  reason: string | null;

  @ApiProperty({ example: 'CAS', description: 'For which it was said.' })
  prefecture: string;

  @ApiProperty({
    type: PersonView,
    description: 'Of another prefecture as they were when they said it, and without their role.',
  })
  by: PersonView;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;
}

class PairOfRecords {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({
    enum: PAIR_STATES,
    description: 'The last decision that was not undone; `open` without one.',
  })
  state: PairState;

  @ApiProperty({ description: 'Both hold the same image, whatever the faces say.' })
  sameImage: boolean;

  @ApiProperty({
    format: 'uuid',
    nullable: true,
    type: String,
    description: 'The import that has led to it; null where it is another prefecture’s.',
  })
  importId: string | null;

  @ApiProperty({
    type: DuplicateDecisionView,
    nullable: true,
    description: 'What stands; null while it is open.',
  })
  decision: DuplicateDecisionView | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;
}

export class DuplicateSummary extends PairOfRecords {
  @ApiProperty({ type: LinkedRecord, description: 'The record that was imported.' })
  first: LinkedRecord;

  @ApiProperty({ type: LinkedRecord, description: 'The one that it resembles.' })
  second: LinkedRecord;
}

export class DuplicatePage {
  @ApiProperty({ type: [DuplicateSummary] })
  items: readonly DuplicateSummary[];

  @ApiPropertyOptional()
  nextCursor?: string;

  @ApiPropertyOptional({
    example: 120,
    description: 'With `importId`: records of it that are still to be compared.',
  })
  toCompare?: number;

  @ApiProperty({ example: RANKLESS_NOTICE.en })
  notice: string;
}

const RECORD = {
  anyOf: [{ $ref: getSchemaPath(SketchView) }, { $ref: getSchemaPath(SubjectView) }],
};

@ApiExtraModels(SketchView, SubjectView)
export class DuplicateView extends PairOfRecords {
  @ApiProperty({ example: RANKLESS_NOTICE.en })
  notice: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { notable: BAND_TEXTS.notable.en },
    description: "What each `face.band` means, in the caller's language.",
  })
  bands: Record<Band, string>;

  @ApiProperty({
    ...RECORD,
    description: 'The record that was imported. Of another prefecture what it shares.',
  })
  first: SketchView | SubjectView | RecordView;

  @ApiProperty({ ...RECORD, description: 'The one that it resembles.' })
  second: SketchView | SubjectView | RecordView;

  @ApiProperty({
    type: LinkEvidenceView,
    nullable: true,
    description:
      'As of a link alert, when the pair was proposed. Null where the image alone speaks, and of two records of other prefectures.',
  })
  explanation: LinkEvidenceView | null;

  @ApiProperty({
    example: 4200,
    nullable: true,
    type: Number,
    description: 'Records of the kind with a face that the first was compared with.',
  })
  gallerySize: number | null;

  @ApiProperty({
    example: 4.6,
    nullable: true,
    type: Number,
    description: 'The least strength that was then worth a proposal.',
  })
  threshold: number | null;

  @ApiProperty({ type: [DuplicateDecisionView], description: 'In the order they were given.' })
  history: DuplicateDecisionView[];
}

/** Whether one of two records is the caller's prefecture's own, or any at national level. */
export const isParty = (ctx: RequestContext, holders: readonly string[]): boolean =>
  holders.some((prefectureId) => mayReach(ctx, 'duplicates.read', { prefectureId }));

interface ShownPair {
  readonly pair: DuplicatePair;
  /** In the order in which it was said. */
  readonly said: readonly DuplicateDecision[];
  /** Prefectures of the two records. */
  readonly holders: readonly string[];
  /** Whether the import is one that the caller may read. */
  readonly ownImport: boolean;
}

function pairOf(ctx: RequestContext, shown: ShownPair): PairOfRecords {
  const { id, state, sameImage, importId, createdAt } = shown.pair;
  const standing = standingDecision(shown.said);
  return {
    ...{ id, state, sameImage, createdAt },
    importId: shown.ownImport ? importId : null,
    decision: standing && decisionView(ctx, standing, isParty(ctx, shown.holders)),
  };
}

export function duplicateSummary(
  ctx: RequestContext,
  shown: ShownPair,
  [first, second]: readonly [LinkedRecord, LinkedRecord],
): DuplicateSummary {
  return { ...pairOf(ctx, shown), first, second };
}

/** To who holds neither record it is said that both are of one person, and by whom; not what was compared, nor why. */
export function duplicateView(
  ctx: RequestContext,
  shown: ShownPair,
  [first, second]: readonly [RecordView, RecordView],
): DuplicateView {
  const party = isParty(ctx, shown.holders);
  const { explanation, gallerySize, threshold } = shown.pair;
  return {
    ...pairOf(ctx, shown),
    notice: render(RANKLESS_NOTICE, ctx.language),
    bands: bandTexts(ctx.language),
    first,
    second,
    explanation: party ? explanation : null,
    gallerySize: party ? gallerySize : null,
    threshold: party ? rounded(threshold) : null,
    history: party ? shown.said.map((said) => decisionView(ctx, said, true)) : [],
  };
}

/** What becomes of its people is a prefecture's own matter: to another they are who they were when they spoke. */
function decisionView(
  ctx: RequestContext,
  said: DuplicateDecision,
  party: boolean,
): DuplicateDecisionView {
  const { id, outcome, reason, actor, actorName, prefectureId, createdAt } = said;
  const { code: prefecture } = said.prefecture;
  const own = mayReach(ctx, 'duplicates.read', { prefectureId });
  return {
    ...{ id, outcome, prefecture, createdAt },
    reason: party ? reason : null,
    by: own ? personBy(actor) : { actor, name: actorName, role: null, prefecture },
  };
}
