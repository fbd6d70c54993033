import type { EntityManager, FindOperator } from 'typeorm';
import { type Adjudication, type Corroborated, corroborationBy } from './adjudication.js';
import { Corroboration, isIndependent } from './corroboration.entity.js';
import { Decision } from './decision.entity.js';
import { SketchIdentification } from './identification.entity.js';
import { ExaminerOpinion } from './opinion.entity.js';

/** Everything written down about one candidate of a search, oldest first. */
export interface CandidateAdjudications {
  readonly opinions: readonly ExaminerOpinion[];
  /** Opinions that their examiners took back; none of those above. */
  readonly withdrawn: readonly ExaminerOpinion[];
  readonly decisions: readonly Decision[];
  readonly corroborations: readonly Corroboration[];
  readonly identification: SketchIdentification | null;
}

/** Of which candidate it is. */
interface OfCandidate {
  readonly searchId: string;
  readonly rank: number;
}

/** What is written down of the candidates of searches; none of one nobody examined. */
export async function adjudicationsWhere(
  manager: EntityManager,
  where: { searchId: string | FindOperator<string>; rank?: number },
): Promise<readonly (CandidateAdjudications & OfCandidate)[]> {
  const given = await manager.find(ExaminerOpinion, {
    where,
    relations: { examiner: true },
    order: { searchId: 'ASC', rank: 'ASC', position: 'ASC', createdAt: 'ASC' },
  });
  const decisions = await manager.find(Decision, {
    where,
    relations: { supervisor: true },
    order: { seq: 'ASC' },
  });
  const corroborations = await manager.find(Corroboration, {
    where,
    relations: { recordedBy: true },
    order: { seq: 'ASC' },
  });
  const identifications = await manager.find(SketchIdentification, {
    where,
    relations: { identifiedBy: true, revokedBy: true },
  });
  const byCandidate = groupBy(given);
  const [decided, corroborated] = [groupBy(decisions), groupBy(corroborations)];
  const identified = groupBy(identifications);
  return Array.from(byCandidate, ([candidate, [first, ...others]]) => ({
    searchId: first.searchId,
    rank: first.rank,
    opinions: [first, ...others].filter(({ withdrawnAt }) => withdrawnAt === null),
    withdrawn: [first, ...others].filter(({ withdrawnAt }) => withdrawnAt !== null),
    decisions: decided.get(candidate) ?? [],
    corroborations: corroborated.get(candidate) ?? [],
    identification: identified.get(candidate)?.[0] ?? null,
  }));
}

function groupBy<R extends OfCandidate>(rows: readonly R[]): ReadonlyMap<string, [R, ...R[]]> {
  const groups = new Map<string, [R, ...R[]]>();
  for (const row of rows) {
    const key = `${row.searchId}/${row.rank}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The same of one search, by rank. */
export async function adjudicationsByRank(
  manager: EntityManager,
  searchId: string,
): Promise<ReadonlyMap<number, CandidateAdjudications>> {
  const examined = await adjudicationsWhere(manager, { searchId });
  return new Map(examined.map((each) => [each.rank, each]));
}

const NOTHING: CandidateAdjudications = {
  opinions: [],
  withdrawn: [],
  decisions: [],
  corroborations: [],
  identification: null,
};

export async function candidateAdjudications(
  manager: EntityManager,
  { searchId, rank }: OfCandidate,
): Promise<CandidateAdjudications> {
  return (await adjudicationsWhere(manager, { searchId, rank }))[0] ?? NOTHING;
}

export function adjudicationOf(adjudications: CandidateAdjudications): Adjudication {
  return {
    opinions: adjudications.opinions,
    withdrawn: adjudications.withdrawn.map(({ examinerId }) => examinerId),
    sighted: adjudications.withdrawn
      .filter(({ blind }) => !blind)
      .map(({ examinerId }) => examinerId),
    decision: adjudications.decisions.at(-1)?.outcome ?? null,
    corroboration: adjudications.corroborations
      .map(isIndependent)
      .reduce<Corroborated>(corroborationBy, 'none'),
    identified: adjudications.identification?.revokedAt === null,
    revoked: !!adjudications.identification?.revokedAt,
  };
}
