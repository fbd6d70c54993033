import { defineProblems } from '../common/index.js';

export const organisationProblems = defineProblems({
  'organisation-national-only': {
    status: 403,
    title: {
      en: 'The national level reorganises',
      fr: 'Le niveau national réorganise',
      ar: 'المستوى الوطني هو من يعيد التنظيم',
    },
    detail: {
      en: 'Ask an administrator of the national level.',
      fr: 'Demandez à un administrateur du niveau national.',
      ar: 'اطلبوا ذلك من مسؤول نظام بالمستوى الوطني.',
    },
  },
  'unit-not-found': {
    status: 404,
    title: { en: 'No such unit', fr: 'Unité inconnue', ar: 'الوحدة غير موجودة' },
  },
  'unit-exists': {
    status: 409,
    title: { en: 'Code taken', fr: 'Code pris', ar: 'الرمز مستعمل' },
    detail: {
      en: 'Another unit has code {code}. A code is never used again.',
      fr: 'Une autre unité a le code {code}. Un code n’est jamais réutilisé.',
      ar: 'لوحدة أخرى الرمز {code}. ولا يعاد استعمال الرمز أبدا.',
    },
  },
  'unit-code-unfit': {
    status: 422,
    title: {
      en: 'Not a code of its kind',
      fr: 'Pas un code pour ce type d’unité',
      ar: 'رمز لا يناسب نوع الوحدة',
    },
    detail: {
      en: 'A district has a code of four to eight letters, any other unit one of three, with which its record numbers begin. Choose another than {code}.',
      fr: 'Un district a un code de quatre à huit lettres, toute autre unité un code de trois, par lequel commencent les numéros de ses fiches. Choisissez un autre code que {code}.',
      ar: 'رمز منطقة الأمن من أربعة إلى ثمانية أحرف، ورمز كل وحدة أخرى من ثلاثة تبدأ بها أرقام سجلاتها. اختاروا رمزا غير {code}.',
    },
  },
  'unit-national': {
    status: 409,
    title: {
      en: 'The national level stays',
      fr: 'Le niveau national reste',
      ar: 'المستوى الوطني باق',
    },
    detail: {
      en: 'It can be given other names, and nothing else.',
      fr: 'On peut lui donner d’autres noms, et rien de plus.',
      ar: 'يمكن تغيير أسمائه فقط.',
    },
  },
  'unit-state': {
    status: 409,
    title: {
      en: 'Not in its present state',
      fr: 'Impossible dans son état actuel',
      ar: 'غير ممكن في حالته الراهنة',
    },
    detail: {
      en: 'Unit {code} is {state}. One that is to come is opened; one that is open is moved, merged or closed.',
      fr: 'L’unité {code} est {state}. On ouvre celle qui est à venir ; on déplace, fusionne ou ferme celle qui est ouverte.',
      ar: 'الوحدة {code} {state}. تفتح الوحدة المرتقبة؛ وتنقل الوحدة المفتوحة أو تدمج أو تغلق.',
    },
  },
  'unit-in-use': {
    status: 409,
    title: { en: 'The unit is in use', fr: 'L’unité est utilisée', ar: 'الوحدة مستعملة' },
    detail: {
      en: '{code} still has users, keys, cases, records or units below it. Merge it into another.',
      fr: '{code} a encore des utilisateurs, des clés, des affaires, des fiches ou des unités au-dessous d’elle. Fusionnez-la avec une autre.',
      ar: 'ما زال للوحدة {code} مستخدمون أو مفاتيح أو قضايا أو سجلات أو وحدات تحتها. ادمجوها في وحدة أخرى.',
    },
  },
  'unit-papers-twice': {
    status: 409,
    title: {
      en: 'One identity card, two subjects',
      fr: 'Une CNIE, deux personnes connues',
      ar: 'بطاقة تعريف واحدة لشخصين معروفين',
    },
    detail: {
      en: 'Both prefectures have a subject with the same identity card. Supervisors there settle first which record stays.',
      fr: 'Les deux préfectures ont une personne connue avec la même CNIE. Leurs superviseurs règlent d’abord quelle fiche reste.',
      ar: 'لدى ولايتي الأمن معا شخص معروف ببطاقة التعريف نفسها. يحسم المشرفون فيهما أولا أي سجل يبقى.',
    },
  },
  'unit-place-unfit': {
    status: 422,
    title: {
      en: 'It cannot be below that',
      fr: 'Elle ne peut pas être au-dessous de celle-là',
      ar: 'لا يمكن وضعها تحت تلك الوحدة',
    },
    detail: {
      en: '{other} is closed or still to come, is a district, is below {code}, or is what it is below already; a district is not below the national level.',
      fr: '{other} est fermée ou encore à venir, est un district, est au-dessous de {code}, ou déjà au-dessus d’elle ; un district n’est pas au-dessous du niveau national.',
      ar: '{other} مغلقة أو مرتقبة، أو منطقة أمن، أو تحت {code}، أو فوقها أصلا؛ ولا توضع منطقة أمن تحت المستوى الوطني.',
    },
  },
  'unit-kind-unfit': {
    status: 409,
    title: {
      en: 'It does not become that',
      fr: 'Elle ne le devient pas',
      ar: 'لا تصير كذلك',
    },
    detail: {
      en: '{code} is that already, or is a district, which stays one: add the new unit, and put the district below it.',
      fr: '{code} l’est déjà, ou est un district, qui le reste : ajoutez la nouvelle unité et placez le district au-dessous d’elle.',
      ar: 'الوحدة {code} كذلك أصلا، أو هي منطقة أمن وتبقى كذلك: أضيفوا الوحدة الجديدة وضعوا منطقة الأمن تحتها.',
    },
  },
  'unit-successor-unfit': {
    status: 422,
    title: {
      en: 'That cannot take over',
      fr: 'Celle-là ne peut pas prendre la suite',
      ar: 'لا يمكن لتلك الوحدة أن تخلفها',
    },
    detail: {
      en: '{other} has to be open and not below {code}. A district is merged with another of the same prefecture, and anything else with neither a district nor the national level.',
      fr: '{other} doit être ouverte et ne pas être au-dessous de {code}. Un district se fusionne avec un autre de la même préfecture ; le reste, ni avec un district ni avec le niveau national.',
      ar: 'يجب أن تكون {other} مفتوحة وألا تكون تحت {code}. تدمج منطقة أمن في أخرى من ولاية الأمن نفسها، وما عداها لا يدمج في منطقة أمن ولا في المستوى الوطني.',
    },
  },
});
