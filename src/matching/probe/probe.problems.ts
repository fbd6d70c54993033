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
      en: 'Upload an image, or name a stored record, an image of one, or traits alone within “probe”: “probe.traits”. Those at “traits” only add to a face.',
      fr: 'Envoyez une image, ou indiquez dans « probe » une fiche enregistrée, une de ses images, ou le signalement seul : « probe.traits ». Les traits donnés dans « traits » ne font que compléter un visage.',
      ar: 'ارفعوا صورة، أو حددوا داخل «probe» سجلا محفوظا أو صورة منه أو السمات وحدها في «probe.traits». أما السمات المذكورة في «traits» فتكمل الوجه فقط.',
    },
  },
  'probe-ambiguous': {
    status: 422,
    title: {
      en: 'Search with one probe at a time',
      fr: 'Cherchez avec un seul élément de recherche à la fois',
      ar: 'ابحثوا بعنصر بحث واحد في كل مرة',
    },
    detail: {
      en: 'Search with exactly one of these: an uploaded image, a record (“recordId”), one of its images (“imageId”), traits alone (“traits”), or several of them (“members”); each member is one image or one id.',
      fr: 'Donnez une seule de ces choses : une image envoyée, une fiche (« recordId »), une de ses images (« imageId »), le signalement seul (« traits ») ou plusieurs membres (« members ») ; chaque membre est une image ou un identifiant.',
      ar: 'ابحثوا بواحد فقط مما يلي: صورة مرفوعة، أو سجل («recordId»)، أو صورة منه («imageId»)، أو السمات وحدها («traits»)، أو عدة أعضاء («members»)؛ وكل عضو صورة واحدة أو معرف واحد.',
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
      en: 'A member without “recordId” or “imageId” is the next uploaded image: {members} such members, {images} images.',
      fr: 'Un membre sans « recordId » ni « imageId » est l’image envoyée suivante : membres de ce genre : {members}, images : {images}.',
      ar: 'العضو الذي ليس له «recordId» ولا «imageId» هو الصورة المرفوعة التالية: عدد هؤلاء الأعضاء {members} وعدد الصور {images}.',
    },
  },
  'probe-originals-differ': {
    status: 422,
    title: {
      en: 'An altered image is sent with its original',
      fr: 'Une image modifiée est envoyée avec son original',
      ar: 'تُرسل الصورة المعدلة مع أصلها',
    },
    detail: {
      en: '{altered} images are said to be altered, and {originals} originals came. The original is the image as it was before; it is kept with the search.',
      fr: 'Images déclarées modifiées : {altered} ; originaux reçus : {originals}. L’original est l’image telle qu’elle était avant ; il est gardé avec la recherche.',
      ar: 'عدد الصور المصرح بتعديلها {altered}، وعدد الأصول المستلمة {originals}. الأصل هو الصورة كما كانت من قبل، ويُحفظ مع البحث.',
    },
  },
  'probe-original-same': {
    status: 422,
    title: {
      en: 'The original is the altered image itself',
      fr: 'L’original est l’image modifiée elle-même',
      ar: 'الأصل هو الصورة المعدلة نفسها',
    },
    detail: {
      en: 'Send the image as it was before it was altered, or do not say that it was.',
      fr: 'Envoyez l’image telle qu’elle était avant d’être modifiée, ou ne dites pas qu’elle l’a été.',
      ar: 'أرسلوا الصورة كما كانت قبل تعديلها، أو لا تصرحوا بأنها عُدلت.',
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
  'probe-witness-twice': {
    status: 422,
    title: {
      en: 'One witness stands for two',
      fr: 'Un même témoin compte pour deux',
      ar: 'شاهد واحد يقوم مقام شاهدين',
    },
    detail: {
      en: 'Members {first} and {second} are sketches by one witness, of one memory. Counted twice it would only agree with itself: search with one of them.',
      fr: 'Les membres {first} et {second} sont des portraits-robots d’un même témoin, d’un seul souvenir. Compté deux fois, il ne ferait que se confirmer : cherchez avec l’un d’eux.',
      ar: 'العضوان {first} و{second} رسمان تقريبيان لشاهد واحد ومن ذاكرة واحدة. لو حُسبت مرتين لما وافقت إلا نفسها: ابحثوا بأحدهما.',
    },
  },
  'probe-not-found': {
    status: 422,
    title: {
      en: 'The probe is not a record or photograph you may use',
      fr: 'L’élément de recherche n’est ni une fiche ni une photographie que vous puissiez utiliser',
      ar: 'عنصر البحث ليس سجلا ولا صورة يمكنكم استعمالهما',
    },
  },
  'probe-withdrawn': {
    status: 409,
    title: {
      en: 'The record of the probe is withdrawn',
      fr: 'La fiche de l’élément de recherche est retirée',
      ar: 'السجل الذي أُخذ منه عنصر البحث مسحوب',
    },
    detail: {
      en: 'What its prefecture took out of service finds nobody any more.',
      fr: 'Ce que sa préfecture a retiré du service ne sert plus à chercher personne.',
      ar: 'ما سحبته ولاية أمنه من الخدمة لا يُبحث به عن أحد.',
    },
  },
  'probe-without-evidence': {
    status: 422,
    title: {
      en: 'Nothing to search with',
      fr: 'Il n’y a rien avec quoi chercher',
      ar: 'لا يوجد ما يمكن البحث به',
    },
    detail: {
      en: 'Neither a face that could be found nor traits are there to count. Give a face box or traits, and a weight above 0.',
      fr: 'Il n’y a ni visage trouvé ni trait qui compte. Indiquez le cadre du visage ou des traits, et un poids supérieur à 0.',
      ar: 'لا يوجد وجه عُثر عليه ولا سمات تُحتسب. حددوا إطار الوجه أو أضيفوا سمات، بوزن أكبر من 0.',
    },
  },
});
