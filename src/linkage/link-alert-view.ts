import {
  ApiExtraModels,
  ApiProperty,
  ApiPropertyOptional,
  getSchemaPath,
  PickType,
} from '@nestjs/swagger';
import { render, type RequestContext } from '../common/index.js';
import { type RecordView, seesAll } from '../records/index.js';
import { type Band, BAND_TEXTS, BANDS, bandTexts, Candidate, NOTICE } from '../search/index.js';
import { SketchView } from '../sketches/index.js';
import { ALERT_STATES, type AlertState, type Outcome, OUTCOMES } from './alert-state.js';
import type { LinkAdjudication } from './link-adjudication.entity.js';
import type { LinkAlert } from './link-alert.entity.js';

/** A sketch of a pair that its reader may no longer see. */
export class WithheldSketch {
  @ApiProperty({ example: true })
  withheld: true;
}

export class LinkEvidenceView extends PickType(Candidate, [
  'score',
  'evidence',
  'face',
  'traits',
] as const) {}

export class LinkAdjudicationView {
  @ApiProperty({ enum: OUTCOMES })
  outcome: Outcome;

  @ApiProperty({
    nullable: true,
    type: String,
    description: "Null: another prefecture's words on a sketch that is withheld from you.",
  })
  reason: string | null;

  @ApiProperty({ example: 'CAS' })
  prefecture: string;

  @ApiProperty({ example: 'user:6f…' })
  actor: string;

  @ApiProperty({ example: 'Karim Alaoui' })
  actorName: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;
}

const STATE = {
  enum: ALERT_STATES,
  description:
    'From the last opinion of each holder. `open` until every one has spoken; `disputed`: ' +
    '`potential` against `no_candidate`; otherwise the more cautious opinion.',
};

@ApiExtraModels(SketchView, WithheldSketch)
export class LinkAlertView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: NOTICE.en })
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
    anyOf: [{ $ref: getSchemaPath(SketchView) }, { $ref: getSchemaPath(WithheldSketch) }],
    description:
      'The sketch that was enrolled, or changed, last. Of another prefecture what it shares.',
  })
  probe: RecordView | WithheldSketch;

  @ApiProperty({
    anyOf: [{ $ref: getSchemaPath(SketchView) }, { $ref: getSchemaPath(WithheldSketch) }],
    description: 'The one that it was found to resemble.',
  })
  candidate: RecordView | WithheldSketch;

  @ApiProperty({
    type: LinkEvidenceView,
    nullable: true,
    description: 'As of a search candidate, when the alert was raised. Null when one is withheld.',
  })
  explanation: LinkEvidenceView | null;

  @ApiProperty({ example: 4200, description: 'Sketches with a face that it was compared with.' })
  gallerySize: number;

  @ApiProperty({ example: 11.3, description: 'The least score that was then worth an alert.' })
  threshold: number;

  @ApiProperty()
  modelVersion: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: [LinkAdjudicationView], description: 'In the order they were given.' })
  adjudications: LinkAdjudicationView[];
}

export class LinkedSketch {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'AGA-2026-000017' })
  number: string;

  @ApiProperty({ example: 'AGA' })
  prefecture: string;
}

@ApiExtraModels(LinkedSketch, WithheldSketch)
export class LinkAlertSummary {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty(STATE)
  state: AlertState;

  @ApiProperty({
    anyOf: [{ $ref: getSchemaPath(LinkedSketch) }, { $ref: getSchemaPath(WithheldSketch) }],
  })
  probe: LinkedSketch | WithheldSketch;

  @ApiProperty({
    anyOf: [{ $ref: getSchemaPath(LinkedSketch) }, { $ref: getSchemaPath(WithheldSketch) }],
  })
  candidate: LinkedSketch | WithheldSketch;

  @ApiProperty({ enum: BANDS, nullable: true, type: String, description: 'Null when withheld.' })
  band: Band | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;
}

export class LinkAlertPage {
  @ApiProperty({ type: [LinkAlertSummary] })
  items: readonly LinkAlertSummary[];

  @ApiPropertyOptional()
  nextCursor?: string;

  @ApiProperty({ example: NOTICE.en })
  notice: string;
}

const WITHHELD: WithheldSketch = { withheld: true };

/** @param seen the sketches that the caller may find now, as the caller may see them, by id */
export function linkAlertView(
  ctx: RequestContext,
  alert: LinkAlert,
  seen: ReadonlyMap<string, RecordView>,
  opinions: readonly LinkAdjudication[],
): LinkAlertView {
  const { id, state, explanation, gallerySize, threshold, modelVersion, createdAt } = alert;
  const whole = isWhole(alert, seen);
  return {
    id,
    notice: render(NOTICE, ctx.language),
    bands: bandTexts(ctx.language),
    state,
    probe: seen.get(alert.probeId) ?? WITHHELD,
    candidate: seen.get(alert.candidateId) ?? WITHHELD,
    explanation: whole ? explanation : null,
    gallerySize,
    threshold: Math.round(threshold * 100) / 100,
    modelVersion,
    createdAt,
    adjudications: opinions.map((opinion) => ({
      outcome: opinion.outcome,
      reason: whole || seesAll(ctx, opinion) ? opinion.reason : null,
      prefecture: opinion.prefecture.code,
      actor: opinion.actor,
      actorName: opinion.actorName,
      createdAt: opinion.createdAt,
    })),
  };
}

export function linkAlertSummary(
  alert: LinkAlert,
  seen: ReadonlyMap<string, LinkedSketch>,
): LinkAlertSummary {
  const { id, state, probeId, candidateId, explanation, createdAt } = alert;
  return {
    id,
    state,
    probe: seen.get(probeId) ?? WITHHELD,
    candidate: seen.get(candidateId) ?? WITHHELD,
    band: isWhole(alert, seen) ? (explanation.face?.band ?? null) : null,
    createdAt,
  };
}

/** Whether a reader may see both sketches, and so what was said of the two together. */
export function isWhole(
  { probeId, candidateId }: LinkAlert,
  seen: { has(id: string): boolean },
): boolean {
  return seen.has(probeId) && seen.has(candidateId);
}
