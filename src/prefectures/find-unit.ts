import type { EntityManager } from 'typeorm';
import type { Text } from '../common/index.js';
import type { UnitState } from './organisation.dto.js';
import { organisationProblems } from './organisation.problems.js';
import type { Prefecture } from './prefecture.entity.js';

/** A unit with its place in the tree. */
export interface Unit extends Omit<Prefecture, 'contact'> {
  readonly state: UnitState;
  /** Code of what it is below; null of the national level. */
  readonly parent: string | null;
  readonly parentOpen: boolean | null;
}

/** Where a unit stands, in SQL on the table alias `unit`. */
export const UNIT_STATE = `CASE WHEN unit.active_from IS NULL THEN 'to_come'
  WHEN unit.open THEN 'open' ELSE 'closed' END`;

/** That, as people are told it. */
export const STATE_WORDS: Readonly<Record<UnitState, Text>> = {
  to_come: { en: 'to come', fr: 'à venir', ar: 'مرتقبة' },
  open: { en: 'open', fr: 'ouverte', ar: 'مفتوحة' },
  closed: { en: 'closed', fr: 'fermée', ar: 'مغلقة' },
};

/** @throws Problem `unit-not-found` */
export async function findUnit(manager: EntityManager, code: string): Promise<Unit> {
  const [found] = await manager.query<Unit[]>(
    `SELECT unit.id, unit.code, unit.kind, unit.national, unit.open, ${UNIT_STATE} AS state,
       unit.name_fr AS "nameFr", unit.name_ar AS "nameAr", unit.name_en AS "nameEn",
       unit.parent_id AS "parentId", parent.code AS parent, parent.open AS "parentOpen",
       unit.active_from AS "activeFrom", unit.active_until AS "activeUntil",
       unit.successor_id AS "successorId"
     FROM prefectures unit LEFT JOIN prefectures parent ON parent.id = unit.parent_id
     WHERE unit.code = $1`,
    [code],
  );
  if (!found) throw organisationProblems['unit-not-found']();
  return found;
}

/** Whether a unit is another one, or anywhere below it. */
export async function isBelow(manager: EntityManager, unit: Unit, above: Unit): Promise<boolean> {
  const [found] = await manager.query<{ below: boolean }[]>(
    `WITH RECURSIVE up (id) AS (SELECT $1::uuid
       UNION SELECT unit.parent_id FROM prefectures unit JOIN up ON up.id = unit.id)
     SELECT $2::uuid IN (SELECT id FROM up WHERE id IS NOT NULL) AS below`,
    [unit.id, above.id],
  );
  return found?.below === true;
}
