/** What an exact scan took for a face on two cores of a server (docs/adr/0014). */
const FIRST_GUESS_MS = 0.0005;
const LEARNING_RATE = 0.2;

/** Of fewer faces, what a scan takes is not the faces. */
const LEAST_FACES = 10_000;

/** How long an exact scan takes here and now, learnt from those that were made. */
export class ScanSpeed {
  private learnt = FIRST_GUESS_MS;

  /** Milliseconds for one face. */
  get msPerFace(): number {
    return this.learnt;
  }

  observe(faces: number, ms: number): void {
    if (faces < LEAST_FACES) return;
    this.learnt += LEARNING_RATE * (ms / faces - this.learnt);
  }
}
