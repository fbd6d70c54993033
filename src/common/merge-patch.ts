/**
 * A value after a JSON Merge Patch (RFC 7396): null removes a member, objects are merged, anything else
 * replaces what was there. What the patch does not name stays.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), value));
  }
  return Object.fromEntries(merged);
}

/** A value without what is empty: null, and objects in which nothing is left. An empty list says something. */
export function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  const members = Object.entries(value ?? {})
    .map(([name, inner]) => [name, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
