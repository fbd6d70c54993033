import { forEachConcurrently } from '../../common/index.js';
import type { FaceEngine } from '../../faces/index.js';
import { imageFile } from '../protocol/image-source.js';
import type { ProbeImage, Protocol } from '../protocol/protocol.js';
import { fs2kTraits } from '../witness/fs2k-attributes.js';
import { catalogueFace, drawnFace } from './board-faces.js';
import { COMPOSITE_LEVELS } from './composite-levels.js';
import { makeComposite } from './make-composite.js';
import type { PartsImage } from './parts-list.js';
import { type LibraryFace, PartsLibrary } from './parts-library.js';

/** Which composites are searched with, and what they are made of. */
export interface CompositePlan {
  readonly level: number;
  readonly parts: readonly PartsImage[];
}

/** What a report says of the composites. */
export interface CompositeFacts {
  readonly level: number;
  readonly nearest: number;
  /** As a share of the eye distance. */
  readonly placing_error: number;
  /** Images that were named for parts, and frontal faces among them of which nothing is enrolled. */
  readonly library: { readonly images: number; readonly faces: number };
}

/**
 * The same gallery, searched with a composite of each photograph of a person who is looked for. No
 * image of the gallery gives a part, which would lead to its owner.
 *
 * @throws Error when the library has no face for a part
 */
export async function withComposites(
  engine: FaceEngine,
  protocol: Protocol,
  { level, parts }: CompositePlan,
  report: (done: number, all: number) => void,
): Promise<{ readonly protocol: Protocol; readonly composites: CompositeFacts }> {
  const rule = COMPOSITE_LEVELS[level];
  if (!rule) throw new RangeError(`withComposites: level ${level}`);
  const enrolled = new Set(protocol.gallery.map(({ image }) => image.name));
  const images = parts.filter(({ path }) => !enrolled.has(path));
  const photographs = protocol.gallery.flatMap(({ subjectId, ...one }): ProbeImage[] =>
    subjectId === null ? [] : [{ ...one, subjectId }],
  );
  const [atOnce, all] = [engine.info().workers + 1, images.length + photographs.length];
  let done = 0;
  const faces: (LibraryFace | null)[] = [];
  await forEachConcurrently(images, atOnce, async ({ path, sex }, index) => {
    const face = await catalogueFace(engine, imageFile(path));
    faces[index] = face && { ...face, sex };
    report(++done, all);
  });
  const found = faces.filter((face) => face !== null);
  const library = new PartsLibrary(found);
  const probes: ProbeImage[] = [];
  await forEachConcurrently(photographs, atOnce, async (photograph, index) => {
    const { image, columns, subjectId } = photograph;
    const face = await drawnFace(engine, image);
    // Without a face it stays as it is: a miss either way.
    const made =
      face && (await makeComposite({ ...face, sex: sexOf(columns) }, library, rule, subjectId));
    const read = () => (made ? Promise.resolve(made) : image.read());
    probes[index] = { ...photograph, image: { name: image.name, read } };
    report(++done, all);
  });
  const composites = {
    level,
    nearest: rule.nearest,
    placing_error: rule.placingError,
    library: { images: parts.length, faces: found.length },
  };
  return { protocol: { ...protocol, probes }, composites };
}

/** As a column says, or FS2K's attributes. */
function sexOf({ sex, attributes }: ProbeImage['columns']): string | undefined {
  if (sex !== undefined) return sex;
  const stated = attributes === undefined ? undefined : fs2kTraits(attributes).sex;
  return stated && 'values' in stated ? stated.values[0] : undefined;
}
