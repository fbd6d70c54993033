import {
  ApiExtraModels,
  ApiProperty,
  ApiPropertyOptional,
  getSchemaPath,
  PickType,
} from '@nestjs/swagger';
import { mayReach } from '../access/index.js';
import { render, type RequestContext } from '../common/index.js';
import {
  ExpungedRecord,
  MinorityView,
  RECORD_KINDS,
  type RecordKind,
  type RecordView,
} from '../records/index.js';
import { type Band, rounded } from '../matching/index.js';
import {
  BAND_TEXTS,
  bandTexts,
  Candidate,
  CandidateFace,
  RANKLESS_NOTICE,
} from '../search/index.js';
import { SketchView } from '../sketches/index.js';
import { SubjectView } from '../subjects/index.js';
import { personBy, PersonView } from '../users/index.js';
import { ALERT_STATES, type AlertState, type PairOutcome, OUTCOMES } from './alert-state.js';
import type { LinkAdjudication } from './link-adjudication.entity.js';
import type { LinkAlert, LinkEvidence } from './link-alert.entity.js';

/** A record of a pair that its reader may no longer see. */
export class WithheldOfPair {
  @ApiProperty({ example: true })
  withheld: true;
}

/** A record of a pair that was erased. */
export class ExpungedOfPair {
  @ApiProperty({ type: ExpungedRecord })
  expunged: ExpungedRecord;
}

export class LinkEvidenceView extends PickType(Candidate, ['traits', 'circumstances'] as const) {
  @ApiProperty({
    example: 13.1,
    description:
      'Natural-log likelihood ratio of the faces, without limit, less what the traits say against ' +
      'it. What they say for it is shown and not counted: the faces were drawn after them. Nor is what the ' +
      'two cases have in common.',
  })
  strength: number;

  @ApiProperty({ type: CandidateFace, description: '`imageId` is an image of the candidate.' })
  face: CandidateFace;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The image of the probe that was compared; absent of older alerts.',
  })
  probeImageId?: string;
}

export class LinkAdjudicationView {
  @ApiProperty({ enum: OUTCOMES })
  outcome: PairOutcome;

  @ApiProperty({
    nullable: true,
    type: String,
    description: "Null: another prefecture's words on a record that is withheld from you.",
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

const STATE = {
  enum: ALERT_STATES,
  description:
    'From the last opinion of each holder. `open` until every one has spoken; `disputed`: ' +
    '`potential` against `no_candidate`; otherwise the more cautious opinion.',
};

const absent = [{ $ref: getSchemaPath(WithheldOfPair) }, { $ref: getSchemaPath(ExpungedOfPair) }];
const SKETCH_OR_NONE = [{ $ref: getSchemaPath(SketchView) }, ...absent];
const RECORD_OR_NONE = [{ $ref: getSchemaPath(SubjectView) }, ...SKETCH_OR_NONE];

@ApiExtraModels(SketchView, SubjectView, WithheldOfPair, ExpungedOfPair)
export class LinkAlertView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: RANKLESS_NOTICE.en })
  notice: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { notable: BAND_TEXTS.notable.en },
    description: "What each `face.band` means, in the caller's language.",
  })
  bands: Record<Band, string>;

  @ApiProperty(STATE)
  state: AlertState;

  @ApiProperty({
    anyOf: RECORD_OR_NONE,
    description:
      'The sketch or subject that was enrolled, or changed, last. Of another prefecture what it shares.',
  })
  probe: RecordView | WithheldOfPair | ExpungedOfPair;

  @ApiProperty({
    anyOf: SKETCH_OR_NONE,
    description: 'The sketch that it was found to resemble.',
  })
  candidate: RecordView | WithheldOfPair | ExpungedOfPair;

  @ApiProperty({
    type: LinkEvidenceView,
    nullable: true,
    description: 'As of a search candidate, when the alert was raised. Null when one is withheld.',
  })
  explanation: LinkEvidenceView | null;

  @ApiProperty({
    example: 4200,
    nullable: true,
    type: Number,
    description:
      'Sketches with a face that the probe was compared with. Null, as are `threshold` and ' +
      '`percentile`, for the other holder: some of them may be its prefecture’s alone.',
  })
  gallerySize: number | null;

  @ApiProperty({
    example: 12.3,
    nullable: true,
    type: Number,
    description: 'The least strength that was then worth an alert.',
  })
  threshold: number | null;

  @ApiProperty()
  modelVersion: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: [LinkAdjudicationView], description: 'In the order they were given.' })
  adjudications: LinkAdjudicationView[];
}

