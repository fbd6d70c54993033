import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { UNIT_STATE } from './find-unit.js';
import type { UnitView } from './organisation.dto.js';

/** The units of the organisation as a tree, and what became of each. */
@Injectable()
export class OrganisationService {
  constructor(private readonly db: DataSource) {}

  /** Every unit, the national level first, then by code. */
  tree(): Promise<UnitView[]> {
    return unitsOf(this.db.manager);
  }
}

/** The unit of a code, or every unit. */
export function unitsOf(manager: EntityManager, code: string | null = null): Promise<UnitView[]> {
  return manager.query<UnitView[]>(TREE, [code]);
}

const HISTORY = `coalesce((SELECT jsonb_agg(jsonb_build_object('operation', change.operation,
    'other', (SELECT code FROM prefectures WHERE id = change.other_id), 'kind', change.kind, 'was', change.was,
    'reason', change.reason, 'effectiveOn', change.effective_on)
    ORDER BY change.seq)
  FROM unit_changes change WHERE change.unit_id = unit.id), '[]')`;

const TREE = `SELECT unit.code, unit.kind,
    unit.name_fr AS "nameFr", unit.name_ar AS "nameAr", unit.name_en AS "nameEn",
    parent.code AS parent, scope.code AS scope,
    ${UNIT_STATE} AS state,
    unit.active_from::text AS "activeFrom", unit.active_until::text AS "activeUntil",
    successor.code AS successor, ${HISTORY} AS history
  FROM prefectures unit
    JOIN prefectures scope ON scope.id = unit.scope_id
    LEFT JOIN prefectures parent ON parent.id = unit.parent_id
    LEFT JOIN prefectures successor ON successor.id = unit.successor_id
  WHERE unit.code = $1 OR $1 IS NULL
  ORDER BY unit.national DESC, unit.code`;
