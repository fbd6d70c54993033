import { basename } from 'node:path';
import type { EnrolledGalleryImage, ProbeResult } from '../evaluate.js';
import type { ImageSource } from '../protocol/image-source.js';
import type { EnrolledImage } from '../matchers/matcher.js';
import { element, concatenated, type Markup } from '../../charts/index.js';

/** The data URI of an image's picture; null where it has none. */
export type PictureReader = (image: ImageSource) => Promise<string | null>;

const HEADINGS = [
  ['subject', 'rank', 'similarity to the person', 'to the best stranger', 'best stranger'],
  ['quality of probe', 'of mate', 'probe found by', 'mate found by', 'not enrolled'],
].flat();
const PICTURES = ['probe', 'mate', 'best stranger'];

/** Every probe not at rank 1, the worst first. */
export function failedProbes(results: readonly ProbeResult[]): ProbeResult[] {
  return results
    .filter(({ rank }) => rank !== 1)
    .sort((a, b) => (b.rank ?? Infinity) - (a.rank ?? Infinity) || 0);
}

/** @param picture shows faces; without it the sheet has none */
export async function failureSheet(
  failures: readonly ProbeResult[],
  picture?: PictureReader,
): Promise<Markup> {
  const headings = [...HEADINGS, ...(picture ? PICTURES : [])];
  const rows: Markup[] = [];
  for (const failure of failures) {
    const cells = cellTexts(failure).map((cell) => element('td', {}, cell));
    const pictures = picture ? await picturesOf(failure, picture) : [];
    rows.push(element('tr', {}, ...cells, ...pictures));
  }
  const head = element('tr', {}, ...headings.map((heading) => element('th', {}, heading)));
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
}

function cellTexts({
  subjectId,
  rank,
  mated,
  nonMated,
  probe,
  mate,
  impostor,
}: ProbeResult): string[] {
  return [
    subjectId,
    rank === null ? '–' : String(rank),
    figure(mated),
    figure(nonMated),
    impostor ? nameOf(impostor) : '–',
    figure(probe.enrolled.quality),
    figure(mate.enrolled.quality),
    probe.enrolled.method ?? '–',
    mate.enrolled.method ?? '–',
    [...notEnrolled('probe', probe.enrolled), ...notEnrolled('mate', mate.enrolled)].join(', '),
  ];
}

/** A stranger without a subject is told by the name of the file. */
function nameOf({ subjectId, image }: EnrolledGalleryImage): string {
  return subjectId ?? basename(image.name);
}

function notEnrolled(side: string, { status }: EnrolledImage): string[] {
  return status === 'found' || status === 'fallback' ? [] : [`${side} (${status})`];
}

async function picturesOf({ probe, mate, impostor }: ProbeResult, picture: PictureReader) {
  const cells: Markup[] = [];
  for (const [index, one] of [probe, mate, impostor].entries()) {
    const src = one && (await picture(one.image));
    const shown = src ? element('img', { src, alt: PICTURES[index] ?? '' }) : concatenated(['–']);
    cells.push(element('td', {}, shown));
  }
  return cells;
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
