/**
 * Work that waits in the database, so that nothing of it is lost with the process: done at start,
 * when woken, and now and then for what another process has left or what failed. One pass at a time.
 */
export class RecurringWork {
  private pass: Promise<void> | null = null;
  private again = false;
  private ended = false;
  private sweep: NodeJS.Timeout | undefined;

  /**
   * @param work does what waits; it must not fail
   * @param everyMs how often it is looked for unasked
   */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly everyMs: number,
  ) {}

  get stopped(): boolean {
    return this.ended;
  }

  /** Works at once, and again every so many milliseconds. */
  start(): void {
    this.sweep = setInterval(() => {
      this.wake();
    }, this.everyMs).unref();
    this.wake();
  }

  /** There may be something to do. Returns at once. */
  wake(): void {
    this.again = true;
    if (!this.ended) this.pass ??= this.passes();
  }

  /** Resolves when everything that waited by now is done. */
  async idle(): Promise<void> {
    await this.pass;
  }

  /** Finishes the pass it is at. */
  async stop(): Promise<void> {
    this.ended = true;
    clearInterval(this.sweep);
    await this.pass;
  }

  private async passes(): Promise<void> {
    while (this.again && !this.ended) {
      this.again = false;
      await this.work();
    }
    // At once with the check above: a call of `wake` finds a pass that sees it, or none.
    this.pass = null;
  }
}
