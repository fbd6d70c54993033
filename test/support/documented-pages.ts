import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));

const FIRST = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'];

export interface Page {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What a reader is given, as Markdown: the pages of the root first, then `docs/` by name. */
export async function documentedPages(): Promise<Page[]> {
  const docs = (await readdir(join(REPOSITORY, 'docs'), { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .sort();
  return Promise.all(
    [...FIRST, ...docs, 'models/MODEL_CARD.md'].map(async (path) => ({
      path,
      text: await readFile(join(REPOSITORY, path), 'utf8'),
    })),
  );
}
