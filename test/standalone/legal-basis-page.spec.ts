import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { SETTINGS } from '../../src/config/index.js';
import { legalBasisPage, namedSettings, notClassified } from '../support/legal-basis-page.js';
import { updatesDocs } from '../support/permissions-page.js';

const PAGE = 'docs/legal-basis.md';

describe('the draft of the legal basis', () => {
  it('is of the schema, the matrix and the settings as they are', async () => {
    const schema = await readFile('docs/schema.sql', 'utf8');
    const options = { ...(await resolveConfig(PAGE)), parser: 'markdown' };
    const page = await format(legalBasisPage(schema), options);
    if (updatesDocs()) await writeFile(PAGE, page);
    expect(await readFile(PAGE, 'utf8')).toBe(page);
    expect(notClassified(schema)).toEqual([]);
  });

  it('names settings that there are', () => {
    const settings: readonly string[] = Object.values(SETTINGS);
    expect(namedSettings().filter((one) => !settings.includes(one))).toEqual([]);
  });
});
