import { defineProblems } from '../../common/index.js';

export const probeProblems = defineProblems({
  'probe-missing': {
    status: 422,
    title: {
      en: 'Nothing is named to search with',
      fr: 'Rien n’est indiqué pour chercher',
      ar: 'لم يُحدَّد ما يُبحث به',
    },
    detail: {
      en: 'Upload an image, or name a stored record, an image of one, or traits alone within "probe". Traits beside it only add to a face.',
      fr: 'Envoyez une image, ou indiquez dans « probe » une fiche enregistrée, une de ses images, ou les seuls signes. Les signes donnés à côté ne font que compléter un visage.',
      ar: 'ارفعوا صورة، أو حددوا داخل «probe» سجلا محفوظا أو صورة منه أو الأوصاف وحدها. أما الأوصاف المذكورة خارجه فتكمل الوجه فقط.',
    },
  },
  'probe-ambiguous': {
    status: 422,
    title: {
      en: 'One probe, please',
      fr: 'Une seule sonde, s’il vous plaît',
      ar: 'عينة بحث واحدة من فضلك',
    },
    detail: {
      en: 'Search with exactly one of: an uploaded image, recordId, imageId, traits alone, or members; each member is one image or one id.',
      fr: 'Cherchez avec un seul de : une image, recordId, imageId, les seuls signes (traits) ou members ; chaque membre est une image ou un identifiant.',
      ar: 'ابحث بواحد فقط مما يلي: صورة مرفوعة أو recordId أو imageId أو الأوصاف (traits) وحدها أو members؛ وكل عضو صورة واحدة أو معرّف واحد.',
    },
  },
  'probe-images-differ': {
    status: 422,
    title: {
      en: 'Members and uploaded images do not fit together',
      fr: 'Les membres et les images envoyées ne correspondent pas',
      ar: 'الأعضاء والصور المرفوعة غير متطابقة',
    },
    detail: {
      en: 'A member without recordId or imageId is the next uploaded image: {members} such members, {images} images.',
      fr: 'Un membre sans recordId ni imageId est l’image envoyée suivante : membres de ce genre : {members}, images : {images}.',
      ar: 'العضو الذي ليس له recordId ولا imageId هو الصورة المرفوعة التالية: عدد هؤلاء الأعضاء {members} وعدد الصور {images}.',
    },
  },
  'probe-member-twice': {
    status: 422,
    title: {
      en: 'One image stands for two witnesses',
      fr: 'Une même image tient lieu de deux témoins',
      ar: 'صورة واحدة تقوم مقام شاهدين',
    },
    detail: {
      en: 'Members {first} and {second} are the same image. Counted twice it would only agree with itself.',
      fr: 'Les membres {first} et {second} sont la même image. Comptée deux fois, elle ne ferait que se confirmer.',
      ar: 'العضوان {first} و{second} صورة واحدة. لو حُسبت مرتين لما وافقت إلا نفسها.',
    },
  },
  'probe-not-found': {
    status: 422,
    title: {
      en: 'The probe is not a record or photograph you may use',
      fr: 'La sonde ne désigne ni fiche ni photographie que vous puissiez utiliser',
      ar: 'عينة البحث ليست سجلا أو صورة يمكنكم استعمالها',
    },
  },
  'probe-withdrawn': {
    status: 409,
    title: {
      en: 'The record of the probe is withdrawn',
      fr: 'La fiche de la sonde est retirée',
      ar: 'السجل الذي أُخذت منه عينة البحث مسحوب',
    },
    detail: {
      en: 'What its prefecture took out of service finds nobody any more.',
      fr: 'Ce que sa préfecture a retiré du service ne sert plus à chercher personne.',
      ar: 'ما سحبته ولايته من الخدمة لا يبحث به عن أحد.',
    },
  },
  'probe-without-evidence': {
    status: 422,
    title: {
      en: 'Nothing to search with',
      fr: 'Rien avec quoi chercher',
      ar: 'لا يوجد ما يمكن البحث به',
    },
    detail: {
      en: 'Neither a face that could be found nor traits are there to count. Give a face box or traits, and a weight above 0.',
      fr: 'Il n’y a ni visage trouvé ni signe qui compte. Indiquez le visage ou des signes, et un poids supérieur à 0.',
      ar: 'لا يوجد وجه عُثر عليه ولا أوصاف تُحتسب. حدد إطار الوجه أو أضف أوصافا، بوزن أكبر من 0.',
    },
  },
});
