import { defineProblems } from '../common/index.js';

export const recordProblems = defineProblems({
  'traits-of-category': {
    status: 422,
    title: {
      en: 'Sex, complexion, language and clothing alone describe a category of people',
      fr: 'Le sexe, le teint, la langue et les vêtements seuls décrivent une catégorie de personnes',
      ar: 'الجنس ولون البشرة واللغة والملابس وحدها تصف فئة من الأشخاص',
    },
    detail: {
      en: 'By traits, one person is looked for, and not all of a kind. Say something else of the person, or search with an image.',
      fr: 'Par le signalement on cherche une personne, et non toutes celles d’une catégorie. Dites autre chose de la personne, ou cherchez avec une image.',
      ar: 'يُبحث بالسمات عن شخص واحد، لا عن كل أفراد فئة. اذكروا شيئا آخر عن الشخص، أو ابحثوا بصورة.',
    },
  },
  'traits-too-common': {
    status: 422,
    title: {
      en: 'What is said fits too many people',
      fr: 'Ce signalement convient à trop de personnes',
      ar: 'تنطبق هذه السمات على عدد كبير من الأشخاص',
    },
    detail: {
      en: 'Sex, complexion, language and clothing aside, it fits about one person in {oneIn}; by traits alone, it has to fit no more than one in {least}. Say more of the person, or search with an image.',
      fr: 'Sexe, teint, langue et vêtements mis à part, il convient à environ une personne sur {oneIn} ; par le signalement seul, il ne doit convenir qu’à une sur {least} au plus. Dites-en plus de la personne, ou cherchez avec une image.',
      ar: 'إذا استثني الجنس ولون البشرة واللغة والملابس، تنطبق على شخص واحد تقريبا من كل {oneIn}؛ وعند البحث بالسمات وحدها يجب ألا تنطبق على أكثر من واحد من كل {least}. اذكروا المزيد عن الشخص، أو ابحثوا بصورة.',
    },
  },
  'traits-switched-off': {
    status: 422,
    title: {
      en: 'This is not recorded here',
      fr: 'Ceci n’est pas enregistré ici',
      ar: 'لا يُسجل هذا هنا',
    },
    detail: {
      en: 'The authority that runs the service has switched this off: {traits}. Leave it out.',
      fr: 'L’autorité qui exploite le service ne l’a pas activé : {traits}. Retirez-le.',
      ar: 'لم تفعّل السلطة المشرفة على الخدمة ما يلي: {traits}. احذفوه.',
    },
  },
  // One answer for what does not exist and for what the caller may not see: ids tell nothing.
  'record-not-found': {
    status: 404,
    title: { en: 'No such record', fr: 'Fiche inconnue', ar: 'السجل غير موجود' },
    detail: {
      en: 'Nothing with this id or number is to be found by you. Look for it in the list: it may be written otherwise, or restricted to another prefecture.',
      fr: 'Vous ne pouvez rien trouver sous cet identifiant ou ce numéro. Cherchez dans la liste : elle peut être écrite autrement, ou réservée à une autre préfecture.',
      ar: 'لا يمكنكم العثور على شيء بهذا المعرف أو الرقم. ابحثوا في القائمة: قد يكون مكتوبا بشكل آخر أو مقصورا على ولاية أمن أخرى.',
    },
  },
  'record-expunged': {
    status: 410,
    title: { en: 'The record was erased', fr: 'La fiche a été effacée', ar: 'مُحي السجل' },
    detail: {
      en: '{number} was expunged on {date}; its tombstone tells on what ground.',
      fr: '{number} a été effacée le {date} ; son procès-verbal d’effacement indique à quel titre.',
      ar: 'مُحي {number} بتاريخ {date}؛ ويبين محضر المحو السبب.',
    },
  },
  'record-of-other-prefecture': {
    status: 403,
    title: {
      en: 'Only its own prefecture changes a record',
      fr: 'Seule sa préfecture modifie une fiche',
      ar: 'لا تعدل السجل إلا ولاية الأمن التابع لها',
    },
    detail: {
      en: '{number} belongs to {prefecture}.',
      fr: '{number} appartient à {prefecture}.',
      ar: '{number} تابع لولاية أمن {prefecture}.',
    },
  },
  'record-withdrawn': {
    status: 409,
    title: {
      en: 'The record is withdrawn',
      fr: 'La fiche est retirée',
      ar: 'السجل مسحوب',
    },
    detail: {
      en: 'It is neither changed nor used for an identification. A supervisor of its prefecture puts it back into use.',
      fr: 'Elle ne se modifie pas et ne sert à aucune identification. Un superviseur de sa préfecture la remet en service.',
      ar: 'لا يُعدَّل ولا يُعتمد في تحديد هوية. ويعيده إلى الاستعمال مشرف من ولاية أمنه.',
    },
  },
  'record-not-withdrawn': {
    status: 409,
    title: {
      en: 'The record is in use',
      fr: 'La fiche est en service',
      ar: 'السجل قيد الاستعمال',
    },
    detail: {
      en: 'Only a withdrawn record is put back into use.',
      fr: 'Seule une fiche retirée est remise en service.',
      ar: 'لا يعاد إلى الاستعمال إلا سجل مسحوب.',
    },
  },
  'restriction-lifted-apart': {
    status: 409,
    title: {
      en: 'A restriction is not lifted by a correction',
      fr: 'Une correction ne lève pas la réserve d’une fiche',
      ar: 'لا يرفع التصحيح قصر السجل على ولاية أمنه',
    },
    detail: {
      en: '{number} is restricted to its prefecture. To share it nationally is an act of its own: a supervisor does it, and says why.',
      fr: '{number} est réservée à sa préfecture. La partager au niveau national est un acte à part : un superviseur le fait, et dit pourquoi.',
      ar: '{number} مقصور على ولاية أمنه. مشاركته على المستوى الوطني إجراء مستقل يقوم به مشرف ويبين سببه.',
    },
  },
  'minor-shared-apart': {
    status: 409,
    title: {
      en: 'A minor is not shared when entered or corrected',
      fr: 'Un mineur ne se partage ni à la saisie ni par une correction',
      ar: 'لا يُشارَك سجل القاصر عند إدخاله أو تصحيحه',
    },
    detail: {
      en: 'Of a subject who was a minor at the offence, or may have been, the record stays with its prefecture. Once it is entered, a supervisor may share it nationally, and says why.',
      fr: 'La fiche d’une personne connue qui était mineure au moment des faits, ou l’était peut-être, reste à sa préfecture. Une fois saisie, un superviseur peut la partager au niveau national, et dit pourquoi.',
      ar: 'يبقى سجل الشخص المعروف الذي كان قاصرا وقت ارتكاب الجريمة، أو قد يكون كذلك، لدى ولاية أمنه. وبعد إدخاله يمكن لمشرف أن يشاركه على المستوى الوطني مع بيان السبب.',
    },
  },
  'record-not-restricted': {
    status: 409,
    title: {
      en: 'The record is shared nationally',
      fr: 'La fiche est partagée au niveau national',
      ar: 'السجل مشترك على المستوى الوطني',
    },
    detail: {
      en: 'There is no restriction to lift.',
      fr: 'Il n’y a pas de réserve à lever.',
      ar: 'لا يوجد قصر لرفعه.',
    },
  },
  'opening-too-long': {
    status: 422,
    title: {
      en: 'An opening ends on a day to come, and soon',
      fr: 'Une ouverture finit plus tard que maintenant, et bientôt',
      ar: 'تنتهي الإتاحة بعد الآن وفي أجل قريب',
    },
    detail: {
      en: '“until” is later than now, and at most {days} days from now.',
      fr: '« until » est après maintenant, et au plus tard dans {days} jours.',
      ar: 'يكون «until» بعد الآن، وبعد {days} يوما على الأكثر.',
    },
  },
  'opening-needless': {
    status: 409,
    title: {
      en: 'This prefecture finds the record anyway',
      fr: 'Cette préfecture trouve déjà la fiche',
      ar: 'ولاية الأمن هذه تجد السجل أصلا',
    },
    detail: {
      en: 'Only a record that is restricted to its prefecture is opened, and to another prefecture than its own ({prefecture}). A record that is shared nationally is found by every prefecture, and the national level finds them all.',
      fr: 'Seule une fiche réservée à sa préfecture s’ouvre, et à une autre préfecture que la sienne ({prefecture}). Une fiche partagée au niveau national est trouvée par toutes les préfectures, et le niveau national les trouve toutes.',
      ar: 'لا يُتاح إلا سجل مقصور على ولاية أمنه، ولولاية أمن غيرها ({prefecture}). أما السجل المشترك على المستوى الوطني فتجده كل ولايات الأمن، ويجد المستوى الوطني السجلات كلها.',
    },
  },
  'opening-not-found': {
    status: 404,
    title: {
      en: 'No such opening that goes on',
      fr: 'Aucune ouverture en cours de ce nom',
      ar: 'لا توجد إتاحة سارية بهذا المعرف',
    },
  },
  'image-already-there': {
    status: 409,
    title: {
      en: 'The record already has this image',
      fr: 'La fiche contient déjà cette image',
      ar: 'السجل يحتوي مسبقا على هذه الصورة',
    },
  },
  'image-not-found': {
    status: 404,
    title: { en: 'No such image', fr: 'Image inconnue', ar: 'الصورة غير موجودة' },
    detail: {
      en: 'The record has no image with this id. Read the record: it lists the images that it has.',
      fr: 'La fiche n’a pas d’image de cet identifiant. Consultez la fiche : elle énumère ses images.',
      ar: 'ليس في السجل صورة بهذا المعرف. اطلعوا على السجل: فهو يعدد صوره.',
    },
  },
  'no-aligned-face': {
    status: 404,
    title: {
      en: 'No face was found in this image',
      fr: 'Aucun visage n’a été trouvé dans cette image',
      ar: 'لم يعثر على وجه في هذه الصورة',
    },
  },
  'too-many-images': {
    status: 409,
    title: {
      en: 'The record is full of images',
      fr: 'La fiche ne peut recevoir plus d’images',
      ar: 'لا يمكن إضافة صور أخرى إلى السجل',
    },
    detail: {
      en: 'A record holds at most {most} images.',
      fr: 'Une fiche contient au plus {most} images.',
      ar: 'يحتوي السجل على {most} صور كحد أقصى.',
    },
  },
});
