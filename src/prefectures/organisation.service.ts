import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { UnitView } from './organisation.dto.js';

/** The units of the organisation as a tree, and what became of each. */
@Injectable()
export class OrganisationService {
  constructor(private readonly db: DataSource) {}

  /** Every unit, the national level first, then by code. */
  tree(): Promise<UnitView[]> {
    return this.db.query<UnitView[]>(TREE);
  }
}

const HISTORY = `coalesce((SELECT jsonb_agg(jsonb_build_object('operation', change.operation,
    'other', (SELECT code FROM prefectures WHERE id = change.other_id), 'was', change.was,
    'reason', change.reason, 'effectiveOn', change.effective_on)
    ORDER BY change.seq)
  FROM unit_changes change WHERE change.unit_id = unit.id), '[]')`;

const TREE = `SELECT unit.code, unit.kind,
    unit.name_fr AS "nameFr", unit.name_ar AS "nameAr", unit.name_en AS "nameEn",
    parent.code AS parent, scope.code AS scope,
    CASE WHEN unit.active_from IS NULL THEN 'to_come' WHEN unit.open THEN 'open' ELSE 'closed' END AS state,
    unit.active_from::text AS "activeFrom", unit.active_until::text AS "activeUntil",
    successor.code AS successor, ${HISTORY} AS history
  FROM prefectures unit
    JOIN prefectures scope ON scope.id = unit.scope_id
    LEFT JOIN prefectures parent ON parent.id = unit.parent_id
    LEFT JOIN prefectures successor ON successor.id = unit.successor_id
  ORDER BY unit.national DESC, unit.code`;