export class LinkedRecord extends MinorityView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: RECORD_KINDS })
  kind: RecordKind;

  @ApiProperty({ example: 'AGA-2026-000017' })
  number: string;

  @ApiProperty({ example: 'AGA' })
  prefecture: string;
}

const LINKED_RECORDS = [{ $ref: getSchemaPath(LinkedRecord) }, ...absent];

@ApiExtraModels(LinkedRecord, WithheldOfPair, ExpungedOfPair)
export class LinkAlertSummary {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty(STATE)
  state: AlertState;

  @ApiProperty({
    anyOf: LINKED_RECORDS,
  })
  probe: LinkedRecord | WithheldOfPair | ExpungedOfPair;

  @ApiProperty({
    anyOf: LINKED_RECORDS,
  })
  candidate: LinkedRecord | WithheldOfPair | ExpungedOfPair;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;
}

export class LinkAlertPage {
  @ApiProperty({ type: [LinkAlertSummary] })
  items: readonly LinkAlertSummary[];

  @ApiPropertyOptional()
  nextCursor?: string;

  @ApiProperty({ example: RANKLESS_NOTICE.en })
  notice: string;
}

const WITHHELD: WithheldOfPair = { withheld: true };

type Gone = ReadonlyMap<string, ExpungedRecord>;

function inPlaceOf(id: string, gone: Gone): WithheldOfPair | ExpungedOfPair {
  const expunged = gone.get(id);
  return expunged ? { expunged } : WITHHELD;
}

/**
 * @param seen the records that the caller may find now, as the caller may see them, by id
 * @param gone those that the caller could find, and that were erased
 */
export function linkAlertView(
  ctx: RequestContext,
  alert: LinkAlert,
  seen: ReadonlyMap<string, RecordView>,
  gone: Gone,
  opinions: readonly LinkAdjudication[],
): LinkAlertView {
  const { id, state, explanation, gallerySize, threshold, modelVersion, createdAt } = alert;
  const whole = isWhole(alert, seen);
  const counted = mayReach(ctx, 'link-alerts.read', { prefectureId: alert.probePrefectureId });
  return {
    id,
    notice: render(RANKLESS_NOTICE, ctx.language),
    bands: bandTexts(ctx.language),
    state,
    probe: seen.get(alert.probeId) ?? inPlaceOf(alert.probeId, gone),
    candidate: seen.get(alert.candidateId) ?? inPlaceOf(alert.candidateId, gone),
    explanation: whole ? (counted ? explanation : withoutCount(explanation)) : null,
    gallerySize: counted ? gallerySize : null,
    threshold: counted ? rounded(threshold) : null,
    modelVersion,
    createdAt,
    adjudications: opinions.map((opinion) => opinionView(ctx, opinion, whole)),
  };
}

/** What becomes of its people is a prefecture's own matter: to another they are who they were when they spoke. */
function opinionView(
  ctx: RequestContext,
  { prefectureId, actor, actorName, prefecture, outcome, reason, createdAt }: LinkAdjudication,
  whole: boolean,
): LinkAdjudicationView {
  const own = mayReach(ctx, 'link-alerts.read', { prefectureId });
  return {
    outcome,
    reason: whole || own ? reason : null,
    prefecture: prefecture.code,
    by: own ? personBy(actor) : { actor, name: actorName, role: null, prefecture: prefecture.code },
    createdAt,
  };
}

/** A percentile would tell how many sketches another prefecture keeps to itself. */
function withoutCount({ face, ...rest }: LinkEvidence): LinkEvidence {
  return { ...rest, face: { ...face, percentile: null } };
}

export function linkAlertSummary(
  alert: LinkAlert,
  seen: ReadonlyMap<string, LinkedRecord>,
  gone: Gone,
): LinkAlertSummary {
  const { id, state, probeId, candidateId, createdAt } = alert;
  return {
    id,
    state,
    probe: seen.get(probeId) ?? inPlaceOf(probeId, gone),
    candidate: seen.get(candidateId) ?? inPlaceOf(candidateId, gone),
    createdAt,
  };
}

/** Whether a reader may see both records, and so what was said of the two together. */
export function isWhole(
  { probeId, candidateId }: LinkAlert,
  seen: { has(id: string): boolean },
): boolean {
  return seen.has(probeId) && seen.has(candidateId);
}
