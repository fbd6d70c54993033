import type { DataSource } from 'typeorm';
import { databaseClock } from '../../database/index.js';
import { fault, type Finding, ok, warning } from './finding.js';

/** Seconds; tokens, seals and consultations are told apart by less than a minute. */
const NOTED = 2;
const TOO_FAR = 30;

/** Whether this machine and the database agree on what time it is, and know the time zone of the service. */
export async function checkClock(db: DataSource, timeZone: string): Promise<Finding[]> {
  const before = Date.now();
  const row = await databaseClock(db, timeZone);
  const here = (before + Date.now()) / 2;
  return [clockFinding((row.ms - here) / 1000), zoneFinding(timeZone, row.known)];
}

/** @param ahead seconds by which the database's clock is ahead of this machine's */
export function clockFinding(ahead: number): Finding {
  const apart = Math.abs(ahead);
  const told = `This machine and the database are ${apart.toFixed(1)} s apart`;
  if (apart > TOO_FAR) return fault('clock', told, SYNCHRONISE);
  if (apart > NOTED) return warning('clock', told, SYNCHRONISE);
  return ok('clock', told);
}

function zoneFinding(timeZone: string, known: boolean): Finding {
  if (known) return ok('time zone', `${timeZone}, known to the database`);
  return fault(
    'time zone',
    `The database does not know ${timeZone}, which is TIME_ZONE`,
    'Bring its time-zone data up to date, or correct TIME_ZONE',
  );
}

const SYNCHRONISE = 'Synchronise the clocks of both machines (NTP)';
