import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { updatesDocs } from '../support/permissions-page.js';
import { OperationProblems } from '../support/operation-problems.js';

const PAGE = 'src/app/open-api/operation-problems.ts';

/** As prettier has it. */
async function written(problems: Record<string, string[]>): Promise<string> {
  const lines = Object.fromEntries(
    Object.entries(problems).map(([id, codes]) => [id, codes.join(' ')]),
  );
  const text = `/**
 * Which problems each operation can answer, by operation id: written from the source by
 * \`UPDATE_DOCS=1 npm test -- dist/test/standalone/operation-problems.spec.js\`.
 */
export const OPERATION_PROBLEMS: Readonly<Record<string, string>> = ${JSON.stringify(lines)};
`;
  return format(text, { ...(await resolveConfig(PAGE)), filepath: PAGE });
}

describe('the problems of operations', () => {
  it('are those that the source has for them', async () => {
    const problems = new OperationProblems(process.cwd()).all();
    expect(problems.SketchesController_create).toEqual(
      expect.arrayContaining(['part-missing', 'image-corrupt', 'token-refused', 'case-unusable']),
    );
    expect(problems.HealthController_live).toEqual([]);
    expect(problems.everywhere).toContain('database-unavailable');
    const text = await written(problems);
    if (updatesDocs()) await writeFile(PAGE, text);
    expect(await readFile(PAGE, 'utf8')).toBe(text);
  });
});
