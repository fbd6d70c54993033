import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const DECLARATION = /^export (?:declare )?(?:abstract )?(?:class|interface|type|enum) (\w+)/gm;

const sourcesIn = (folder: string) =>
  readdirSync(join(REPOSITORY, folder), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

/** Where each type is declared for others to use, by its name. */
function declarations(): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const file of ['src', 'migrations'].flatMap(sourcesIn)) {
    const source = readFileSync(join(REPOSITORY, file), 'utf8');
    for (const [, name = ''] of source.matchAll(DECLARATION)) {
      byName.set(name, [...(byName.get(name) ?? []), file]);
    }
  }
  return byName;
}

describe('names', () => {
  it('of a type that others may use stand for one thing in the whole project', () => {
    const all = [...declarations()];
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(([, files]) => files.length > 1)).toEqual([]);
  });
});
