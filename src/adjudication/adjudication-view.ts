import { ApiProperty } from '@nestjs/swagger';
import { NOTICE, type SearchCandidate } from '../search/index.js';
import { personView, PersonView } from '../users/index.js';
import {
  AWAITED_STEPS,
  type AwaitedStep,
  awaitedStepOf,
  type Outcome,
  outcomeOf,
  OUTCOMES,
  type AdjudicationStage,
  stageOf,
  STAGES,
  isExaminedByTwo,
} from './adjudication.js';
import { Checklist } from './checklist.js';
import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  SHOWN_TO_WITNESS,
  type ShownToWitness,
} from './corroboration.entity.js';
import { adjudicationOf, type CandidateAdjudications } from './candidate-adjudications.js';
import type { SketchIdentification } from './identification.entity.js';
import { IDENTIFICATION_NOTICE } from './identification-notice.js';
import type { ExaminerOpinion } from './opinion.entity.js';

class Said {
  @ApiProperty({ type: PersonView })
  by: PersonView;

  @ApiProperty({ format: 'date-time' })
  at: Date;
}

export class OpinionView extends Said {
  @ApiProperty({ description: 'Formed without scores, ranks or the other opinion.' })
  blind: boolean;

  @ApiProperty({ enum: OUTCOMES })
  outcome: Outcome;

  @ApiProperty({ type: Checklist })
  checklist: Checklist;

  @ApiProperty()
  remarks: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The answer to what stands against the candidate; null where none was given.',
  })
  againstIt: string | null;
}

export class WithdrawnOpinionView extends OpinionView {
  @ApiProperty({ format: 'date-time' })
  withdrawnAt: Date;

  @ApiProperty()
  withdrawalReason: string;
}

export class DecisionView extends Said {
  @ApiProperty({ enum: OUTCOMES })
  outcome: Outcome;

  @ApiProperty()
  reason: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The answer to what stands against the candidate; null where none was given.',
  })
  againstIt: string | null;
}

export class CorroborationView extends Said {
  @ApiProperty({ enum: EVIDENCE_KINDS })
  kind: EvidenceKind;

  @ApiProperty({
    enum: SHOWN_TO_WITNESS,
    type: String,
    nullable: true,
    description:
      'Of what somebody recalls: what they were shown of the candidate after the search. Where it was not ' +
      '`nothing`, an identification cannot rest on what they say; nor on a witness of before it was asked (null).',
  })
  shownToWitness: ShownToWitness | null;

  @ApiProperty()
  evidence: string;
}

export class RevocationView extends Said {
  @ApiProperty()
  reason: string;
}

/** Without the rank: its reader may be a blind examiner of the same two in another search. */
export class IdentificationView extends Said {
  @ApiProperty({ format: 'uuid', description: 'The search it came of.' })
  searchId: string;

  @ApiProperty({ format: 'uuid' })
  sketchId: string;

  @ApiProperty({ format: 'uuid' })
  subjectId: string;

  @ApiProperty({ format: 'uuid' })
  caseId: string;

  @ApiProperty({
    type: RevocationView,
    nullable: true,
    description: 'Who took it back, and why; null while it holds.',
  })
  revoked: RevocationView | null;
}

/** As its search tells it, to who has seen the ranks. */
export class FoundedIdentification extends IdentificationView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The answer to what stands against the candidate; null where none was given.',
  })
  againstIt: string | null;
}

export class IdentificationList {
  @ApiProperty({ example: IDENTIFICATION_NOTICE.en })
  notice: string;

  @ApiProperty({ type: [IdentificationView], description: 'Oldest first, with those revoked.' })
  items: IdentificationView[];
}

export class AdjudicationView {
  @ApiProperty({ example: 1, description: 'Of the candidate, in its search.' })
  rank: number;

  @ApiProperty({ format: 'uuid', description: 'Of the candidate.' })
  recordId: string;

  @ApiProperty({ enum: STAGES })
  stage: AdjudicationStage;

  @ApiProperty({
    enum: OUTCOMES,
    type: String,
    nullable: true,
    description: 'What two examiners agree on, or a supervisor decided.',
  })
  outcome: Outcome | null;

