import type { EntityManager } from 'typeorm';
import type { Occurred } from '../../cases/index.js';
import { type Held, type HeldMaking, makingOf } from './making-of.js';
import { KeptMaking } from './sketch-making.entity.js';

/** Of an interview, the witness saw the person on the day of the case, where it has one and nothing else is said. */
export function completedMaking(making: Held, occurred: Occurred | null): Held {
  if (!making?.interview?.heldOn || making.sighting?.seenOn) return making;
  if (!occurred || occurred.occurredFrom !== occurred.occurredTo) return making;
  return { ...making, sighting: { ...making.sighting, seenOn: occurred.occurredFrom } };
}

/**
 * Keeps how a sketch was made, in place of what was kept before; in the transaction that saves it.
 * @returns the same, with how long after the interview was
 */
export async function keepMaking(
  manager: EntityManager,
  recordId: string,
  making: Held,
  timeZone: string,
): Promise<HeldMaking | null> {
  await manager.delete(KeptMaking, { recordId });
  if (!makingOf(making)) return null;
  const { sighting, interview } = making ?? {};
  const delayMinutes = await minutesBetween(
    manager,
    timeZone,
    [sighting?.seenOn, sighting?.seenAt],
    [interview?.heldOn, interview?.heldAt],
  );
  const kept = { ...making, delayMinutes };
  await manager.insert(KeptMaking, { ...kept, recordId });
  return kept;
}

type Moment = readonly [day: string | null | undefined, time: string | null | undefined];

/** By the clock of the country, whatever was done to it in between; null where a time is not known. */
async function minutesBetween(
  manager: EntityManager,
  timeZone: string,
  from: Moment,
  to: Moment,
): Promise<number | null> {
  if (![...from, ...to].every(Boolean)) return null;
  const [row] = await manager.query<[{ minutes: number }]>(
    `SELECT greatest(0, extract(epoch FROM
      ($3::timestamp AT TIME ZONE $1) - ($2::timestamp AT TIME ZONE $1)) / 60)::int AS minutes`,
    [timeZone, from.join(' '), to.join(' ')],
  );
  return row.minutes;
}
