export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/**
 * The one text of a JSON value, after RFC 8785 (JCS): no white space, keys in the order of their
 * UTF-16 units, numbers and strings as ECMAScript writes them, which is what `JSON.stringify` does.
 *
 * @throws TypeError for what is no JSON: numbers that are not finite, half surrogate pairs
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value as JsonObject);
}

// Each search writes dozens of these: put together as they come, twice as fast as from lists.
function canonicalArray(values: readonly Json[]): string {
  let text = '';
  for (const value of values) text += `${text && ','}${canonicalJson(value)}`;
  return `[${text}]`;
}

function canonicalObject(object: JsonObject): string {
  let text = '';
  // The default order of strings is that of their UTF-16 units.
  for (const key of Object.keys(object).sort()) {
    const member = object[key];
    if (member === undefined) continue;
    text += `${text && ','}${canonicalString(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('Half a surrogate pair is no character');
  return JSON.stringify(text);
}
