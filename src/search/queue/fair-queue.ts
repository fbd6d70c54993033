/** Somebody who waits for their turn, and the line in which they do. */
interface Waiting {
  readonly admit: () => void;
  readonly refuse: () => void;
}

/**
 * Who waits, in a line of each prefecture: the lines are served in turn, and one that is long gives way to
 * others where there is no more room. Nobody's flood keeps everybody else out.
 */
export class FairQueue {
  /** In the order in which they are served; none is empty. */
  private readonly lines = new Map<string, Waiting[]>();
  private count = 0;

  get length(): number {
    return this.count;
  }

  /**
   * @param closed by which whoever waits leaves the line, and what it was aborted with is thrown
   * @returns when it is the caller's turn, as true; false where somebody from a shorter line took the place
   */
  join(line: string, closed?: AbortSignal): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const waiting = this.lines.get(line) ?? [];
      const one: Waiting = {
        admit: () => {
          resolve(true);
        },
        refuse: () => {
          resolve(false);
        },
      };
      waiting.push(one);
      this.lines.set(line, waiting);
      this.count += 1;
      const leave = () => {
        if (this.leave(line, one)) reject(closed?.reason as Error);
      };
      closed?.addEventListener('abort', leave, { once: true });
    });
  }

  /** Whether they still waited. */
  private leave(line: string, one: Waiting): boolean {
    const waiting = this.lines.get(line) ?? [];
    if (!waiting.includes(one)) return false;
    const others = waiting.filter((other) => other !== one);
    if (others.length > 0) this.lines.set(line, others);
    else this.lines.delete(line);
    this.count -= 1;
    return true;
  }

  /** Admits the first of the next line; false where nobody waits. */
  admitNext(): boolean {
    const [next] = this.lines;
    if (!next) return false;
    const [line, waiting] = next;
    const first = waiting.shift();
    this.count -= 1;
    this.lines.delete(line);
    // Behind the others.
    if (waiting.length > 0) this.lines.set(line, waiting);
    first?.admit();
    return true;
  }

  /** Refuses the last of the longest line, unless this one were then the longer; whether it has. */
  makeRoomFor(line: string): boolean {
    const own = this.lines.get(line)?.length ?? 0;
    const longest = [...this.lines.values()].reduce<Waiting[]>(
      (most, waiting) => (waiting.length > most.length ? waiting : most),
      [],
    );
    if (longest.length <= own + 1) return false;
    longest.pop()?.refuse();
    this.count -= 1;
    return true;
  }
}
