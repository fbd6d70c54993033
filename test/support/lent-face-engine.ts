import { FaceEngine } from '../../src/faces/index.js';

/** A face engine that many services use one after the other: it outlives each of them. */
class LentFaceEngine extends FaceEngine {
  #started: ReturnType<FaceEngine['start']> | undefined;

  override start(): ReturnType<FaceEngine['start']> {
    this.#started ??= super.start();
    return this.#started;
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }
}

/** The real networks in one thread, loaded once for all spec files of this process. */
export const lentFaceEngine: FaceEngine = new LentFaceEngine({ workers: 1 });
