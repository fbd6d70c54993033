import { defineProblems } from '../common/index.js';

export const searchProblems = defineProblems({
  'probe-ambiguous': {
    status: 422,
    title: {
      en: 'One probe, please',
      fr: 'Une seule sonde, s’il vous plaît',
      ar: 'عينة بحث واحدة من فضلك',
    },
    detail: {
      en: 'Search with exactly one of: an uploaded image, sketchId, photoId, traits alone, or members; each member is one image or one id.',
      fr: 'Cherchez avec un seul de : une image, sketchId, photoId, les seuls signes (traits) ou members ; chaque membre est une image ou un identifiant.',
      ar: 'ابحث بواحد فقط مما يلي: صورة مرفوعة أو sketchId أو photoId أو الأوصاف (traits) وحدها أو members؛ وكل عضو صورة واحدة أو معرّف واحد.',
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
      en: 'A member without sketchId or photoId is the next uploaded image: {members} such members, {images} images.',
      fr: 'Un membre sans sketchId ni photoId est l’image envoyée suivante : membres de ce genre : {members}, images : {images}.',
      ar: 'العضو الذي ليس له sketchId ولا photoId هو الصورة المرفوعة التالية: عدد هؤلاء الأعضاء {members} وعدد الصور {images}.',
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
  'exact-not-permitted': {
    status: 403,
    title: {
      en: 'Only a supervisor may demand an exact search',
      fr: 'Seul un superviseur peut exiger une recherche exacte',
      ar: 'لا يجوز إلا للمشرف أن يطلب بحثا دقيقا شاملا',
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
  'probe-without-evidence': {
    status: 422,
    title: {
      en: 'Nothing to search with',
      fr: 'Rien avec quoi chercher',
      ar: 'لا يوجد ما يمكن البحث به',
    },
    detail: {
      en: 'The probe has no face that could be found, and no traits were given. Give a face box or traits.',
      fr: 'La sonde n’a pas de visage trouvé et aucun signe n’a été donné. Indiquez le visage ou des signes.',
      ar: 'لم يعثر على وجه في عينة البحث ولم تعط أوصاف. حدد إطار الوجه أو أضف أوصافا.',
    },
  },
  'probe-withheld': {
    status: 409,
    title: {
      en: 'The probe of this search is no longer yours to use',
      fr: 'La sonde de cette recherche ne vous est plus accessible',
      ar: 'لم تعد عينة هذا البحث متاحة لكم',
    },
    detail: {
      en: 'The record it came from was restricted or withdrawn by its prefecture since.',
      fr: 'La fiche dont elle provient a depuis été restreinte ou retirée par sa préfecture.',
      ar: 'السجل الذي أُخذت منه حصرته ولايته أو سحبته منذ ذلك الحين.',
    },
  },
  'probe-expunged': {
    status: 410,
    title: {
      en: 'The probe of this search was erased',
      fr: 'La sonde de cette recherche a été effacée',
      ar: 'مُحيت عينة هذا البحث',
    },
  },
  'model-changed': {
    status: 409,
    title: {
      en: 'Run with another model of the face',
      fr: 'Effectuée avec un autre modèle de visage',
      ar: 'أُجري البحث بنموذج وجه آخر',
    },
    detail: {
      en: 'The search was run with {then}; the service now has {now}. Faces of two models do not compare: run a new search.',
      fr: 'La recherche a été faite avec {then} ; le service a maintenant {now}. Les visages de deux modèles ne se comparent pas : lancez une nouvelle recherche.',
      ar: 'أُجري البحث بالنموذج {then}، والخدمة تستعمل الآن {now}. لا تقارن وجوه نموذجين مختلفين: أجروا بحثا جديدا.',
    },
  },
  'search-not-repeatable': {
    status: 409,
    title: {
      en: 'This search cannot be repeated',
      fr: 'Cette recherche ne peut pas être répétée',
      ar: 'لا يمكن إعادة هذا البحث',
    },
    detail: {
      en: 'It was run before the service kept what a repeat needs. Run a new search.',
      fr: 'Elle date d’avant que le service garde ce qu’il faut pour la répéter. Lancez une nouvelle recherche.',
      ar: 'أُجري قبل أن تحفظ الخدمة ما تتطلبه الإعادة. أجروا بحثا جديدا.',
    },
  },
  'approval-needed': {
    status: 409,
    title: {
      en: 'This search needs a supervisor’s approval',
      fr: 'Cette recherche demande l’accord d’un superviseur',
      ar: 'يتطلب هذا البحث موافقة مشرف',
    },
    detail: {
      en: 'It cannot be repeated by itself: ask for it anew with POST /searches.',
      fr: 'Elle ne peut être répétée telle quelle : demandez-la de nouveau avec POST /searches.',
      ar: 'لا يمكن إعادته كما هو: اطلبوه من جديد عبر POST /searches.',
    },
  },
  'search-request-not-found': {
    status: 404,
    title: {
      en: 'No such search request',
      fr: 'Demande de recherche inconnue',
      ar: 'طلب البحث غير موجود',
    },
  },
  'search-request-settled': {
    status: 409,
    title: {
      en: 'The state of the search request does not allow it',
      fr: 'L’état de la demande de recherche ne le permet pas',
      ar: 'لا تسمح حالة طلب البحث بذلك',
    },
    detail: {
      en: 'A request is decided once, runs once when approved, and expires after a week.',
      fr: 'Une demande est tranchée une fois, exécutée une fois si elle est approuvée, et expire après une semaine.',
      ar: 'يبت في الطلب مرة واحدة، وينفذ مرة واحدة إذا ووفق عليه، وتنتهي صلاحيته بعد أسبوع.',
    },
  },
  'own-request': {
    status: 403,
    title: {
      en: 'Who asks does not approve',
      fr: 'Qui demande n’approuve pas',
      ar: 'من يطلب لا يوافق',
    },
  },
  'approved-by-person': {
    status: 403,
    title: {
      en: 'Only a person approves',
      fr: 'Seule une personne approuve',
      ar: 'الموافقة من عمل الأشخاص وحدهم',
    },
  },
  'search-not-found': {
    status: 404,
    title: { en: 'No such search', fr: 'Recherche inconnue', ar: 'البحث غير موجود' },
  },
});
