import { defineProblems } from '../common/index.js';

export const searchProblems = defineProblems({
  'search-queue-full': {
    status: 503,
    title: {
      en: 'Too many searches are waiting',
      fr: 'Trop de recherches sont en attente',
      ar: 'عدد كبير من عمليات البحث في الانتظار',
    },
    detail: {
      en: 'Nothing was searched. Try again in {seconds} s.',
      fr: 'Rien n’a été recherché. Réessayez dans {seconds} s.',
      ar: 'لم يُجر أي بحث. أعيدوا المحاولة بعد {seconds} ث.',
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
  'probe-withheld': {
    status: 409,
    title: {
      en: 'The probe of this search is no longer yours to use',
      fr: 'L’élément de recherche ne vous est plus accessible',
      ar: 'لم يعد عنصر البحث متاحا لكم',
    },
    detail: {
      en: 'The record it came from was restricted or withdrawn by its prefecture since.',
      fr: 'La fiche dont il provient a depuis été réservée à sa préfecture ou retirée par elle.',
      ar: 'السجل الذي أُخذ منه قصرته ولاية أمنه على نفسها أو سحبته منذ ذلك الحين.',
    },
  },
  'probe-expunged': {
    status: 410,
    title: {
      en: 'The probe of this search was erased',
      fr: 'L’élément de recherche a été effacé',
      ar: 'مُحي عنصر البحث',
    },
  },
  'probe-image-not-kept': {
    status: 404,
    title: {
      en: 'No image of this probe is kept with the search',
      fr: 'Aucune image de cet élément de recherche n’est gardée avec la recherche',
      ar: 'لم تُحفظ مع البحث صورة لعنصر البحث هذا',
    },
    detail: {
      en: 'Uploads are kept with the search that was run with them; stored records show theirs themselves.',
      fr: 'Les images envoyées sont gardées avec la recherche faite avec elles ; les fiches enregistrées montrent les leurs.',
      ar: 'تُحفظ الصور المرفوعة مع البحث الذي أُجري بها؛ أما السجلات المحفوظة فتعرض صورها بنفسها.',
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
      en: 'It cannot be repeated by itself: ask for a new search.',
      fr: 'Elle ne peut être répétée telle quelle : demandez une nouvelle recherche.',
      ar: 'لا يمكن إعادته كما هو: اطلبوا بحثا جديدا.',
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
      en: 'It is not yet decided, or already decided, run or expired. A request is decided once, runs once when approved, and expires after a week.',
      fr: 'Elle n’est pas encore tranchée, ou est déjà tranchée, exécutée ou expirée. Une demande est tranchée une fois, exécutée une fois si elle est approuvée, et expire après une semaine.',
      ar: 'لم يُبت فيه بعد، أو بُت فيه أو نُفذ أو انتهت صلاحيته. يبت في الطلب مرة واحدة، وينفذ مرة واحدة إذا ووفق عليه، وتنتهي صلاحيته بعد أسبوع.',
    },
  },
  'own-request': {
    status: 403,
    title: {
      en: 'Who asks does not approve',
      fr: 'Qui demande n’approuve pas',
      ar: 'من يطلب لا يوافق',
    },
    detail: {
      en: 'You asked for this search yourself: another supervisor decides it.',
      fr: 'Vous avez vous-même demandé cette recherche : un autre superviseur en décide.',
      ar: 'أنتم من طلب هذا البحث: يبت فيه مشرف آخر.',
    },
  },
  'own-search': {
    status: 403,
    title: {
      en: 'Nobody reviews their own search',
      fr: 'Personne ne contrôle sa propre recherche',
      ar: 'لا يراجع أحد بحثه الخاص',
    },
  },
  'search-not-found': {
    status: 404,
    title: { en: 'No such search', fr: 'Recherche inconnue', ar: 'البحث غير موجود' },
  },
});
