import type { EntityManager, FindOptionsWhere, ObjectLiteral } from 'typeorm';

/**
 * The row that a unique condition leads to, with what stands beside it, or null. TypeORM's own
 * `findOne` sends two statements for a row with an eager relation, in case there were many.
 */
export async function findByUnique<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => T,
  where: FindOptionsWhere<T>,
): Promise<T | null> {
  const [found = null] = await manager.findBy(entity, where);
  return found;
}
