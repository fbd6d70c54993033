import { defineProblems, type Problem, type Text } from '../common/index.js';

export const caseProblems = defineProblems({
  'case-not-found': {
    status: 404,
    title: { en: 'No such case', fr: 'Affaire inconnue', ar: 'القضية غير موجودة' },
  },
  'case-unusable': {
    status: 422,
    title: {
      en: 'No such open case',
      fr: 'Aucune affaire ouverte de ce nom',
      ar: 'لا توجد قضية مفتوحة بهذا المعرف',
    },
    detail: {
      en: '{reason} Name an open case of your prefecture.',
      fr: '{reason} Désignez une affaire ouverte de votre préfecture.',
      ar: '{reason} حددوا قضية مفتوحة تابعة لولاية أمنكم.',
    },
  },
  'offence-not-searchable': {
    status: 422,
    title: {
      en: 'Faces are not searched for such an offence',
      fr: 'Pas de recherche de visages pour une telle infraction',
      ar: 'لا يبحث عن الوجوه من أجل مثل هذه الجريمة',
    },
    detail: {
      en: 'The case is one of: {offence}. The list of offences tells which are searchable.',
      fr: 'L’affaire relève de : {offence}. La liste des infractions indique lesquelles le permettent.',
      ar: 'تتعلق القضية بـ: {offence}. وتبين قائمة الجرائم ما يجيز ذلك منها.',
    },
  },
  'case-reopened-by-supervisor': {
    status: 403,
    title: {
      en: 'A supervisor reopens a case',
      fr: 'Un superviseur rouvre une affaire',
      ar: 'يعيد المشرف فتح القضية',
    },
    detail: {
      en: 'Ask a supervisor of its prefecture to reopen it.',
      fr: 'Demandez à un superviseur de sa préfecture de la rouvrir.',
      ar: 'اطلبوا من مشرف من ولاية أمنها أن يعيد فتحها.',
    },
  },
  'case-expunged': {
    status: 410,
    title: {
      en: 'The records of the case were erased',
      fr: 'Les fiches de l’affaire ont été effacées',
      ar: 'مُحيت سجلات القضية',
    },
  },
  'consultation-unusable': {
    status: 403,
    title: {
      en: 'No such consultation of yours',
      fr: 'Vous n’avez pas de telle consultation',
      ar: 'ليس لديكم مثل هذا الاطلاع',
    },
    detail: {
      en: 'An image is looked at for a case and a purpose: open a consultation first. It lasts eight hours.',
      fr: 'Une image se consulte pour une affaire et une finalité : ouvrez d’abord une consultation. Elle dure huit heures.',
      ar: 'يُطلع على الصورة من أجل قضية وغرض: افتحوا اطلاعا أولا. ويدوم ثماني ساعات.',
    },
  },
  'consultation-of-other-case': {
    status: 403,
    title: {
      en: 'The consultation is for another case',
      fr: 'La consultation est pour une autre affaire',
      ar: 'الاطلاع من أجل قضية أخرى',
    },
    detail: {
      en: 'What a search was run with is looked at for the case of that search.',
      fr: 'Ce avec quoi une recherche a été faite se consulte pour l’affaire de cette recherche.',
      ar: 'ما أُجري به بحث يُطلع عليه من أجل قضية ذلك البحث.',
    },
  },
  'case-reference-taken': {
    status: 409,
    title: { en: 'Case reference taken', fr: 'Référence déjà prise', ar: 'مرجع القضية مستعمل' },
    detail: {
      en: 'Your prefecture already has a case {reference}.',
      fr: 'Votre préfecture a déjà une affaire {reference}.',
      ar: 'لدى ولاية أمنكم قضية بالمرجع {reference}.',
    },
  },
  'case-dates': {
    status: 422,
    title: {
      en: 'The offence ends before it begins',
      fr: 'L’infraction finit avant de commencer',
      ar: 'تاريخ نهاية الجريمة قبل بدايتها',
    },
    detail: {
      en: '“occurredTo” must not be before “occurredFrom”.',
      fr: '« occurredTo » ne doit pas précéder « occurredFrom ».',
      ar: 'يجب ألا يسبق «occurredTo» «occurredFrom».',
    },
  },
});

const CLOSED: Text = {
  en: 'The case {reference} is closed; whoever needs it asks a supervisor to reopen it.',
  fr: 'L’affaire {reference} est close ; qui en a besoin demande à un superviseur de la rouvrir.',
  ar: 'القضية {reference} مغلقة؛ من يحتاج إليها يطلب من مشرف إعادة فتحها.',
};

const UNKNOWN: Text = {
  en: 'Nothing that you can work on has this id.',
  fr: 'Rien de ce sur quoi vous pouvez travailler n’a cet identifiant.',
  ar: 'لا شيء مما يمكنكم العمل عليه له هذا المعرف.',
};

/** @param closed the reference of the case, where the caller may see it and it is closed */
export function caseUnusable(closed?: string): Problem {
  const reason = closed === undefined ? UNKNOWN : CLOSED;
  return caseProblems['case-unusable']({ params: { reason, reference: closed ?? '' } });
}
