import type { EntityManager } from 'typeorm';
import {
  type Case,
  type CircumstanceCodes,
  type CircumstanceCounts,
  CIRCUMSTANCES,
} from '../../cases/index.js';

/** Where and how the offence was that is searched for, and how common that is; kept with a run. */
export interface ComparedCircumstances extends CircumstanceCodes {
  /** Its own records have all of it in common, and that says nothing. */
  readonly caseId: string;
  readonly counts: CircumstanceCounts;
}

/**
 * What the records of a case are compared by; undefined where nothing is said, or there is no case: then nothing is
 * asked of the database.
 */
export async function comparedCircumstances(
  manager: EntityManager,
  file: Pick<Case, 'id' | 'place' | 'modusOperandi'> | null,
): Promise<ComparedCircumstances | undefined> {
  if (!file) return undefined;
  const { id: caseId, place, modusOperandi } = file;
  const codes: CircumstanceCodes = {
    commune: place?.commune ? [place.commune] : [],
    placeKind: place?.kind ? [place.kind] : [],
    modusOperandi: modusOperandi?.codes ?? [],
  };
  if (CIRCUMSTANCES.every((one) => codes[one].length === 0)) return undefined;
  return { caseId, ...codes, counts: await circumstanceCounts(manager, codes) };
}

interface PlaceCounts {
  readonly communes: number;
  readonly commune: number;
  readonly kinds: number;
  readonly kind: number;
  readonly ways: number;
}

/** Among how many cases of which all prefectures find a record each of these codes is said how often. */
async function circumstanceCounts(
  manager: EntityManager,
  { commune: [commune], placeKind: [kind], modusOperandi: codes }: CircumstanceCodes,
): Promise<CircumstanceCounts> {
  const [[places], ways] = await Promise.all([
    manager.query<[PlaceCounts]>(
      `SELECT count(place_commune)::int AS communes, count(place_kind)::int AS kinds,
          count(*) FILTER (WHERE place_commune = $1)::int AS commune,
          count(*) FILTER (WHERE place_kind = $2)::int AS kind,
          count(*) FILTER (WHERE cardinality(modus_operandi_codes) > 0)::int AS ways
        FROM shared_case_facts`,
      [commune ?? null, kind ?? null],
    ),
    codes.length === 0
      ? []
      : manager.query<{ code: string; cases: number }[]>(
          `SELECT code, count(*)::int AS cases FROM shared_case_facts, unnest(modus_operandi_codes) code
            WHERE code = ANY ($1) GROUP BY code ORDER BY code`,
          [codes],
        ),
  ]);
  return {
    commune: { cases: places.communes, codes: commune ? { [commune]: places.commune } : {} },
    placeKind: { cases: places.kinds, codes: kind ? { [kind]: places.kind } : {} },
    modusOperandi: {
      cases: places.ways,
      codes: Object.fromEntries(ways.map(({ code, cases }) => [code, cases])),
    },
  };
}
