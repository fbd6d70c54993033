import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const REPOSITORY = new URL('../../../', import.meta.url);
const read = (path: string) => readFile(fileURLToPath(new URL(path, REPOSITORY)), 'utf8');

describe('the threat model', () => {
  it('names tests that are there', async () => {
    const rows = (await read('docs/threat-model.md'))
      .split('\n')
      .filter((line) => line.startsWith('| **'));
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const [, spec = '', title = ''] = /`([^`]+\.spec\.ts)` › (.*?) +\|$/.exec(row) ?? [];
      const source = await read(spec);
      const named = [`('${title}'`, `('%s ${title}'`].some((call) => source.includes(call));
      expect({ row, named }).toEqual({ row, named: true });
    }
  });
});
