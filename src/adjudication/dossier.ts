import type { EntityManager } from 'typeorm';
import type { Adjudication } from './adjudication.js';
import { Corroboration } from './corroboration.entity.js';
import { Decision } from './decision.entity.js';
import { Identification } from './identification.entity.js';
import { Opinion } from './opinion.entity.js';

/** Everything written down about one candidate of a search, oldest first. */
export interface Dossier {
  readonly opinions: readonly Opinion[];
  readonly decisions: readonly Decision[];
  readonly corroborations: readonly Corroboration[];
  readonly identification: Identification | null;
}

/** The dossiers of a search by rank, or of one of its candidates; none of one nobody examined. */
export async function dossiersOf(
  manager: EntityManager,
  candidate: { searchId: string; rank?: number },
): Promise<ReadonlyMap<number, Dossier>> {
  const opinions = await manager.find(Opinion, {
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
  const identifications = await manager.find(Identification, {
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

const NOTHING: Dossier = { opinions: [], decisions: [], corroborations: [], identification: null };

export async function dossierOf(
  manager: EntityManager,
  { searchId, rank }: { searchId: string; rank: number },
): Promise<Dossier> {
  return (await dossiersOf(manager, { searchId, rank })).get(rank) ?? NOTHING;
}

export function adjudicationOf(dossier: Dossier): Adjudication {
  return {
    opinions: dossier.opinions,
    decision: dossier.decisions.at(-1)?.outcome ?? null,
    corroborated: dossier.corroborations.length > 0,
    identified: dossier.identification?.revokedAt === null,
    revoked: !!dossier.identification?.revokedAt,
  };
}
