import { createHash } from 'node:crypto';

export const CONSPICUITIES = [
  'offence_changed',
  'case_closed_soon_after',
  'case_changed_soon_after',
  'modality_doubtful',
  'probe_altered',
  'by_traits_alone',
] as const;
export type Conspicuity = (typeof CONSPICUITIES)[number];

/** A change of the case of a search, made after it. */
export interface CaseAlteration {
  readonly at: Date;
  /** Fields that were set; of those that the log may tell, what they were and became. */
  readonly fields: readonly string[];
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** A search as far as it is looked at for what stands out. */
export interface ReviewedRun {
  readonly createdAt: Date;
  readonly probe: object;
  readonly byTraitsAlone: boolean;
  readonly alterations: readonly CaseAlteration[];
}

const SOON_MS = 7 * 86_400_000;

/**
 * Why a supervisor should look at a search: its case is another one since, or was changed or closed
 * within a week; or its probe does not look like what it is said to be, or was altered
 * before; or it compared no face, and may have listed people of a kind.
 */
export function whatStandsOut({
  createdAt,
  probe,
  byTraitsAlone,
  alterations,
}: ReviewedRun): Conspicuity[] {
  const soon = alterations.filter(({ at }) => at.getTime() - createdAt.getTime() <= SOON_MS);
  const closes = ({ after }: CaseAlteration) => after.status === 'closed';
  const found: Record<Conspicuity, boolean> = {
    offence_changed: alterations.some(({ after }) => 'offence' in after),
    case_closed_soon_after: soon.some(closes),
    case_changed_soon_after: soon.some((alteration) => !closes(alteration)),
    modality_doubtful: JSON.stringify(probe).includes('"modalityDoubtful":true'),
    by_traits_alone: byTraitsAlone,
    probe_altered: JSON.stringify(probe).includes('"alterations":['),
  };
  return CONSPICUITIES.filter((why) => found[why]);
}

/**
 * A sample to be looked at: what stands out first, the rest by lot. The lot is drawn by the day, so that
 * it is the same however often somebody asks, and nobody can tell beforehand which searches it takes.
 *
 * @param day `YYYY-MM-DD`
 */
export function reviewSample<R extends { id: string; standsOut: readonly Conspicuity[] }>(
  runs: readonly R[],
  day: string,
  size: number,
): R[] {
  const lot = ({ id }: R) => createHash('sha256').update(`${day}/${id}`).digest('hex');
  const drawn = runs.map((run) => ({ run, lot: lot(run), first: run.standsOut.length > 0 }));
  drawn.sort((a, b) => Number(b.first) - Number(a.first) || (a.lot < b.lot ? -1 : 1));
  return drawn.slice(0, size).map(({ run }) => run);
}
