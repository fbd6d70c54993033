/** For which case somebody looks at images, why, and until when: a consultation, kept with the tab. */
export interface Work {
  readonly consultation: string;
  readonly caseId: string;
  readonly reference: string;
  readonly purpose: string;
  /** When the consultation ends. */
  readonly until: string;
}

const KEPT = 'mirsam-work';

class CurrentWork {
  private work = readKept();
  private readonly listeners = new Set<() => void>();

  /** Null where there is none, or it is over. */
  readonly current = (): Work | null => {
    if (this.work && new Date(this.work.until) < new Date()) this.work = null;
    return this.work;
  };

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  begin(work: Work): void {
    this.work = work;
    sessionStorage.setItem(KEPT, JSON.stringify(work));
    this.tell();
  }

  end(): void {
    this.work = null;
    sessionStorage.removeItem(KEPT);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function readKept(): Work | null {
  const text = sessionStorage.getItem(KEPT);
  return text === null ? null : (JSON.parse(text) as Work);
}

export const work = new CurrentWork();
