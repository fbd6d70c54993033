import { mergePatch, withoutEmpty } from '../../common/index.js';
import { delayBandOf } from './delay-band.js';
import type { Delay, SketchMaking, SketchMakingView } from './making.js';

/** How a sketch was made as it is held: what was not said is null, absent, or a part with nothing in it. */
export type HeldMaking = SketchMaking & { delayMinutes?: number | null };

/** Of a sketch: null where nothing is known, undefined where it was not read. */
export type Held = HeldMaking | null | undefined;

/** What is said of how a sketch was made, and the delay; null where nothing is. */
export function makingOf(held: Held): SketchMakingView | null {
  const said = saidOf(held);
  const delay = held && delayOf(held);
  return said || delay ? { ...said, ...(delay && { delay }) } : null;
}

/**
 * The same for other prefectures: what the sketch is worth, and neither whose memory it is nor who was where and
 * when. A delay to the minute would tell the hour of the sighting to whoever knows that of the interview.
 */
export function sharedMaking(held: Held): SketchMakingView | null {
  const said = told(mergePatch(saidOf(held), KEPT_BACK));
  const delay = held && delayOf(held);
  return said || delay ? { ...said, ...(delay && { delayBand: delayBandOf(delay) }) } : null;
}

const KEPT_BACK = {
  witness: { code: null },
  sighting: { seenOn: null, seenAt: null },
  interview: { heldOn: null, heldAt: null },
};

/** How a sketch was made after a JSON Merge Patch. */
export function changedMaking(was: Held, patch: SketchMaking | null): HeldMaking | null {
  return told(mergePatch(saidOf(was), patch)) ?? null;
}

function saidOf(held: Held): SketchMaking | undefined {
  const { witness, sighting, interview, image } = held ?? {};
  return told({ witness, sighting, interview, image });
}

function delayOf({ sighting, interview, delayMinutes = null }: HeldMaking): Delay | null {
  if (!sighting?.seenOn || !interview?.heldOn) return null;
  const days = (Date.parse(interview.heldOn) - Date.parse(sighting.seenOn)) / DAY_MS;
  return { days, minutes: delayMinutes };
}

const DAY_MS = 86_400_000;

/** Without what is empty: null, and parts in which nothing is left. */
const told = (value: unknown) => withoutEmpty(value) as SketchMaking | undefined;
