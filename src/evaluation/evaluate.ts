import { forEachConcurrently } from '../common/index.js';
import type { EnrolledImage, Matcher } from './matchers/matcher.js';
import type { Comparisons } from './metrics/differentials.js';
import type { ProbeOutcome } from './metrics/identification-metrics.js';
import { mateRank } from './metrics/mate-rank.js';
import { normalisedScores } from './metrics/normalised-scores.js';
import { amongByLot } from './protocol/by-lot.js';
import type { GalleryImage, ProbeImage, Protocol } from './protocol/protocol.js';
import type { StressedProbes, StressLevel } from './stress/index.js';
import type { WitnessResults } from './witness/several-witnesses.js';

export type EnrolledGalleryImage = GalleryImage & { readonly enrolled: EnrolledImage };

/** One search, with what is needed to see why it went as it did. */
export interface ProbeResult extends ProbeOutcome {
  readonly probe: ProbeImage & { readonly enrolled: EnrolledImage };
  /** The best-ranked entry of the person; where none is in the list, the one of best quality. */
  readonly mate: EnrolledGalleryImage;
  /** The most similar entry of anybody else; null when nothing was compared. */
  readonly impostor: EnrolledGalleryImage | null;
}

/** The probes as they are searched when witnesses err this much. */
export interface StressResults {
  readonly level: StressLevel;
  /** In the order of the protocol's probes. */
  readonly results: readonly ProbeResult[];
}

export interface Evaluation {
  readonly modelVersion: string;
  /** Gallery entries, those that could not be enrolled included; of a gallery that is drawn by lot, so many. */
  readonly galleryEntries: number;
  /** Of the untouched probes, in the order of the protocol's. */
  readonly results: readonly ProbeResult[];
  /** Each level that was asked for; at 0 the untouched probes'. */
  readonly stress: readonly StressResults[];
  /** Of the untouched probes; absent unless asked for, since it grows with both sides. */
  readonly comparisons?: Comparisons;
  /** Several witnesses of each person, alone and together; absent unless asked for. */
  readonly witnesses?: WitnessResults;
  /** Wall clock of enrolment. */
  readonly secondsPerImage: number;
  readonly secondsPerSearch: number;
}

export interface EvaluationOptions {
  /** The probes as worse witnesses would have had them drawn as well. */
  readonly stress?: StressedProbes | undefined;
  /** Whether every similarity is kept, not each probe's best alone. */
  readonly keepComparisons?: boolean;
  /** Among how many others, drawn by lot, each search goes; among all if absent. */
  readonly among?: number | undefined;
}

type Report = (done: number, all: number) => void;

/**
 * Measures how one matcher identifies people (ISO/IEC 19795-1): enrols the gallery and searches every
 * probe in it, then the probes of each level of witness error in the same gallery. No probe is ever
 * dropped.
 *
 * @param matcher empty; it is full afterwards
 * @param atOnce images enrolled, and probes searched, at once
 */
export async function evaluate(
  matcher: Matcher,
  protocol: Protocol,
  atOnce: number,
  report: Report,
  { stress, keepComparisons = false, among }: EvaluationOptions = {},
): Promise<Evaluation> {
  const { gallery, probes } = protocol;
  const errors = stress?.levels.filter((level) => level > 0) ?? [];
  const all = inOrder(atOnce, report, gallery.length + 2 * probes.length * (1 + errors.length));
  const began = performance.now();
  const entries = await all(gallery, async (one, entry) => ({
    ...one,
    enrolled: await matcher.enrolGallery(one.image, protocol.galleryModality, entry),
  }));
  const similarities: Float32Array[] = [];
  const search = async (images: readonly ProbeImage[], keep = false) => {
    const enrolled = await all(images, async (one, probe) => ({
      ...one,
      enrolled: await matcher.enrolProbe(one.image, protocol.probeModality, probe),
    }));
    const ready = performance.now();
    const results = await all(enrolled, async (probe, index) => {
      const found = await matcher.search(index);
      if (keep)
        similarities[index] = Float32Array.from(gallery, (_, entry) => found?.get(entry) ?? NaN);
      const mates = (entry: number) => entries[entry]?.subjectId === probe.subjectId;
      const seen = found && among ? amongByLot(found, mates, among, `${index}`) : found;
      return resultOf(matcher, probe, entries, seen);
    });
    return { ready, results };
  };
  const { ready, results } = await search(probes, keepComparisons);
  const searched = performance.now();
  return {
    modelVersion: matcher.name,
    galleryEntries: among ? among + 1 : gallery.length,
    results,
    ...(keepComparisons && { comparisons: { gallery, similarities } }),
    stress: stress ? await atLevels(matcher, search, probes, stress, results) : [],
    secondsPerImage: (ready - began) / 1000 / (gallery.length + probes.length),
    secondsPerSearch: (searched - ready) / 1000 / probes.length,
  };
}

/** Acts on all items, so many at once, reporting each, and keeps the answers in order. */
function inOrder(atOnce: number, report: Report, expected: number) {
  let done = 0;
  return async <T, R>(items: readonly T[], act: (item: T, index: number) => Promise<R>) => {
    const answers: R[] = [];
    await forEachConcurrently(items, atOnce, async (item, index) => {
      answers[index] = await act(item, index);
      report(++done, expected);
    });
    return answers;
  };
}

/** @param untouched results without error: level 0, which needs no second measurement */
async function atLevels(
  matcher: Matcher,
  search: (images: readonly ProbeImage[]) => Promise<{ readonly results: ProbeResult[] }>,
  probes: readonly ProbeImage[],
  stress: StressedProbes,
  untouched: readonly ProbeResult[],
): Promise<StressResults[]> {
  const measured: StressResults[] = [];
  for (const level of stress.levels) {
    if (level === 0) {
      measured.push({ level, results: untouched });
      continue;
    }
    // Or the same people's other probes would be in the collection's means of this level.
    await matcher.forgetProbes();
    const { results } = await search(probes.map((probe) => stress.at(probe, level)));
    measured.push({ level, results });
  }
  return measured;
}

function resultOf(
  { tellsStrangers }: Matcher,
  probe: ProbeResult['probe'],
  entries: readonly EnrolledGalleryImage[],
  similarities: Awaited<ReturnType<Matcher['search']>>,
): ProbeResult {
  const { subjectId } = probe;
  const isMate = (entry: number) => entries[entry]?.subjectId === subjectId;
  const { rank, mated, nonMated, ...which } = mateRank(similarities, isMate);
  const mate = entries[which.mate ?? -1] ?? bestMate(entries, subjectId);
  const impostor = entries[which.impostor ?? -1] ?? null;
  const quality = lower(probe.enrolled.quality, mate.enrolled.quality);
  return {
    subjectId,
    rank,
    mated,
    nonMated,
    quality,
    ...(tellsStrangers && { normalised: normalisedScores(similarities, isMate) }),
    probe,
    mate,
    impostor,
  };
}

function bestMate(entries: readonly EnrolledGalleryImage[], subjectId: string) {
  const [best] = entries
    .filter((entry) => entry.subjectId === subjectId)
    .sort((a, b) => (b.enrolled.quality ?? 0) - (a.enrolled.quality ?? 0));
  if (!best) throw new Error(`Nobody in the gallery is ${subjectId}`);
  return best;
}

function lower(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.min(a, b);
}
