import type { EntityManager } from 'typeorm';

/**
 * The time by the database's clock, by which all instances agree what has expired; a process's own
 * may be wrong. Within a transaction it stands still.
 */
export async function databaseTime(manager: EntityManager): Promise<Date> {
  const [row] = await manager.query<[{ now: Date }]>(`SELECT now() AS now`);
  return row.now;
}

/**
 * The day of a moment in a time zone, `YYYY-MM-DD`, in SQL; both are expressions of the statement. Zones are those the
 * database knows, here and below: Node.js may know an older or a newer law of the country.
 */
export const dayOf = (moment: string, timeZone: string) =>
  `(CAST(${moment} AS timestamptz) AT TIME ZONE ${timeZone})::date::text`;

/** The first moment of a day, and the first after it, in SQL; `day` and `timeZone` are parameters of the statement. */
export const dayBegins = (day: string, timeZone: string) =>
  `CAST(${day} AS date)::timestamp AT TIME ZONE ${timeZone}`;
export const dayIsOver = (day: string, timeZone: string) =>
  `(CAST(${day} AS date) + 1)::timestamp AT TIME ZONE ${timeZone}`;

/** The day, `YYYY-MM-DD`, that it is in a time zone by the database's clock. */
export async function currentDay(manager: EntityManager, timeZone: string): Promise<string> {
  const [row] = await manager.query<[{ day: string }]>(`SELECT ${dayOf('now()', '$1')} AS day`, [
    timeZone,
  ]);
  return row.day;
}
