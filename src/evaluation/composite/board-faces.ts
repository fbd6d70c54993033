import { type FaceEngine, isTurned, type Point } from '../../faces/index.js';
import { intake } from '../../storage/index.js';
import { nullIfRejected } from '../matchers/null-if-rejected.js';
import type { ImageSource } from '../protocol/image-source.js';
import { faceFrame } from '../stress/face-frame.js';
import { type BoardFace, onBoard } from './drawing-board.js';

/** Gap of the lips in eye distances. */
const MOST_OPEN = 0.2;

/** The face of an image as a catalogue of parts shows it; null where it does not. */
export async function catalogueFace(
  engine: FaceEngine,
  image: ImageSource,
): Promise<BoardFace | null> {
  const seen = await look(engine, image);
  return seen && isFrontal(seen.landmarks) ? onBoard(seen.bytes, seen.landmarks) : null;
}

/** The face of an image, however it looks; null where there is none. */
export async function drawnFace(engine: FaceEngine, image: ImageSource): Promise<BoardFace | null> {
  const seen = await look(engine, image);
  return seen && onBoard(seen.bytes, seen.landmarks);
}

async function look(engine: FaceEngine, image: ImageSource) {
  const vetted = await nullIfRejected(intake(await image.read()));
  const seen = vetted && (await nullIfRejected(engine.analyse(vetted.bytes)));
  if (!vetted || !seen || seen.status === 'not_found') return null;
  return { bytes: vetted.bytes, landmarks: seen.landmarks };
}

/** It looks straight ahead, and says nothing. */
function isFrontal(landmarks: readonly Point[]): boolean {
  const { points } = faceFrame(landmarks);
  const open = (points[66]?.[1] ?? 0) - (points[62]?.[1] ?? 0);
  return !isTurned(landmarks) && open <= MOST_OPEN;
}
