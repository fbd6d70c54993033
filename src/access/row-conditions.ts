import { ROLES } from '../common/index.js';
import { mayDo, type Permission } from './permissions.js';

/**
 * What row-level security judges by, in SQL. Each is a subquery of its own, which PostgreSQL works
 * out once for a statement and not for each row; without a scope each is null, and no row passes.
 */
export const OWN = `(SELECT nullif(current_setting('mirsam.prefecture', true), '')::uuid)`;
export const NATIONAL = `(SELECT current_setting('mirsam.national', true) = 'true')`;
export const SELF = `(SELECT current_setting('mirsam.actor', true))`;

/** Whoever was identified, whatever the role. */
export const ANYBODY = anyOf(ROLES);

/** The roles that hold one of these permissions: the matrix, in SQL. */
export function may(...permissions: readonly Permission[]): string {
  return anyOf(ROLES.filter((role) => permissions.some((permission) => mayDo(role, permission))));
}

function anyOf(roles: readonly string[]): string {
  return `(SELECT current_setting('mirsam.role', true) = ANY ('{${roles.join(',')}}'))`;
}

export const all = (...conditions: readonly string[]) => `(${conditions.join(' AND ')})`;
export const either = (...conditions: readonly string[]) => `(${conditions.join(' OR ')})`;

/** Of the caller's prefecture; of any, at national level. */
export const inPrefecture = (column = 'prefecture_id') => either(NATIONAL, `${column} = ${OWN}`);

/**
 * Whether a part of the gallery is among these: a list of yes and no, looked up by number, which
 * takes a row as long with hundreds of parts as with three. An array's members are tried in turn.
 *
 * @param parts a query for ids of `gallery_parts`
 */
export const partAmong = (column: string, parts: string) =>
  `(ARRAY(SELECT number IN (${parts}) FROM generate_series(1, (SELECT max(id) FROM gallery_parts)) AS number
  ORDER BY number))[${column}]`;

/** Records that a supervisor elsewhere has opened to the caller's prefecture, for now. */
export const OPENED = `ARRAY(SELECT opening.record_id FROM record_openings opening
  WHERE opening.prefecture_id = ${OWN} AND opening.ends_at > now())`;

/** Where a row of another table that the caller may read says so. */
export const withRow = (table: string, on: string) => `EXISTS (SELECT FROM ${table} WHERE ${on})`;
