import { defineProblems } from '../common/index.js';

export const subjectProblems = defineProblems({
  'cnie-already-there': {
    status: 409,
    title: {
      en: 'Another subject of your prefecture has this identity card',
      fr: 'Une autre personne connue de votre préfecture a cette CNIE',
      ar: 'لشخص معروف آخر في ولاية أمنكم بطاقة التعريف هذه',
    },
    detail: {
      en: 'The identity card is that of {number}. If it is the same person, add the photograph there; if not, one of the two numbers is wrong.',
      fr: 'Cette CNIE est celle de {number}. Si c’est la même personne, ajoutez-y la photographie ; sinon, l’un des deux numéros est faux.',
      ar: 'بطاقة التعريف هذه مسجلة في {number}. إن كان الشخص نفسه فأضيفوا الصورة هناك؛ وإلا فأحد الرقمين خاطئ.',
    },
  },
  'convicted-by-court': {
    status: 409,
    title: {
      en: 'Whom a court has convicted stays convicted',
      fr: 'Une personne condamnée par un tribunal le reste',
      ar: 'من أدانته محكمة يبقى محكوما عليه',
    },
    detail: {
      en: 'The decision of a court was entered. No correction undoes it; an acquittal on appeal is entered as a decision of a court.',
      fr: 'Une décision de justice a été inscrite. Aucune correction ne l’annule ; un acquittement en appel s’inscrit comme décision de justice.',
      ar: 'سُجل قرار قضائي. لا يلغيه أي تصحيح؛ وتُسجل البراءة في الاستئناف كقرار قضائي.',
    },
  },
  'conviction-by-court-outcome': {
    status: 409,
    title: {
      en: 'A conviction is entered as the decision of a court',
      fr: 'Une condamnation s’inscrit comme décision de justice',
      ar: 'تُسجل الإدانة كقرار قضائي',
    },
    detail: {
      en: '{number} becomes convicted when a supervisor enters the decision, with its date and number.',
      fr: '{number} devient condamné lorsqu’un superviseur inscrit la décision, avec sa date et son numéro.',
      ar: 'يصبح {number} محكوما عليه عندما يسجل مشرف القرار بتاريخه ورقمه.',
    },
  },
});
