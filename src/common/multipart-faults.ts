import type multer from 'multer';
import { httpProblems } from './http.problems.js';
import type { Text } from './language.js';
import type { Problem } from './problem.js';

const UNEXPECTED: Text = {
  en: 'The part “{part}” does not belong here, or not so many times. An image is the part “image”.',
  fr: 'La partie « {part} » n’a pas sa place ici, ou pas autant de fois. Une image est la partie « image ».',
  ar: 'الجزء «{part}» لا مكان له هنا، أو ليس بهذا العدد. الصورة هي الجزء «image».',
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

const AS_JSON: Text = {
  en: 'The part “{part}” does not belong here: write it into the one JSON part “{json}”.',
  fr: 'La partie « {part} » n’a pas sa place ici : écrivez-la dans l’unique partie JSON « {json} ».',
  ar: 'الجزء «{part}» لا مكان له هنا: اكتبوه داخل جزء JSON الوحيد «{json}».',
};

const NO_FILE: Text = {
  en: 'The part “image” is text and no file. Send the bytes of the image, with a file name (curl: “-F image=@drawing.png”).',
  fr: 'La partie « image » est du texte et non un fichier. Envoyez les octets de l’image, avec un nom de fichier (curl : « -F image=@drawing.png »).',
  ar: 'الجزء «image» نص وليس ملفا. أرسلوا محتوى الصورة مع اسم ملف («curl -F image=@drawing.png»).',
};

const MISSING: Text = {
  en: 'The multipart body has no part “{part}”.',
  fr: 'Le corps multipart n’a pas de partie « {part} ».',
  ar: 'لا يحتوي الطلب على الجزء «{part}».',
};

/** A form with a text part beside its JSON part that its route does not know. */
export function unexpectedField(part: string, json: string): Problem {
  return httpProblems['malformed-multipart']({ params: { reason: AS_JSON, part, json } });
}

/** A form without its image: none, or text in its place. */
export function imageMissing(fields: Fields): Problem {
  const reason = fields.image === undefined ? MISSING : NO_FILE;
  return httpProblems['part-missing']({ params: { reason, part: 'image' } });
}

/** A form without a part of a file. */
export function partMissing(part: string): Problem {
  return httpProblems['part-missing']({ params: { reason: MISSING, part } });
}

/** A form without its JSON part, whose fields may stand in parts of their own. */
export function jsonPartMissing(json: string, fields: Fields): Problem {
  const [stray] = Object.keys(fields);
  const reason = stray === undefined ? MISSING : AS_JSON;
  return httpProblems['part-missing']({ params: { reason, part: stray ?? json, json } });
}

type Fields = Readonly<Record<string, unknown>>;

/** A form that no parser can read. */
export function unreadableMultipart(): Problem {
  return httpProblems['malformed-multipart']({ params: { reason: UNREADABLE } });
}
