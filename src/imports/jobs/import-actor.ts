import { IsNull, type EntityManager, MoreThan } from 'typeorm';
import { mayDo } from '../../access/index.js';
import {
  type Actor,
  ACTOR_REF,
  databaseTime,
  type RequestContext,
  systemContext,
} from '../../common/index.js';
import { Prefecture, prefectureScope } from '../../prefectures/index.js';
import { ApiKey, User, userActor } from '../../users/index.js';
import { importProblems } from '../imports.problems.js';
import type { BulkImport } from './bulk-import.entity.js';

/** The operator on the machine, who enters records of a prefecture. */
export function operatorIn(prefecture: Prefecture): Actor {
  const { actor } = systemContext('cli');
  return { ...actor, role: 'forensic_officer', prefecture: prefectureScope(prefecture) };
}

/**
 * In whose name an import goes on: of whoever has started it, as they are now.
 * @throws Problem `import-without-author` where they may not enter records there any more
 */
export async function importContext(
  manager: EntityManager,
  { id, actor: reference, prefectureId, language }: BulkImport,
): Promise<RequestContext> {
  const [, kind, actorId = ''] = ACTOR_REF.exec(reference) ?? [];
  const actor = await actorOf(manager, kind, actorId, prefectureId);
  if (actor?.prefecture.id !== prefectureId || !mayDo(actor.role, 'records.create')) {
    throw importProblems['import-without-author']();
  }
  return { requestId: `import ${id}`, language, actor };
}

async function actorOf(
  manager: EntityManager,
  kind: string | undefined,
  id: string,
  prefectureId: string,
): Promise<Actor | null> {
  if (kind === 'system') {
    return operatorIn(await manager.findOneByOrFail(Prefecture, { id: prefectureId }));
  }
  if (kind === 'user') {
    const user = await manager.findOneBy(User, { id, active: true });
    return user && userActor(user);
  }
  const expiresAt = MoreThan(await databaseTime(manager));
  const key = await manager.findOneBy(ApiKey, { id, expiresAt, revokedAt: IsNull() });
  if (!key) return null;
  const { name, role, prefecture } = key;
  return { kind: 'api_key', id, name, role, prefecture: prefectureScope(prefecture) };
}
