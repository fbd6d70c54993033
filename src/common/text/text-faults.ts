import type { Text } from '../language.js';
import type { FieldError } from '../problem.js';
import { forbiddenIn } from './normal-text.js';

/** What a text must be, beside not empty. */
export interface TextRule {
  /** Most characters, in normal form. */
  readonly max: number;
  /** Fewest letters and digits; one if absent, so that a text is never of dots alone. */
  readonly letters?: number;
}

/** What is wrong with a text in normal form: one error at most. */
export function textFaults(
  text: string,
  field: string,
  { letters = 1 }: Pick<TextRule, 'letters'>,
  multiline: boolean,
): readonly FieldError[] {
  const fault = (code: keyof typeof MESSAGES, params = {}): readonly FieldError[] => [
    { field, code, message: MESSAGES[code], params },
  ];
  if (!text.isWellFormed()) return fault('lone-surrogate');
  const character = forbiddenIn(text);
  if (character !== undefined) return fault('forbidden-character', { character });
  if (!multiline && /[\t\n]/.test(text)) return fault('line-break');
  const found = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return found < letters ? fault('too-few-letters', { letters }) : [];
}

const MESSAGES = {
  'lone-surrogate': {
    en: 'holds half a surrogate pair, which is no character',
    fr: 'contient une moitié de paire de substitution, qui n’est pas un caractère',
    ar: 'يحتوي على نصف زوج بديل، وهو ليس حرفا',
  },
  'forbidden-character': {
    en: 'holds {character}: invisible, direction-changing and lost characters are not accepted',
    fr: 'contient {character} : les caractères invisibles, de direction ou perdus ne sont pas acceptés',
    ar: 'يحتوي على {character}: لا تقبل الأحرف غير المرئية أو المغيرة للاتجاه أو المفقودة',
  },
  'line-break': {
    en: 'must be one line without tabs',
    fr: 'doit tenir sur une ligne, sans tabulation',
    ar: 'يجب أن يكون سطرا واحدا بدون علامات جدولة',
  },
  'too-few-letters': {
    en: 'must have at least {letters} letters or digits',
    fr: 'doit avoir au moins {letters} lettres ou chiffres',
    ar: 'يجب ألا يقل عن {letters} من الحروف أو الأرقام',
  },
} satisfies Readonly<Record<string, Text>>;
