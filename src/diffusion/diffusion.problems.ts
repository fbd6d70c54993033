import { defineProblems } from '../common/index.js';

export const diffusionProblems = defineProblems({
  'sheet-disclosure-needed': {
    status: 409,
    title: {
      en: 'Say first whom the diffusion sheet is for',
      fr: 'Dites d’abord à qui la fiche de diffusion est destinée',
      ar: 'اذكروا أولا لمن نشرة التعميم',
    },
    detail: {
      en: 'Declare audience, recipient and purpose first; the sheet can be fetched by you within {minutes} minutes.',
      fr: 'Déclarez d’abord le public visé, le destinataire et la finalité ; vous pouvez ensuite obtenir la fiche pendant {minutes} minutes.',
      ar: 'صرحوا أولا بالجهة المقصودة والمرسل إليه والغرض؛ ثم يمكنكم تنزيل النشرة خلال {minutes} دقائق.',
    },
  },
  'sheet-by-supervisor': {
    status: 403,
    title: {
      en: 'A supervisor gives this diffusion sheet out',
      fr: 'Un superviseur diffuse cette fiche',
      ar: 'يعمم هذه النشرة مشرف',
    },
    detail: {
      en: 'What goes to the public, and what shows somebody who may have been a minor, a supervisor of its prefecture gives out in person.',
      fr: 'Ce qui va au public, et ce qui montre une personne peut-être mineure, un superviseur de sa préfecture le diffuse en personne.',
      ar: 'ما يوجه إلى العموم، وما يظهر شخصا قد يكون قاصرا، يعممه بنفسه مشرف من ولاية أمنه.',
    },
  },
  'sheet-of-adults-only': {
    status: 409,
    title: {
      en: 'Only who was of age is shown to the public',
      fr: 'Seule une personne majeure est montrée au public',
      ar: 'لا يعرض على العموم إلا شخص راشد',
    },
    detail: {
      en: 'Of {number} it is known: {minority}. The public is shown a sketch only where the witness tells an age that is of age at the offence.',
      fr: 'De {number} on sait : {minority}. Le public ne voit un portrait-robot que si le témoin indique un âge de majeur au moment des faits.',
      ar: 'المعروف عن {number}: {minority}. لا يعرض رسم تقريبي على العموم إلا إذا ذكر الشاهد سن شخص راشد وقت ارتكاب الجريمة.',
    },
  },
  'sheet-of-restricted': {
    status: 409,
    title: {
      en: 'A restricted sketch is not given out',
      fr: 'Un portrait-robot réservé ne se diffuse pas',
      ar: 'لا يعمم رسم تقريبي مقصور على ولاية أمنه',
    },
    detail: {
      en: '{number} is restricted to its prefecture. To share it nationally is an act of its own: a supervisor does it first, and says why.',
      fr: '{number} est réservé à sa préfecture. Le partager au niveau national est un acte à part : un superviseur le fait d’abord, et dit pourquoi.',
      ar: '{number} مقصور على ولاية أمنه. مشاركته على المستوى الوطني إجراء مستقل يقوم به مشرف أولا ويبين سببه.',
    },
  },
  'sheet-of-identified': {
    status: 409,
    title: {
      en: 'The person was identified',
      fr: 'La personne a été identifiée',
      ar: 'حُددت هوية الشخص',
    },
    detail: {
      en: 'Nobody is looked for by {number} any more. If that was a mistake, a supervisor revokes the identification.',
      fr: 'On ne cherche plus personne avec {number}. Si c’était une erreur, un superviseur révoque l’identification.',
      ar: 'لم يعد أحد يُبحث عنه بواسطة {number}. إذا كان ذلك خطأ، يلغي مشرف تحديد الهوية.',
    },
  },
  'sheet-without-case': {
    status: 409,
    title: {
      en: 'The sketch is of no case',
      fr: 'Le portrait-robot n’est d’aucune affaire',
      ar: 'الرسم التقريبي لا يتبع أي قضية',
    },
    detail: {
      en: 'Nobody is looked for without an open case. Say for which case {number} was made.',
      fr: 'On ne cherche personne sans affaire ouverte. Dites pour quelle affaire {number} a été fait.',
      ar: 'لا يُبحث عن أحد دون قضية مفتوحة. اذكروا القضية التي أُنجز {number} من أجلها.',
    },
  },
});
