import { forEachAtOnce } from '../common/index.js';
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
  /** Wall clock of enrolment. */
  readonly seconds_per_image: number;
  readonly seconds_per_search: number;
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
  const images = gallery.length + probes.length;
  let done = 0;
  const step = () => {
    report(++done, images + probes.length);
  };
  const began = performance.now();
  await forEachAtOnce(gallery, atOnce, async (path, entry) => {
    await matcher.enrolGallery(path, galleryModality ?? 'photo', entry);
    step();
  });
  await forEachAtOnce(probes, atOnce, async (path, probe) => {
    await matcher.enrolProbe(path, probeModality ?? 'sketch', probe);
    step();
  });
  const enrolled = performance.now();
  const outcomes: ProbeOutcome[] = [];
  await forEachAtOnce(probes, atOnce, async (_path, probe) => {
    outcomes[probe] = outcome(await matcher.search(probe), probe);
    step();
  });
  return {
    n_probes: probes.length,
    n_gallery: gallery.length,
    ...identificationMetrics(outcomes, gallery.length),
    model_version: matcher.name,
    seconds_per_image: (enrolled - began) / 1000 / images,
    seconds_per_search: (performance.now() - enrolled) / 1000 / probes.length,
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
