/** Paths by how people name them: Windows knows no case, sheets mostly no folders, and Macs write accents apart. */
const keyOf = (path: string) => path.normalize('NFC').toLowerCase().replaceAll('\\', '/');
const lastOf = (key: string) => key.slice(key.lastIndexOf('/') + 1);

/** What archivers and systems add for themselves. */
const OF_THE_SYSTEM = /(^|\/)(__MACOSX|\.[^/]+|Thumbs\.db)(\/|$)/;

/** Files, found by the names that rows give them. */
export class NamedFiles<T> {
  private readonly byPath = new Map<string, T>();
  private readonly byName = new Map<string, T | 'several'>();

  /** @param path within its folder or archive */
  add(path: string, file: T): void {
    if (OF_THE_SYSTEM.test(path)) return;
    const key = keyOf(path);
    this.byPath.set(key, file);
    this.byName.set(lastOf(key), this.byName.has(lastOf(key)) ? 'several' : file);
  }

  find(name: string): T | 'none' | 'several' {
    const key = keyOf(name);
    return this.byPath.get(key) ?? this.byName.get(lastOf(key)) ?? 'none';
  }
}
