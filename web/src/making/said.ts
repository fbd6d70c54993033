import type { Schema } from '@mirsam/client';

export type Making = Schema<'SketchMaking'>;

/** What is said at one place. */
export type Answer = string | number | boolean | readonly string[];

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is said at a place; undefined where nothing is. */
export function saidAt(making: Making | null, path: readonly string[]): Answer | undefined {
  const said = path.reduce<unknown>((at, name) => (isTree(at) ? at[name] : undefined), making);
  return (said ?? undefined) as Answer | undefined;
}

/** The same with something else said at a place, or nothing; parts in which nothing is said are left out. */
export function withSaid(
  making: Making | null,
  path: readonly string[],
  value: unknown,
): Making | null {
  return (put(making, path, value) as Making | undefined) ?? null;
}

function put(tree: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value ?? undefined;
  const { [name]: was, ...others } = isTree(tree) ? tree : {};
  const is = put(was, rest, value);
  const said = is === undefined ? others : { ...others, [name]: is };
  return Object.keys(said).length > 0 ? said : undefined;
}

/** From one to the other, as a JSON Merge Patch: what is no longer said is null, lists are given whole. */
export function makingChanges(was: Making | null, is: Making | null): Making | null {
  return changes(was ?? {}, is) as Making | null;
}

function changes(was: unknown, is: unknown): unknown {
  if (is === undefined || is === null) return null;
  if (!isTree(was) || !isTree(is)) return is;
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
      .map((name) => [name, changes(was[name], is[name])]),
  );
}

/** What somebody has changed, upon what somebody else may have changed since. */
export function withMakingChanges(base: Making | null, changed: Making | null): Making | null {
  if (changed === null) return null;
  return leaves(changed).reduce((making, [path, value]) => withSaid(making, path, value), base);
}

function leaves(tree: unknown, path: readonly string[] = []): [readonly string[], unknown][] {
  if (!isTree(tree)) return [[path, tree]];
  return Object.entries(tree).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}
