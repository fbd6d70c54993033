import { createHash } from 'node:crypto';
import { type FaceBox, FaceEngine, type FaceResult } from '../../src/faces/index.js';
import { remembered } from './remembered.js';

/**
 * A face engine that many services use one after the other: it outlives each of them, and remembers what
 * it saw. The same bytes give the same bits, as test/standalone/faces.spec.ts shows.
 */
class LentFaceEngine extends FaceEngine {
  #started: ReturnType<FaceEngine['start']> | undefined;
  readonly #seen = new Map<string, Promise<FaceResult>>();

  override start(): ReturnType<FaceEngine['start']> {
    this.#started ??= super.start();
    return this.#started;
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }

  override async analyse(bytes: Uint8Array, box?: FaceBox): Promise<FaceResult> {
    const image = createHash('sha256').update(bytes).digest('hex');
    const asked = `${image} ${JSON.stringify(box)}`;
    const seen = this.#seen.get(asked) ?? remembered(asked, () => super.analyse(bytes, box));
    this.#seen.set(asked, seen);
    try {
      return structuredClone(await seen);
    } catch (failure) {
      this.#seen.delete(asked);
      throw failure;
    }
  }
}

/** The real networks in one thread, loaded once for all spec files of this process. */
export const lentFaceEngine: FaceEngine = new LentFaceEngine({ workers: 1 });
