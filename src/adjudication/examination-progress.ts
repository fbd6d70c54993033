import { ApiProperty } from '@nestjs/swagger';
import {
  type AdjudicationStage,
  type Outcome,
  outcomeOf,
  OUTCOMES,
  stageOf,
  STAGES,
} from './adjudication.js';
import { adjudicationOf, type CandidateAdjudications } from './candidate-adjudications.js';

/** How far candidates of a search are examined. Who they are, and at which rank, is not told. */
export class CandidateProgress {
  @ApiProperty({ enum: STAGES })
  stage: AdjudicationStage;

  @ApiProperty({
    enum: OUTCOMES,
    type: String,
    nullable: true,
    description: 'What two examiners agree on, or a supervisor decided.',
  })
  outcome: Outcome | null;

  @ApiProperty({ example: 2, description: 'Candidates at this stage, with this outcome.' })
  count: number;
}

/** By search; in the order in which stages are first met. */
export function examinationProgress(
  examined: readonly (CandidateAdjudications & { searchId: string })[],
): ReadonlyMap<string, readonly CandidateProgress[]> {
  const progress = new Map<string, CandidateProgress[]>();
  for (const candidate of examined) {
    const adjudication = adjudicationOf(candidate);
    const [stage, outcome] = [stageOf(adjudication), outcomeOf(adjudication)];
    const own = progress.get(candidate.searchId) ?? [];
    progress.set(candidate.searchId, own);
    const same = own.find((one) => one.stage === stage && one.outcome === outcome);
    if (same) same.count += 1;
    else own.push({ stage, outcome, count: 1 });
  }
  return progress;
}
