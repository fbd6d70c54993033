import type { Modality } from '../../faces/index.js';
import { imageFile, type ImageSource } from './image-source.js';
import type { ListedPhoto } from './read-pairs.js';

export const DIRECTIONS = [
  'sketch-to-photo',
  'photo-to-sketch',
  'sketch-to-sketch',
  'photo-to-photo',
] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface GalleryImage {
  /** Null for an image of nobody among the pairs. */
  readonly subjectId: string | null;
  readonly image: ImageSource;
  /** Cells of the first row that names the image; none of an image of nobody. */
  readonly columns: ListedPhoto['columns'];
}

export interface ProbeImage {
  readonly subjectId: string;
  readonly image: ImageSource;
  readonly columns: ListedPhoto['columns'];
}

/** Who is searched in what. Every image stands once, however many rows name it. */
export interface Protocol {
  readonly probeModality: Modality;
  readonly galleryModality: Modality;
  /** A probe's mates are all entries of its subject; there is at least one. */
  readonly gallery: readonly GalleryImage[];
  readonly probes: readonly ProbeImage[];
}

/**
 * Who is searched in what, by the direction asked for.
 *
 * @param distractors images of nobody among the pairs, added to the gallery
 * @throws Error when one image is listed for two subjects; where both sides are of one kind, when no
 *   subject has two such images
 */
export function protocolOf(
  pairs: readonly ListedPhoto[],
  distractors: readonly string[],
  direction: Direction,
): Protocol {
  const [probeModality, galleryModality] = MODALITIES[direction];
  const { probes, mates } =
    probeModality === galleryModality
      ? amongImages(pairs, probeModality)
      : { probes: imagesOf(pairs, probeModality), mates: imagesOf(pairs, galleryModality) };
  const listed = new Set(mates.map(({ image }) => image.name));
  const strangers = [...new Set(distractors)].filter((path) => !listed.has(path));
  const nobody = strangers.map((path) => ({
    subjectId: null,
    image: imageFile(path),
    columns: {},
  }));
  return { probeModality, galleryModality, probes, gallery: [...mates, ...nobody] };
}

const MODALITIES: Readonly<Record<Direction, readonly [probe: Modality, gallery: Modality]>> = {
  'sketch-to-photo': ['sketch', 'photo'],
  'photo-to-sketch': ['photo', 'sketch'],
  'sketch-to-sketch': ['sketch', 'sketch'],
  'photo-to-photo': ['photo', 'photo'],
};

/** Of each subject with several such images, the first is enrolled and the others are probes. */
function amongImages(pairs: readonly ListedPhoto[], side: Modality) {
  const first = new Map<string, ProbeImage>();
  const probes: ProbeImage[] = [];
  for (const image of imagesOf(pairs, side)) {
    if (first.has(image.subjectId)) probes.push(image);
    else first.set(image.subjectId, image);
  }
  if (probes.length === 0) {
    const what = side === 'sketch' ? 'sketches' : 'photographs';
    throw new Error(`${side}-to-${side} needs two ${what} of one subject, and no subject has two`);
  }
  const searched = new Set(probes.map(({ subjectId }) => subjectId));
  return { probes, mates: [...first.values()].filter((one) => searched.has(one.subjectId)) };
}

function imagesOf(pairs: readonly ListedPhoto[], side: Modality): ProbeImage[] {
  const images = new Map<string, ProbeImage>();
  for (const { subjectId, columns, ...paths } of pairs) {
    const path = paths[side];
    if (path === null) continue;
    const before = images.get(path);
    if (before && before.subjectId !== subjectId) {
      throw new Error(`${path} is listed for two subjects, ${before.subjectId} and ${subjectId}`);
    }
    if (!before) images.set(path, { subjectId, columns, image: imageFile(path) });
  }
  return [...images.values()];
}
