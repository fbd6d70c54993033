import type { Modality } from '../faces/index.js';
import type { Matcher, Similarities } from './matcher.js';
import { identificationMetrics, type IdentificationMetrics, type ProbeOutcome } from './metrics.js';
import type { Pair } from './pairs.js';

export const DIRECTIONS = ['sketch-to-photo', 'photo-to-sketch'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface EvaluationPlan {
  readonly pairs: readonly Pair[];
  /** Images of nobody among the pairs, added to the gallery. */
  readonly distractors: readonly string[];
  readonly direction: Direction;
  /** Images enrolled at once. */
  readonly atOnce: number;
}

export interface Evaluation extends IdentificationMetrics {
  readonly n_probes: number;
  /** Gallery entries, those that could not be enrolled included. */
  readonly n_gallery: number;
  readonly model_version: string;
  /** Wall clock of enrolment and search, by image. */
  readonly seconds_per_image: number;
}

type Report = (done: number, all: number) => void;

/** Enrols the gallery, searches every probe in it, and counts. No probe is ever dropped. */
export async function evaluate(
  matcher: Matcher,
  { pairs, distractors, direction, atOnce }: EvaluationPlan,
  report: Report,
): Promise<Evaluation> {
  const toPhoto = direction === 'sketch-to-photo';
  const [probeModality, galleryModality]: Modality[] = toPhoto
    ? ['sketch', 'photo']
    : ['photo', 'sketch'];
  const mates = pairs.map(({ photo, sketch }) => (toPhoto ? photo : sketch));
  const probes = pairs.map(({ photo, sketch }) => (toPhoto ? sketch : photo));
  const gallery = [...mates, ...distractors];
  const began = performance.now();
  let done = 0;
  const step = () => {
    report(++done, gallery.length + probes.length);
  };
  await forEach(gallery, atOnce, async (path, entry) => {
    await matcher.enrol(path, galleryModality ?? 'photo', entry);
    step();
  });
  const outcomes: ProbeOutcome[] = [];
  await forEach(probes, atOnce, async (path, entry) => {
    outcomes[entry] = outcome(await matcher.search(path, probeModality ?? 'sketch'), entry);
    step();
  });
  return {
    n_probes: probes.length,
    n_gallery: gallery.length,
    ...identificationMetrics(outcomes, gallery.length),
    model_version: matcher.name,
    seconds_per_image: (performance.now() - began) / 1000 / (gallery.length + probes.length),
  };
}

/** What a search says of the person in entry `mate`. */
export function outcome(similarities: Similarities | null, mate: number): ProbeOutcome {
  const order = [...(similarities ?? [])];
  const position = order.findIndex(([entry]) => entry === mate);
  const nonMated = order.find(([entry]) => entry !== mate)?.[1] ?? null;
  if (position < 0) return { rank: null, mated: null, nonMated };
  return { rank: position + 1, mated: order[position]?.[1] ?? null, nonMated };
}

async function forEach<T>(
  items: readonly T[],
  atOnce: number,
  act: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const queue = items.entries();
  const workOff = async () => {
    for (const [index, item] of queue) await act(item, index);
  };
  await Promise.all(Array.from({ length: atOnce }, workOff));
}
