import { readFile } from 'node:fs/promises';
import { forEachConcurrently } from '../../common/index.js';
import type { FaceEngine, QualityInput } from '../../faces/index.js';
import { intake } from '../../storage/index.js';
import { degradeImage } from './degrade-image.js';
import type { Pair } from '../protocol/read-pairs.js';
import { nullIfRejected } from '../matchers/null-if-rejected.js';

/** A pair as training needs it. */
export interface TrainingPair {
  readonly photo: QualityInput;
  readonly sketch: QualityInput;
  /** Of every second pair: one of the two images in poor condition. */
  readonly poor: { readonly photo?: QualityInput; readonly sketch?: QualityInput };
  /** Whom it is held out with, such as an artist. */
  readonly fold: string;
}

/** One list of pairs. */
export interface TrainingList {
  readonly name: string;
  readonly pairs: readonly Pair[];
  readonly folds: FoldRule;
}

/** Which pairs are held out together: those of a column's value, all of the list, every third. */
export type FoldRule = { readonly column: string } | 'list' | 'position';

const POSITIONS = 3;

function foldOf({ name, folds }: TrainingList, pair: Pair, index: number): string {
  if (folds === 'list') return name;
  const own = folds === 'position' ? String(index % POSITIONS) : pair.columns[folds.column];
  return `${name}/${own ?? ''}`;
}

/**
 * The faces of both images, as an upload would get them; null when one is not enrolled.
 *
 * @param index decides which of the two images is also looked at in poor condition, if any
 */
async function trainingPair(
  engine: FaceEngine,
  pair: Pair,
  fold: string,
  index: number,
): Promise<TrainingPair | null> {
  const [photoFile, sketchFile] = [await readFile(pair.photo), await readFile(pair.sketch)];
  const [photo, sketch] = [await face(engine, photoFile), await face(engine, sketchFile)];
  if (!photo || !sketch) return null;
  const seed = pair.subjectId;
  const poor = {
    ...(index % 4 === 0 && { photo: await face(engine, await degradeImage(photoFile, seed)) }),
    ...(index % 4 === 2 && { sketch: await face(engine, await degradeImage(sketchFile, seed)) }),
  };
  return { photo, sketch, fold, poor: present(poor) };
}

/** Looks at all pairs, several at once; answers in order, without those that were not enrolled. */
export async function trainingPairs(
  engine: FaceEngine,
  list: TrainingList,
  report: (pair: Pair, found: boolean) => void,
): Promise<TrainingPair[]> {
  const found: (TrainingPair | null)[] = [];
  await forEachConcurrently(list.pairs, engine.info().workers + 1, async (pair, index) => {
    const seen = await trainingPair(engine, pair, foldOf(list, pair, index), index);
    found[index] = seen;
    report(pair, seen !== null);
  });
  return found.filter((pair) => pair !== null);
}

async function face(engine: FaceEngine, file: Buffer): Promise<QualityInput | null> {
  const vetted = await nullIfRejected(intake(file));
  const seen = vetted && (await nullIfRejected(engine.analyse(vetted.bytes)));
  if (!seen?.features) return null;
  const { features, detectorScore, measures } = seen;
  return { features, detectorScore, measures };
}

/** What could not be enrolled for its condition teaches nothing about templates. */
function present<K extends string>(faces: Partial<Record<K, QualityInput | null>>) {
  const entries = Object.entries(faces).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as Partial<Record<K, QualityInput>>;
}
