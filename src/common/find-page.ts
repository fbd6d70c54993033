import {
  type EntityManager,
  type FindOptionsOrder,
  type FindOptionsWhere,
  LessThan,
} from 'typeorm';
import { cursorSeq, type Page, type PageQuery, pageOf } from './page.js';

/** A page of the rows that meet a condition, newest first. */
export async function findPage<T extends { seq: string }, V>(
  manager: EntityManager,
  entity: new () => T,
  where: FindOptionsWhere<T>,
  { limit, cursor }: PageQuery,
  view: (row: T) => V,
): Promise<Page<V>> {
  const seq = cursorSeq(cursor);
  const rows = await manager.find(entity, {
    where: { ...where, ...(seq !== undefined && { seq: LessThan(seq) }) },
    order: { seq: 'DESC' } as FindOptionsOrder<T>,
    take: limit + 1,
  });
  return pageOf(rows, limit, view);
}
