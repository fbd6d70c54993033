import { type FieldError, nearestCode, type Text, type TextParams } from '../common/index.js';
import { text } from './vocabulary.builders.js';

/** Codes and texts of what can be wrong with a trait set or a trait filter. */
const MESSAGES = {
  'not-an-object': text(
    'Un objet JSON est attendu ici.',
    'يجب أن تكون القيمة هنا كائن JSON.',
    'A JSON object is expected here.',
  ),
  'not-a-list': text(
    'Une liste est attendue ici.',
    'يجب أن تكون القيمة هنا قائمة.',
    'A list is expected here.',
  ),
  'not-text': text(
    'Un texte est attendu ici.',
    'يجب أن تكون القيمة هنا نصا.',
    'A text is expected here.',
  ),
  'bad-text': text(
    'Ce texte contient des caractères non autorisés.',
    'يحتوي هذا النص على رموز غير مسموح بها.',
    'This text contains characters that are not allowed.',
  ),
  'too-long': text(
    '{max} caractères au plus.',
    'يجب ألا يتجاوز النص {max} حرف.',
    'At most {max} characters.',
  ),
  required: text('Ce champ est obligatoire.', 'هذا الحقل إلزامي.', 'This field is required.'),
  'unknown-field': text(
    'Champ inconnu ; champs admis : {allowed}.',
    'حقل غير معروف؛ الحقول المقبولة: {allowed}.',
    'Unknown field; allowed fields: {allowed}.',
  ),
  'unknown-trait': text(
    'Le trait « {value} » n’existe pas dans le vocabulaire.',
    'السمة «{value}» غير موجودة في المعجم.',
    'The vocabulary has no trait “{value}”.',
  ),
  'unknown-code': text(
    'Le code « {value} » n’existe pas pour ce trait.',
    'الرمز «{value}» غير موجود لهذه السمة.',
    'This trait has no code “{value}”.',
  ),
  'impossible-place': text(
    'Ce signe particulier ne peut pas se trouver à cet endroit ; endroits admis : {allowed}.',
    'لا يمكن أن توجد هذه العلامة المميزة في هذا الموضع؛ المواضع المقبولة: {allowed}.',
    'This mark cannot be at this place; allowed places: {allowed}.',
  ),
  'bad-day': text(
    'Un jour qui existe est attendu ici, tel que 2026-03-14.',
    'يجب أن تكون القيمة هنا يوما صحيحا، سنة ثم شهرا ثم يوما: 2026-03-14.',
    'A day that exists is expected here, such as 2026-03-14.',
  ),
  'day-to-come': text(
    'Ce jour est à venir.',
    'هذا اليوم لم يحل بعد.',
    'This day is still to come.',
  ),
  'no-condition': text(
    'Les vêtements et les objets portés changent d’un jour à l’autre : ils comptent comme indices, et ne filtrent pas.',
    'تتغير الملابس والأشياء المحمولة من يوم إلى آخر: تُحتسب قرائن ولا تُستعمل للتصفية.',
    'Clothing and things carried change from day to day: they count as evidence, and filter nothing.',
  ),
  'impossible-motif': text(
    'Seul un tatouage a un motif.',
    'الوشم وحده له رسم.',
    'Only a tattoo has a motif.',
  ),
  'bad-certainty': text(
    'Certitude inconnue ; valeurs admises : {allowed}.',
    'درجة يقين غير معروفة؛ القيم المقبولة: {allowed}.',
    'Unknown certainty; allowed values: {allowed}.',
  ),
  'bad-flag': text(
    'La valeur doit être « true » ou « false », sans guillemets.',
    'يجب أن تكون القيمة «true» أو «false»، دون علامتي اقتباس.',
    'The value must be true or false, without quotation marks.',
  ),
  'not-a-whole-number': text(
    'Un nombre entier est attendu ici.',
    'يجب أن تكون القيمة هنا عددا صحيحا.',
    'A whole number is expected here.',
  ),
  'out-of-range': text(
    'La valeur doit être comprise entre {min} et {max}.',
    'يجب أن تكون القيمة بين {min} و{max}.',
    'The value must be between {min} and {max}.',
  ),
  'impossible-range': text(
    'Intervalle impossible : le minimum {min} dépasse le maximum {max}.',
    'مجال غير ممكن: الحد الأدنى {min} أكبر من الحد الأقصى {max}.',
    'Impossible range: the minimum {min} is above the maximum {max}.',
  ),
  duplicate: text(
    'Cette valeur est donnée deux fois.',
    'هذه القيمة مكررة.',
    'This value is given twice.',
  ),
  empty: text(
    'Donner au moins une valeur, ou omettre le trait s’il n’est pas connu.',
    'يجب إدخال قيمة واحدة على الأقل، أو حذف السمة إن كانت غير معروفة.',
    'Give at least one value, or leave the trait out when it is not known.',
  ),
  'too-many': text(
    '{max} valeurs au plus.',
    'العدد الأقصى للقيم هو {max}.',
    'At most {max} values.',
  ),
} satisfies Record<string, Text>;

export type FaultCode = keyof typeof MESSAGES;

/** In place of what only says that an object or a list is expected. */
const AS_IN_EXAMPLE = text(
  'À écrire comme dans cet exemple : {example}',
  'يُكتب هذا كما في هذا المثال: {example}',
  'To be written as in this example: {example}',
);

const DID_YOU_MEAN = text(
  ' Vouliez-vous dire « {suggestion} » ?',
  ' هل تقصدون «{suggestion}»؟',
  ' Did you mean “{suggestion}”?',
);

// A hostile request must not turn into an answer many times its size.
const MOST_FAULTS = 50;
const LONGEST_QUOTE = 40;

/** Shortens what a client sent so that it can be quoted back. */
export function quote(value: string): string {
  return value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
}

/** Collects what is wrong, at most 50 errors; `add` answers null, which a reader hands on. */
export class Faults {
  readonly errors: FieldError[] = [];

  get full(): boolean {
    return this.errors.length >= MOST_FAULTS;
  }

  add(field: string, code: FaultCode, params?: TextParams): null {
    if (!this.full) {
      this.errors.push({ field, code, message: MESSAGES[code], ...(params && { params }) });
    }
    return null;
  }

  /** A value of another shape than a trait has, with an example of how it is written. */
  addMisshapen(field: string, code: 'not-an-object' | 'not-a-list', example: object): null {
    const params = { example: JSON.stringify(example) };
    if (!this.full) this.errors.push({ field, code, message: AS_IN_EXAMPLE, params });
    return null;
  }

  /** A name that the vocabulary does not have, with the one that was probably meant. */
  addUnknown(
    field: string,
    code: 'unknown-trait' | 'unknown-code',
    value: string,
    known: Parameters<typeof nearestCode>[1],
  ): null {
    const suggestion = nearestCode(value, known);
    if (suggestion === undefined) {
      return this.add(field, code, { value: quote(value) });
    }
    if (this.full) return null;
    const plain = MESSAGES[code];
    const message = text(
      plain.fr + DID_YOU_MEAN.fr,
      plain.ar + DID_YOU_MEAN.ar,
      plain.en + DID_YOU_MEAN.en,
    );
    this.errors.push({ field, code, message, params: { value: quote(value), suggestion } });
    return null;
  }
}
