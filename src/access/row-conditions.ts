import { type RequestContext, ROLES } from '../common/index.js';
import { mayDo, type Permission, type Reach, REACHES, reachOf } from './permissions.js';

/**
 * What row-level security judges by, in SQL. Each is a subquery of its own, which PostgreSQL works
 * out once for a statement and not for each row; without a scope each is null, and no row passes.
 */
export const OWN = `(SELECT nullif(current_setting('mirsam.prefecture', true), '')::uuid)`;
export const NATIONAL = `(SELECT current_setting('mirsam.national', true) = 'true')`;
export const SELF = `(SELECT current_setting('mirsam.actor', true))`;

/** A caller as a statement knows them: the SQL of their prefecture's id and of their level. */
export interface CallerSql {
  readonly own: string;
  readonly national: string;
}

/** As the session's settings say it, which is what row policies ask. */
const BY_SETTINGS: CallerSql = { own: OWN, national: NATIONAL };

/** As the service's own queries are told it, by `callerParameters`. */
export const BY_PARAMETERS: CallerSql = { own: ':prefectureId', national: ':national' };

/**
 * As a row of a statement that asks for several things at once: `caller (national, prefecture_id, actor,
 * person)`; `actor` as in `created_by`, `person` the id of a user, null of an API key.
 */
export const BY_CALLER_ROW: CallerSql = {
  own: 'caller.prefecture_id',
  national: 'caller.national',
};

/** Named parameters of whom the statement is asked for: `:national` and `:prefectureId`. */
export function callerParameters({ actor }: RequestContext) {
  return { national: actor.prefecture.national, prefectureId: actor.prefecture.id };
}

/** Whoever was identified, whatever the role. */
export const ANYBODY = anyOf(ROLES);

/** The roles that hold one of these permissions: the matrix, in SQL. */
export function may(...permissions: readonly Permission[]): string {
  return anyOf(ROLES.filter((role) => permissions.some((permission) => mayDo(role, permission))));
}

/** The roles that go so far with one of these permissions. */
export function mayAsFarAs(reach: Reach, ...permissions: readonly Permission[]): string {
  return anyOf(
    ROLES.filter((role) => permissions.some((permission) => reachOf(role, permission) === reach)),
  );
}

function anyOf(roles: readonly string[]): string {
  return `(SELECT current_setting('mirsam.role', true) = ANY ('{${roles.join(',')}}'))`;
}

export const all = (...conditions: readonly string[]) => `(${conditions.join(' AND ')})`;
export const either = (...conditions: readonly string[]) => `(${conditions.join(' OR ')})`;

/**
 * The matrix's `prefecture` in SQL: of the caller's prefecture; of any, at national level.
 *
 * @param columns each holds the id of a prefecture; one that is the caller's is enough
 */
export const inPrefecture = (
  columns: string | readonly string[] = 'prefecture_id',
  caller: CallerSql = BY_SETTINGS,
) => either(...REACHES.prefecture.standings.map((one) => STANDINGS[one](columns, caller)));

const STANDINGS = {
  national: (_: unknown, { national }: CallerSql) => national,
  own: (columns: string | readonly string[], { own }: CallerSql) =>
    typeof columns === 'string' ? `${columns} = ${own}` : `${own} IN (${columns.join(', ')})`,
};

/**
 * Whether a part of the gallery is among these: a list of yes and no, looked up by number, which
 * takes a row as long with hundreds of parts as with three. An array's members are tried in turn.
 *
 * @param parts a query for ids of `gallery_parts`
 */
export const partAmong = (column: string, parts: string) =>
  `(ARRAY(SELECT number IN (${parts}) FROM generate_series(1, (SELECT max(id) FROM gallery_parts)) AS number
  ORDER BY number))[${column}]`;

/** Ids of records that a supervisor elsewhere has opened to the caller's prefecture, for now. */
export const opened = ({ own }: Pick<CallerSql, 'own'> = BY_SETTINGS) =>
  `SELECT opening.record_id FROM record_openings opening
  WHERE opening.prefecture_id = ${own} AND opening.ends_at > now()`;

export const OPENED = `ARRAY(${opened()})`;

/** Where a row of another table that the caller may read says so. */
export const withRow = (table: string, on: string) => `EXISTS (SELECT FROM ${table} WHERE ${on})`;
