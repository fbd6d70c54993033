import type { TransactionFault } from '../../ansi-nist/index.js';
import type { Text } from '../../common/index.js';

/** What is wrong with a file of ANSI/NIST-ITL, by the code of the fault. */
export const FAULT_WORDS: Readonly<Record<TransactionFault['code'], Text>> = {
  'too-large': {
    en: 'the file is too large',
    fr: 'le fichier est trop volumineux',
    ar: 'الملف كبير جدا',
  },
  truncated: {
    en: 'the file ends before the record does',
    fr: 'le fichier se termine avant l’enregistrement',
    ar: 'ينتهي الملف قبل نهاية التسجيلة',
  },
  'tag-missing': {
    en: 'no number of a field stands there',
    fr: 'il n’y a pas de numéro de champ à cet endroit',
    ar: 'لا يوجد رقم حقل هناك',
  },
  'tag-of-other-record': {
    en: 'it is another record than was announced',
    fr: 'c’est un autre enregistrement que celui annoncé',
    ar: 'هي تسجيلة أخرى غير المعلن عنها',
  },
  'length-wrong': {
    en: 'the record is not as long as it says',
    fr: 'l’enregistrement n’a pas la longueur qu’il indique',
    ar: 'ليس للتسجيلة الطول الذي تذكره',
  },
  'separator-misplaced': {
    en: 'a separator stands where none belongs',
    fr: 'un séparateur n’est pas à sa place',
    ar: 'فاصل في غير مكانه',
  },
  'field-repeated': {
    en: 'the field stands there twice',
    fr: 'le champ y figure deux fois',
    ar: 'يرد الحقل مرتين',
  },
  'field-missing': { en: 'the field is missing', fr: 'le champ manque', ar: 'الحقل ناقص' },
  'value-invalid': {
    en: 'the value is none that the field may have',
    fr: 'la valeur n’est pas admise dans ce champ',
    ar: 'القيمة غير مقبولة في هذا الحقل',
  },
  'too-many': {
    en: 'there are too many of them',
    fr: 'il y en a trop',
    ar: 'عددها كبير جدا',
  },
  'text-invalid': {
    en: 'the text is not UTF-8, or holds control characters',
    fr: 'le texte n’est pas en UTF-8, ou contient des caractères de commande',
    ar: 'النص ليس بترميز UTF-8، أو يحتوي على محارف تحكم',
  },
  'encoding-unsupported': {
    en: 'this encoding is not read here',
    fr: 'ce codage n’est pas lu ici',
    ar: 'هذا الترميز غير مقروء هنا',
  },
  'version-unsupported': {
    en: 'this edition of the standard is not read here',
    fr: 'cette édition de la norme n’est pas lue ici',
    ar: 'هذه الطبعة من المعيار غير مقروءة هنا',
  },
  'content-wrong': {
    en: 'the list of contents does not agree with what follows',
    fr: 'la liste du contenu ne correspond pas à ce qui suit',
    ar: 'قائمة المحتويات لا توافق ما يليها',
  },
  'bytes-left-over': {
    en: 'more follows than was announced',
    fr: 'il y a plus que ce qui était annoncé',
    ar: 'يتبع أكثر مما أعلن عنه',
  },
};
