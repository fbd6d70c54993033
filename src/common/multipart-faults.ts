import type multer from 'multer';
import { httpProblems } from './http.problems.js';
import type { Text } from './language.js';
import type { Problem } from './problem.js';

const UNEXPECTED: Text = {
  en: 'The part “{part}” does not belong here, or not so many times.',
  fr: 'La partie « {part} » n’a pas sa place ici, ou pas autant de fois.',
  ar: 'الجزء «{part}» لا مكان له هنا، أو ليس بهذا العدد.',
};

const TOO_MANY: Text = {
  en: 'Too many parts.',
  fr: 'Trop de parties.',
  ar: 'عدد الأجزاء كبير جدا.',
};

const UNNAMED: Text = {
  en: 'A part has no name, or none that is accepted.',
  fr: 'Une partie n’a pas de nom, ou pas de nom accepté.',
  ar: 'جزء بلا اسم، أو باسم غير مقبول.',
};

const UNREADABLE: Text = {
  en: 'The body ends too early, or is not formed as multipart is.',
  fr: 'Le corps se termine trop tôt, ou n’est pas formé comme un multipart.',
  ar: 'ينتهي المحتوى قبل أوانه، أو ليس على صيغة multipart.',
};

const TOO_LARGE: Text = { en: '“{part}”', fr: '« {part} »', ar: '«{part}»' };

const REASONS: Readonly<Record<string, Text>> = {
  LIMIT_UNEXPECTED_FILE: UNEXPECTED,
  LIMIT_PART_COUNT: TOO_MANY,
  LIMIT_FILE_COUNT: TOO_MANY,
  LIMIT_FIELD_COUNT: TOO_MANY,
  LIMIT_FIELD_NESTING: UNNAMED,
  MISSING_FIELD_NAME: UNNAMED,
  INVALID_FIELD_NAME: UNNAMED,
};

const LIMITS_OF_SIZE = ['LIMIT_FILE_SIZE', 'LIMIT_FIELD_VALUE', 'LIMIT_FIELD_KEY'];

/** Why multer stopped reading a form. */
export function multipartFault({ code, field: part = '' }: multer.MulterError): Problem {
  return LIMITS_OF_SIZE.includes(code)
    ? httpProblems['body-too-large']({ params: { limit: TOO_LARGE, part } })
    : httpProblems['malformed-multipart']({
        params: { reason: REASONS[code] ?? UNREADABLE, part },
      });
}

/** A form with a part that its route does not know. */
export function unexpectedPart(part: string): Problem {
  return httpProblems['malformed-multipart']({ params: { reason: UNEXPECTED, part } });
}

/** A form that no parser can read. */
export function unreadableMultipart(): Problem {
  return httpProblems['malformed-multipart']({ params: { reason: UNREADABLE } });
}