  @ApiProperty({
    enum: AWAITED_STEPS,
    type: String,
    nullable: true,
    description:
      'What comes next: `opinion`: of anybody else; `blind_opinion`: of somebody who has not seen the ranks; ' +
      '`decision`: of a supervisor who gave no opinion; `corroboration`; `identification`: by a supervisor or the ' +
      'holder of the case. Null where nothing is awaited.',
  })
  awaits: AwaitedStep | null;

  @ApiProperty({
    type: [OpinionView],
    description: 'An opinion that stands alone is shown to nobody but who gave it.',
  })
  opinions: OpinionView[];

  @ApiProperty({
    type: [WithdrawnOpinionView],
    description:
      'Opinions that were taken back before another was given: nothing rests on them. Shown to nobody ' +
      'but who gave them until two stand.',
  })
  withdrawn: WithdrawnOpinionView[];

  @ApiProperty({ type: [DecisionView] })
  decisions: DecisionView[];

  @ApiProperty({ type: [CorroborationView] })
  corroborations: CorroborationView[];

  @ApiProperty({ type: FoundedIdentification, nullable: true })
  identification: FoundedIdentification | null;
}

export class AdjudicationList {
  @ApiProperty({ example: NOTICE.en })
  notice: string;

  @ApiProperty({ type: [AdjudicationView], description: 'Of the candidates somebody examined.' })
  items: AdjudicationView[];

  @ApiProperty({
    type: [Number],
    example: [4, 7],
    description:
      'Ranks of the candidates whom nobody has looked at for the case. None is identified before all have been.',
  })
  notLookedAt: number[];
}

/** @param reader the id of who reads: an opinion that stands alone must not sway the other */
export function adjudicationView(
  { rank, recordId }: SearchCandidate,
  adjudications: CandidateAdjudications,
  reader: string,
): AdjudicationView {
  const adjudication = adjudicationOf(adjudications);
  const stage = stageOf(adjudication);
  const { opinions, withdrawn, decisions, corroborations, identification } = adjudications;
  const isShown = ({ examinerId }: ExaminerOpinion) =>
    isExaminedByTwo(stage) || examinerId === reader;
  return {
    rank,
    recordId,
    stage,
    outcome: outcomeOf(adjudication),
    awaits: awaitedStepOf(adjudication),
    opinions: opinions.filter(isShown).map(opinionView),
    withdrawn: withdrawn.filter(isShown).map(withdrawnOpinionView),
    decisions: decisions.map(({ supervisor, outcome, reason, againstIt, createdAt: at }) => {
      return { by: personView(supervisor), at, outcome, reason, againstIt };
    }),
    corroborations: corroborations.map((found) => {
      const { recordedBy, kind, shownToWitness, evidence, createdAt: at } = found;
      return { by: personView(recordedBy), at, kind, shownToWitness, evidence };
    }),
    identification: identification && {
      ...identificationView(identification),
      againstIt: identification.againstIt,
    },
  };
}

export function identificationView(identification: SketchIdentification): IdentificationView {
  const { searchId, sketchId, subjectId, caseId, identifiedBy, createdAt } = identification;
  const { revokedBy, revokedAt, revocationReason: reason } = identification;
  return {
    by: personView(identifiedBy),
    at: createdAt,
    searchId,
    sketchId,
    subjectId,
    caseId,
    revoked:
      revokedBy && revokedAt && reason !== null
        ? { by: personView(revokedBy), at: revokedAt, reason }
        : null,
  };
}

export function opinionView(opinion: ExaminerOpinion): OpinionView {
  const { examiner, blind, outcome, checklist, remarks, againstIt, createdAt: at } = opinion;
  return { by: personView(examiner), at, blind, outcome, checklist, remarks, againstIt };
}

export function withdrawnOpinionView(opinion: ExaminerOpinion): WithdrawnOpinionView {
  const { withdrawnAt, withdrawalReason } = opinion;
  if (!withdrawnAt || withdrawalReason === null) throw new Error('An opinion that stands');
  return { ...opinionView(opinion), withdrawnAt, withdrawalReason };
}
