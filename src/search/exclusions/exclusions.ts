import { type EntityManager, IsNull } from 'typeorm';
import { audit } from '../../audit/index.js';
import { actorRef, type RequestContext } from '../../common/index.js';
import { Exclusion } from './exclusion.entity.js';

/** A record in the searches of a case. */
type InCase = Pick<Exclusion, 'caseId' | 'recordId'>;

/** By record id. */
export type Exclusions = ReadonlyMap<string, Exclusion>;

/** What is excluded for a case now. */
export async function currentExclusions(
  manager: EntityManager,
  caseId: string | null,
): Promise<Exclusions> {
  if (caseId === null) return new Map();
  const rows = await manager.findBy(Exclusion, { caseId, liftedAt: IsNull() });
  return new Map(rows.map((row) => [row.recordId, row]));
}

/** Cases for which a record is excluded now. */
export async function casesExcluding(manager: EntityManager, recordId: string): Promise<string[]> {
  const rows = await manager.findBy(Exclusion, { recordId, liftedAt: IsNull() });
  return rows.map(({ caseId }) => caseId);
}

/** Excludes a record for a case, in the caller's transaction; one that stands already stays. */
export async function exclude(
  manager: EntityManager,
  ctx: RequestContext,
  exclusion: InCase & Pick<Exclusion, 'searchId' | 'by'>,
): Promise<void> {
  const { caseId, recordId, searchId } = exclusion;
  const insert = manager.createQueryBuilder().insert().into(Exclusion).values(exclusion);
  const made = (await insert.orIgnore().execute()).raw as readonly unknown[];
  if (made.length === 0) return;
  await audit(manager, ctx, 'exclusion.make', recordId, { caseId, searchId });
}

/** Lets a record back into the searches of a case, in the caller's transaction. */
export async function liftExclusion(
  manager: EntityManager,
  ctx: RequestContext,
  { caseId, recordId }: InCase,
): Promise<void> {
  const lifted = { liftedAt: () => 'now()', liftedBy: actorRef(ctx.actor) };
  const standing = { caseId, recordId, liftedAt: IsNull() };
  const { affected } = await manager.update(Exclusion, standing, lifted);
  if (affected) await audit(manager, ctx, 'exclusion.lift', recordId, { caseId });
}
