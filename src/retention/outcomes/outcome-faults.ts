import type { FieldError, Text } from '../../common/index.js';

/** Why a row cannot be followed. */
const FAULTS = {
  'one-of-two': {
    en: 'names either a subject or a case',
    fr: 'désigne soit une personne connue, soit une affaire',
    ar: 'يعين إما شخصا معروفا وإما قضية',
  },
  'unknown-subject': {
    en: 'names no subject of your prefecture',
    fr: 'ne désigne aucune personne connue de votre préfecture',
    ar: 'لا يعين أي شخص معروف في ولاية أمنكم',
  },
  'unknown-case': {
    en: 'names no case of your prefecture',
    fr: 'ne désigne aucune affaire de votre préfecture',
    ar: 'لا يعين أي قضية في ولاية أمنكم',
  },
  'several-cases': {
    en: 'is the reference of several cases: name the subject',
    fr: 'est la référence de plusieurs affaires : indiquez la personne connue',
    ar: 'مرجع لعدة قضايا: اذكروا الشخص المعروف',
  },
  'no-subject': {
    en: 'names a case without a subject',
    fr: 'désigne une affaire sans personne connue',
    ar: 'يعين قضية ليس فيها شخص معروف',
  },
  'several-subjects': {
    en: 'names a case with several subjects: name the one of whom it speaks',
    fr: 'désigne une affaire où il y a plusieurs personnes connues : indiquez celle dont il s’agit',
    ar: 'يعين قضية فيها عدة أشخاص معروفين: اذكروا المعني منهم',
  },
  'named-twice': {
    en: 'speaks of somebody of whom another row speaks, too',
    fr: 'concerne une personne dont une autre ligne parle aussi',
    ar: 'يتعلق بشخص يذكره سطر آخر أيضا',
  },
  'already-erased': {
    en: 'names somebody who is erased',
    fr: 'désigne une personne dont la fiche est effacée',
    ar: 'يعين شخصا مُحي سجله',
  },
  'before-birth': {
    en: 'is before the person was born',
    fr: 'précède la naissance de la personne',
    ar: 'يسبق تاريخ ازدياد الشخص',
  },
  'before-case': {
    en: 'is before what the case is about happened',
    fr: 'précède les faits de l’affaire',
    ar: 'يسبق وقائع القضية',
  },
  withdrawn: {
    en: 'names somebody whose record is withdrawn: a supervisor puts it back into use first',
    fr: 'désigne une personne dont la fiche est retirée : un superviseur la remet d’abord en service',
    ar: 'يعين شخصا سجله مسحوب: يعيده مشرف إلى الاستعمال أولا',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type OutcomeFault = keyof typeof FAULTS;

/** The fault of a field of a row, of the list as it was sent. */
export const outcomeFault = (
  index: number,
  field: 'subject' | 'case' | 'decidedOn',
  code: OutcomeFault,
): FieldError => ({ field: `outcomes[${index}].${field}`, code, message: FAULTS[code] });
