import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { protectionOf, ROW_POLICIES } from '../access/index.js';

/** Something of the schema that is made anew whenever its text changes. */
export interface RepeatableObject {
  /** Kind and name, such as `triggers/identification_founded`; not the room, which may change. */
  readonly name: string;
  /** Statements that may be run again. */
  readonly sql: string;
  /** Of `sql`, in hexadecimal digits. */
  readonly sha256: string;
}

/** `sql/` of the project, seen from the compiled file in `dist/src/database`. */
export const SQL_DIR = fileURLToPath(new URL('../../../sql/', import.meta.url));

/** Folders of a room under `sql/`, in the order they are applied: each may use those before it. */
const KINDS = ['functions', 'views', 'triggers', 'data'];

/**
 * Functions, views, triggers and lists of `sql/<room>/<kind>/<name>.sql`, by kind and then by name, and after
 * them the row policies and privileges of each table.
 *
 * @throws Error when two have one name, or a file is somewhere else
 */
export async function repeatableObjects(directory = SQL_DIR): Promise<RepeatableObject[]> {
  const files = await sqlFiles(directory);
  const policies = Object.entries(ROW_POLICIES).map(([table, given]) =>
    repeatableObject(`policies/${table}`, protectionOf(table, given)),
  );
  return [...files, ...policies];
}

export function repeatableObject(name: string, sql: string): RepeatableObject {
  return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
}

async function sqlFiles(directory: string): Promise<RepeatableObject[]> {
  const found = new Map<string, RepeatableObject>();
  const paths = await readdir(directory, { recursive: true });
  for (const path of paths.filter((each) => each.endsWith('.sql'))) {
    const [, kind = '', file = ''] = path.split(/[/\\]/);
    const name = `${kind}/${file.replace(/\.sql$/, '')}`;
    if (!KINDS.includes(kind))
      throw new Error(`sql/${path} is in no folder of ${KINDS.join(', ')}`);
    if (found.has(name)) throw new Error(`sql/${path} has the name of another file: ${name}`);
    found.set(name, repeatableObject(name, await readFile(join(directory, path), 'utf8')));
  }
  return [...found.values()].sort((a, b) => kindOf(a) - kindOf(b) || (a.name < b.name ? -1 : 1));
}

function kindOf({ name }: RepeatableObject): number {
  return KINDS.findIndex((kind) => name.startsWith(`${kind}/`));
}
