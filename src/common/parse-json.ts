import { isUtf8 } from 'node:buffer';
import { httpProblems } from './http.problems.js';
import type { Text } from './language.js';
import { Problem } from './problem.js';

/** Most bytes of a JSON text, whether it is the body or a part of one. */
export const MOST_JSON_BYTES = 256 * 1024;

/** Most lists and objects within each other: a search has eight. */
const MOST_LEVELS = 32;

/** Names that a JavaScript object takes for its own, so that they would be lost without a word. */
const TAKEN = new Set(['__proto__', 'constructor', 'prototype']);

/** A string, a bracket or mark, or all up to the next of them: linear, whatever is sent. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]|[^"{}[\]:,]+/gsy;

/**
 * The value of a JSON text as I-JSON has it (RFC 7493): UTF-8, no name twice in an object. A byte order
 * mark is skipped (RFC 8259 §8.1). Size and depth are looked at before anything walks it.
 *
 * @param text as it was sent: its bytes, or of a form's field what they were read as
 * @param part which part of the request it is, for the problem: `body`, `record` …
 * @throws body-too-large, not-utf8, json-too-deep, json-names, malformed-json
 */
export function parseJson(text: Buffer | string, part: string): unknown {
  if (Buffer.byteLength(text) > MOST_JSON_BYTES) {
    throw bodyTooLarge(part);
  }
  if (!isReadable(text)) throw httpProblems['not-utf8']({ params: { part } });
  const json = text.toString('utf8').replace(/^\ufeff/, '');
  try {
    assertShape(json, part);
    return JSON.parse(json);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    // The parser's message quotes the text; its position, where it says one, is enough.
    const { message } = cause as Error;
    const position = /position (\d+)/.exec(message)?.[1] ?? '';
    const noPosition = message.includes('end of JSON') ? ENDS : NO_JSON;
    const reason = position === '' ? noPosition : AT_POSITION;
    const params = { part, reason, position, example: EXAMPLE };
    throw httpProblems['malformed-json']({ params, cause });
  }
}

const AT_POSITION: Text = {
  en: 'what stands at position {position} is not expected there',
  fr: 'ce qui se trouve à la position {position} n’y est pas attendu',
  ar: 'ما ورد في الموضع {position} غير متوقع هناك',
};

const ENDS: Text = {
  en: 'it ends too early',
  fr: 'il se termine trop tôt',
  ar: 'ينتهي قبل أوانه',
};

const NO_JSON: Text = {
  en: 'an object is written like {example}',
  fr: 'un objet s’écrit comme {example}',
  ar: 'يُكتب الكائن مثل {example}',
};

const EXAMPLE = '{"sharing": "national"}';

const NO_OBJECT: Text = {
  en: 'it is not an object',
  fr: 'ce n’est pas un objet',
  ar: 'ليس كائنا',
};

/** JSON of which an object was expected. */
export function notAnObject(part: string): Problem {
  return httpProblems['malformed-json']({ params: { part, reason: NO_OBJECT } });
}

const LARGEST: Text = {
  en: '“{part}”, {kibibytes} KiB',
  fr: '« {part} », {kibibytes} Kio',
  ar: '«{part}»، {kibibytes} كيبيبايت',
};

/** JSON that is longer than any has to be. */
export function bodyTooLarge(part: string): Problem {
  const kibibytes = MOST_JSON_BYTES / 1024;
  return httpProblems['body-too-large']({ params: { limit: LARGEST, part, kibibytes } });
}

/** Whether nothing was lost: a form's field is read with U+FFFD for each byte that is none of UTF-8. */
function isReadable(text: Buffer | string): boolean {
  return typeof text === 'string' ? !text.includes('\ufffd') : isUtf8(text);
}

/** Looks at brackets and names; what else is wrong, the parser tells. */
function assertShape(json: string, part: string): void {
  /** The names of each open object; none of a list. */
  const open: Set<string>[] = [];
  let string = '';
  for (const [token] of json.matchAll(TOKENS)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') assertName(JSON.parse(string || '""') as string, open.at(-1), part);
    else if (token.startsWith('"')) string = token;
    if (open.length > MOST_LEVELS) {
      throw httpProblems['json-too-deep']({ params: { part, levels: MOST_LEVELS } });
    }
  }
}

function assertName(name: string, names: Set<string> | undefined, part: string): void {
  if (TAKEN.has(name) || names?.has(name)) throw httpProblems['json-names']({ params: { part } });
  names?.add(name);
}
