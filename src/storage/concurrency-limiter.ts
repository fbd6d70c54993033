import { intakeBusy } from './image-fault.js';

/**
 * Lets `slots` tasks run at once and `places` more wait their turn, first come first served: a
 * decoded image may take a few hundred megabytes, so their number is what bounds memory.
 */
export class ConcurrencyLimiter {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly slots: number,
    private readonly places: number,
  ) {}

  /** @throws Problem `image-intake-busy` when every place is taken */
  async run<T>(task: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await task();
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < this.slots) {
      this.#running++;
      return;
    }
    if (this.#waiting.length >= this.places) throw intakeBusy();
    await new Promise<void>((admit) => this.#waiting.push(admit));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    // The slot is handed over, not freed: a newcomer cannot slip in before the one that waited.
    if (next) next();
    else this.#running--;
  }
}

/** Of this process: two images at once, and as many waiting as fit in about 640 MB. */
export const imageProcessing = new ConcurrencyLimiter(2, 64);
