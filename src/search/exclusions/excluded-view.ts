import { ApiProperty } from '@nestjs/swagger';
import { Candidate, type RankedCandidate } from '../candidates/candidate-view.js';
import type { Exclusions } from './exclusions.js';

export class ExcludedByView {
  @ApiProperty({ example: 'user:6f…' })
  actor: string;

  @ApiProperty({ example: 'Karim Alaoui' })
  name: string;

  @ApiProperty({ example: 'The ears differ in shape and setting.' })
  reason: string;
}

export class ExclusionView {
  @ApiProperty({ format: 'uuid', description: 'The search of whose candidate it was said.' })
  searchId: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: [ExcludedByView], description: 'Examiners, and who decided.' })
  by: readonly ExcludedByView[];
}

/** Whom examiners excluded for the case: `rank` is the one it would have had. */
export class ExcludedCandidate extends Candidate {
  @ApiProperty({ type: ExclusionView })
  exclusion: ExclusionView;
}

/** As it is kept, for readers of any language. */
export type RankedExcluded = RankedCandidate & Pick<ExcludedCandidate, 'exclusion'>;

/** @throws Error of a candidate that is not excluded */
export function excludedView(candidate: RankedCandidate, exclusions: Exclusions): RankedExcluded {
  const exclusion = exclusions.get(candidate.id);
  if (!exclusion) throw new Error(`${candidate.id} is not excluded`);
  const { searchId, by, createdAt } = exclusion;
  return { ...candidate, exclusion: { searchId, at: createdAt.toISOString(), by } };
}
