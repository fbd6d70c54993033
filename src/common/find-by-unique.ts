import type { EntityManager, FindOneOptions, FindOptionsWhere, ObjectLiteral } from 'typeorm';

/**
 * The row that a unique condition leads to, with what stands beside it, or null. TypeORM's own
 * `findOne` sends two statements for a row with an eager relation, in case there were many.
 */
export async function findByUnique<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => T,
  where: FindOptionsWhere<T>,
  lock?: FindOneOptions<T>['lock'],
): Promise<T | null> {
  const [found = null] = await manager.find(entity, { where, ...(lock && { lock }) });
  return found;
}
