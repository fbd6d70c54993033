import type { NearFace, NearestFaces } from '../gallery/nearest-faces.js';

/** The nearest faces that are known, and how more of them are come by. */
export interface Known {
  /** Nearest first. */
  readonly faces: readonly NearFace[];
  /** Whether these are all of the gallery that matter. */
  readonly all: boolean;
  /** Estimated share of the true nearest that are among them. */
  readonly recall: number;
  /** The same and more of them, down to this similarity if it takes a scan. */
  readonly further: (atLeast: number) => Promise<Known>;
}

/** Every face of a gallery compared: the nearest, or all that are similar enough. */
export type Scan = (reach: { limit: number } | { atLeast: number }) => Promise<NearestFaces>;

/** How far a walk goes, and what it is worth. */
export interface Walking {
  /** The faces met first, so many of them; `all` where it leads to fewer. */
  readonly upTo: (count: number) => Promise<NearestFaces>;
  /** Faces at first. */
  readonly reach: number;
  /** Faces at most: for more, a scan takes no longer. */
  readonly furthest: number;
  readonly recall: number;
}

/** How many times as many a walk finds next. */
const FURTHER = 2;

/** @param limit of the first scan; a second one tells of all that are similar enough */
export async function byScan(scan: Scan, limit: number): Promise<Known> {
  return { ...(await scan({ limit })), recall: 1, further: (atLeast) => rest(scan, atLeast) };
}

/** A walk that comes back with too little has not seen the rest: then everything is compared. */
export async function byWalk(walking: Walking, scan: Scan, limit: number): Promise<Known> {
  return walkedTo(walking.reach, walking, scan, () => byScan(scan, limit));
}

async function walkedTo(
  count: number,
  walking: Walking,
  scan: Scan,
  otherwise: () => Promise<Known>,
): Promise<Known> {
  const { faces, all: short } = await walking.upTo(count);
  if (short) return otherwise();
  const next = FURTHER * count;
  const further = (atLeast: number) =>
    next > walking.furthest
      ? rest(scan, atLeast)
      : walkedTo(next, walking, scan, () => rest(scan, atLeast));
  return { faces, all: false, recall: walking.recall, further };
}

async function rest(scan: Scan, atLeast: number): Promise<Known> {
  const near = await scan({ atLeast });
  return { ...near, recall: 1, further: (lower) => rest(scan, lower) };
}
