import { MATRIX } from '../../src/access/index.js';
import { ROLES } from '../../src/common/index.js';
import type { ToldText } from './told-texts.js';

const LANGUAGES = ['en', 'fr', 'ar'] as const;
type Language = (typeof LANGUAGES)[number];

/** What no text says in any language: it is for a program. */
const FOR_PROGRAMS: Readonly<Record<string, RegExp>> = {
  'a regular expression': /[\\^$]|\[[^\]]*-[^\]]*\]|\(\?[:=!<]|\.[*+]/u,
  'a route': /\b(?:GET|POST|PUT|PATCH|DELETE)\b|\/api\/|\/:\w|(?<![\w.])\/[a-z]/u,
  'a permission': new RegExp(
    `(?<![\\w.])(?:${Object.keys(MATRIX).join('|').replaceAll('.', '\\.')})(?![\\w.])`,
    'u',
  ),
  // A name of a field stands in quotation marks, as what is to be written.
  'a code': /\b[a-z]+(?:[A-Z][a-z]+)+\b|\b[a-z]+_[a-z_]+\b/u,
};

const LATIN_TYPOGRAPHY: Readonly<Record<string, RegExp>> = {
  'a straight apostrophe': /\p{L}'\p{L}/u,
  'straight quotation marks': /"/u,
};

const TYPOGRAPHY: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  en: { ...LATIN_TYPOGRAPHY, 'French punctuation': /[«»]| [;:!?]/u },
  fr: {
    ...LATIN_TYPOGRAPHY,
    'English quotation marks': /[“”]/u,
    'no space within « »': /«\S|\S»/u,
    'no space before a double sign': /[\p{L}\p{N}})»][;!?](?:\s|$)|[\p{L}})»]:(?:\s|$)/u,
    'the code of a role': new RegExp(`(?<![\\p{L}-])(?:${ROLES.join('|')})(?![\\p{L}-])`, 'u'),
  },
  ar: {
    'straight quotation marks': /["“”]/u,
    'a space within «»': /«\s|\s»/u,
    'Latin punctuation': /\p{Script=Arabic}\s?[,;?]/u,
    'Latin words': /[\p{Script=Latin}]{2,}/u,
  },
};

/** Commands, names of files, what is to be written and examples of it stand as they are. */
const AS_WRITTEN = [
  /^ *(?:npm|openssl|sha256sum) .*$/gmu,
  /«[^»]*»|“[^”]*”/gu,
  /\{\w+\}/gu,
  /[\w.-]+\.(?:json|txt|pdf|pem|zip)\b/giu,
  /\b\d{4}-\d\d-\d\d(?:T[\d:]+Z)?|\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gu,
];

/** Formats, standards and settings, which have one name in every language. */
const NAMES =
  /\b(?:HTTP|JSON|ZIP|JPEG|PNG|WebP|UTF-8|U\+FFFD|UUID|UTC|RFC|SHA-256|API|DATA_DIR|multipart|pg_dump|CAS)\b/gu;

const withoutAsWritten = (text: string) =>
  AS_WRITTEN.reduce((rest, each) => rest.replace(each, '…'), text).replace(NAMES, '…');

/** What a text says that is for programs. */
export const saidForPrograms = (text: string) => broken(FOR_PROGRAMS, withoutAsWritten(text));

/** What is wrong with how a text is written, and what it says that is for programs. */
export function textFaults(text: ToldText): string[] {
  return LANGUAGES.flatMap((language) => {
    const whole = text[language];
    if (whole === undefined) return [];
    const plain = withoutAsWritten(whole);
    return [
      ...broken(FOR_PROGRAMS, plain),
      ...broken(TYPOGRAPHY[language], language === 'ar' ? plain : whole),
      ...(sameParameters(text.fr, whole) ? [] : ['other parameters than the French text']),
    ].map((fault) => `${language}: ${fault}`);
  });
}

const broken = (rules: Readonly<Record<string, RegExp>>, text: string) =>
  Object.entries(rules).flatMap(([name, rule]) => (rule.test(text) ? [name] : []));

const parametersOf = (text: string) => [...new Set(text.match(/\{\w+\}/gu))].sort().join();
const sameParameters = (one: string, other: string) => parametersOf(one) === parametersOf(other);
