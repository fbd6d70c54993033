/**
 * Lends the one backend to one holder at a time, in the order of asking. A holder that keeps it
 * between statements (a transaction) but is idle for too long while others wait is evicted: an
 * application that waits for a second connection inside a transaction would otherwise wait forever.
 */
export class SessionLock<Holder extends { evict(): void }> {
  #holder: Holder | undefined;
  #idle: NodeJS.Timeout | undefined;
  readonly #waiting: { readonly holder: Holder; readonly acquire: () => void }[] = [];

  constructor(private readonly idleLimitMs: number) {}

  /** Resolves when it is the holder's turn, at once when it still has it. */
  async enter(holder: Holder): Promise<void> {
    if (this.#holder === holder) {
      clearInterval(this.#idle);
    } else if (this.#holder === undefined) {
      this.#holder = holder;
    } else {
      await new Promise<void>((enter) => this.#waiting.push({ holder, acquire: enter }));
    }
  }

  /** The holder keeps its turn and waits for its client. */
  markIdle(holder: Holder): void {
    clearInterval(this.#idle);
    this.#idle = setInterval(() => {
      if (this.#waiting.length > 0) holder.evict();
    }, this.idleLimitMs);
    this.#idle.unref();
  }

  /** Gives the turn to the next in line. */
  release(holder: Holder): void {
    if (this.#holder !== holder) return;
    clearInterval(this.#idle);
    const next = this.#waiting.shift();
    this.#holder = next?.holder;
    next?.acquire();
  }

  isHeldBy(holder: Holder): boolean {
    return this.#holder === holder;
  }
}
