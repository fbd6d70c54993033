import type { EntityManager } from 'typeorm';

/**
 * The time by the database's clock, by which all instances agree what has expired; a process's own
 * may be wrong. Within a transaction it stands still.
 */
export async function databaseTime(manager: EntityManager): Promise<Date> {
  const [row] = await manager.query<[{ now: Date }]>(`SELECT now() AS now`);
  return row.now;
}

/** The day, `YYYY-MM-DD`, that it is in a time zone by the database's clock. */
export async function currentDay(manager: EntityManager, timeZone: string): Promise<string> {
  return dayIn(timeZone, await databaseTime(manager));
}

/** The first moment of a day, and the first after it, in SQL; `day` and `timeZone` are parameters of the statement. */
export const dayBegins = (day: string, timeZone: string) =>
  `CAST(${day} AS date)::timestamp AT TIME ZONE ${timeZone}`;
export const dayIsOver = (day: string, timeZone: string) =>
  `(CAST(${day} AS date) + 1)::timestamp AT TIME ZONE ${timeZone}`;

/** The day, `YYYY-MM-DD`, that it is at a moment in a time zone of the IANA database. */
export function dayIn(timeZone: string, at: Date): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(at);
}
