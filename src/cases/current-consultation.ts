import { type EntityManager, Raw } from 'typeorm';
import { actorRef, type RequestContext } from '../common/index.js';
import { Consultation } from './consultation.entity.js';

/** The caller's own consultation of an open case that lasts longest; null where there is none. */
export async function currentConsultation(
  manager: EntityManager,
  ctx: RequestContext,
  caseId: string,
): Promise<string | null> {
  const found = await manager.findOne(Consultation, {
    select: { id: true },
    where: {
      actor: actorRef(ctx.actor),
      caseId: Raw((column) => `${column} = :caseId AND ${IS_OPEN}`, { caseId }),
      expiresAt: Raw((column) => `${column} > now()`),
    },
    order: { expiresAt: 'DESC' },
  });
  return found?.id ?? null;
}

const IS_OPEN = `EXISTS (SELECT FROM cases file WHERE file.id = :caseId AND file.status = 'open')`;
