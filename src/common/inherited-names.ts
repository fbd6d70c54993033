/**
 * Where an object has a field of a name that every object inherits, such as `toString`: libraries that look a name up
 * take it for one of theirs, and let it through or drop it. No field of ours is called so.
 *
 * @returns paths, in the order of the object
 */
export function inheritedNames(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => inheritedNames(one, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const place = path === '' ? name : `${path}.${name}`;
    return name in Object.prototype ? [place] : inheritedNames(field, place);
  });
}
