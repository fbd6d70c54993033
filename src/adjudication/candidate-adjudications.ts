import type { EntityManager } from 'typeorm';
import type { Adjudication } from './adjudication.js';
import { Corroboration } from './corroboration.entity.js';
import { Decision } from './decision.entity.js';
import { SketchIdentification } from './identification.entity.js';
import { ExaminerOpinion } from './opinion.entity.js';

/** Everything written down about one candidate of a search, oldest first. */
export interface CandidateAdjudications {
  readonly opinions: readonly ExaminerOpinion[];
  readonly decisions: readonly Decision[];
  readonly corroborations: readonly Corroboration[];
  readonly identification: SketchIdentification | null;
}

/** What is written down of the candidates of a search, by rank, or of one of its candidates; none of one nobody examined. */
export async function adjudicationsByRank(
  manager: EntityManager,
  candidate: { searchId: string; rank?: number },
): Promise<ReadonlyMap<number, CandidateAdjudications>> {
  const opinions = await manager.find(ExaminerOpinion, {
    where: candidate,
    relations: { examiner: true },
    order: { rank: 'ASC', position: 'ASC' },
  });
  const decisions = await manager.find(Decision, {
    where: candidate,
    relations: { supervisor: true },
    order: { seq: 'ASC' },
  });
  const corroborations = await manager.find(Corroboration, {
    where: candidate,
    relations: { recordedBy: true },
    order: { seq: 'ASC' },
  });
  const identifications = await manager.find(SketchIdentification, {
    where: candidate,
    relations: { identifiedBy: true, revokedBy: true },
  });
  const ranks = new Set(opinions.map(({ rank }) => rank));
  const of = <R extends { rank: number }>(rank: number, rows: R[]) =>
    rows.filter((row) => row.rank === rank);
  return new Map(
    [...ranks].map((rank) => [
      rank,
      {
        opinions: of(rank, opinions),
        decisions: of(rank, decisions),
        corroborations: of(rank, corroborations),
        identification: of(rank, identifications)[0] ?? null,
      },
    ]),
  );
}

const NOTHING: CandidateAdjudications = {
  opinions: [],
  decisions: [],
  corroborations: [],
  identification: null,
};

export async function candidateAdjudications(
  manager: EntityManager,
  { searchId, rank }: { searchId: string; rank: number },
): Promise<CandidateAdjudications> {
  return (await adjudicationsByRank(manager, { searchId, rank })).get(rank) ?? NOTHING;
}

export function adjudicationOf(adjudications: CandidateAdjudications): Adjudication {
  return {
    opinions: adjudications.opinions,
    decision: adjudications.decisions.at(-1)?.outcome ?? null,
    corroborated: adjudications.corroborations.length > 0,
    identified: adjudications.identification?.revokedAt === null,
    revoked: !!adjudications.identification?.revokedAt,
  };
}
