/** A value that is kept with the tab: it outlasts a reload, and is gone with the window. */
export class TabStore<T> {
  private value: T | null;
  private readonly listeners = new Set<() => void>();

  /** @param key under which the browser keeps it */
  constructor(private readonly key: string) {
    const text = sessionStorage.getItem(key);
    this.value = text === null ? null : (JSON.parse(text) as T);
  }

  readonly current = (): T | null => this.value;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  keep(value: T | null): void {
    this.value = value;
    if (value === null) sessionStorage.removeItem(this.key);
    else sessionStorage.setItem(this.key, JSON.stringify(value));
    for (const listener of this.listeners) listener();
  }
}
