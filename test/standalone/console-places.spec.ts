import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AWAITED_KINDS, THINGS } from '../../src/overviews/inbox/awaited.js';
import { REPOSITORY } from '../support/documented-pages.js';

const sourceOf = (path: string) => readFileSync(join(REPOSITORY, 'web/src', path), 'utf8');

/** Names and addresses of a list in the source. */
function placesIn(source: string, list: string): Map<string, string> {
  const [, rows = ''] = new RegExp(`const ${list} = \\{([^}]+)\\}`).exec(source) ?? [];
  return new Map(
    [...rows.matchAll(/(\w+): '([^']+)'/g)].map(([, name = '', to = '']) => [name, to]),
  );
}

describe('what awaits somebody', () => {
  const places = sourceOf('pages/things/places.ts');
  const pages = [...sourceOf('router.tsx').matchAll(/path: '([^']+)'/g)].map(([, path]) => path);
  const ofThing = placesIn(places, 'OF_THING');
  const ofKind = placesIn(places, 'OF_KIND');

  it('is of a thing that has its page in the console', () => {
    expect([...ofThing.keys()].sort()).toEqual(Object.keys(THINGS).sort());
    expect([...ofThing.values()].filter((path) => !pages.includes(path))).toEqual([]);
  });

  it('has a page of its own only where it is done elsewhere', () => {
    expect(ofKind.size).toBeGreaterThan(0);
    expect([...ofKind.keys()].filter((kind) => !AWAITED_KINDS.includes(kind as never))).toEqual([]);
    expect([...ofKind.values()].filter((path) => !pages.includes(path))).toEqual([]);
  });
});
