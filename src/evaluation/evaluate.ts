import { forEachAtOnce } from '../common/index.js';
import type { EnrolledImage, Matcher } from './matcher.js';
import type { ProbeOutcome } from './metrics.js';
import { rankOf } from './outcome.js';
import type { GalleryImage, ProbeImage, Protocol } from './protocol.js';

export type EnrolledGalleryImage = GalleryImage & { readonly enrolled: EnrolledImage };

/** One search, with what is needed to see why it went as it did. */
export interface ProbeResult extends ProbeOutcome {
  readonly probe: ProbeImage & { readonly enrolled: EnrolledImage };
  /** The best-ranked entry of the person; where none is in the list, the one of best quality. */
  readonly mate: EnrolledGalleryImage;
  /** The most similar entry of anybody else; null when nothing was compared. */
  readonly impostor: EnrolledGalleryImage | null;
}

export interface Evaluation {
  readonly modelVersion: string;
  /** Gallery entries, those that could not be enrolled included. */
  readonly galleryEntries: number;
  /** In the order of the protocol's probes. */
  readonly results: readonly ProbeResult[];
  /** Wall clock of enrolment. */
  readonly secondsPerImage: number;
  readonly secondsPerSearch: number;
}

type Report = (done: number, all: number) => void;

/**
 * Enrols the gallery and searches every probe in it. No probe is ever dropped.
 *
 * @param atOnce images enrolled, and probes searched, at once
 */
export async function evaluate(
  matcher: Matcher,
  { gallery, probes, galleryModality, probeModality }: Protocol,
  atOnce: number,
  report: Report,
): Promise<Evaluation> {
  const images = gallery.length + probes.length;
  let done = 0;
  /** Acts on all, counting each, and keeps the answers in order. */
  const all = async <T, R>(items: readonly T[], act: (item: T, index: number) => Promise<R>) => {
    const answers: R[] = [];
    await forEachAtOnce(items, atOnce, async (item, index) => {
      answers[index] = await act(item, index);
      report(++done, images + probes.length);
    });
    return answers;
  };
  const began = performance.now();
  const entries = await all(gallery, async (one, entry) => ({
    ...one,
    enrolled: await matcher.enrolGallery(one.image, galleryModality, entry),
  }));
  const enrolledProbes = await all(probes, async (one, probe) => ({
    ...one,
    enrolled: await matcher.enrolProbe(one.image, probeModality, probe),
  }));
  const enrolled = performance.now();
  const results = await all(enrolledProbes, async (probe, index) =>
    resultOf(probe, entries, await matcher.search(index)),
  );
  return {
    modelVersion: matcher.name,
    galleryEntries: gallery.length,
    results,
    secondsPerImage: (enrolled - began) / 1000 / images,
    secondsPerSearch: (performance.now() - enrolled) / 1000 / probes.length,
  };
}

function resultOf(
  probe: ProbeResult['probe'],
  entries: readonly EnrolledGalleryImage[],
  similarities: Awaited<ReturnType<Matcher['search']>>,
): ProbeResult {
  const { subjectId } = probe;
  const { rank, mated, nonMated, ...which } = rankOf(
    similarities,
    (entry) => entries[entry]?.subjectId === subjectId,
  );
  const mate = entries[which.mate ?? -1] ?? bestMate(entries, subjectId);
  const impostor = entries[which.impostor ?? -1] ?? null;
  const quality = lower(probe.enrolled.quality, mate.enrolled.quality);
  return { subjectId, rank, mated, nonMated, quality, probe, mate, impostor };
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
