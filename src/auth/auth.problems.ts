import { defineProblems } from '../common/index.js';

export const authProblems = defineProblems({
  'invalid-credentials': {
    status: 401,
    title: {
      en: 'Wrong user name or password',
      fr: 'Nom d’utilisateur ou mot de passe incorrect',
      ar: 'اسم المستخدم أو كلمة المرور غير صحيحة',
    },
  },
  unauthenticated: {
    status: 401,
    title: { en: 'Log in first', fr: 'Connectez-vous d’abord', ar: 'سجلوا الدخول أولا' },
    detail: {
      en: 'Send the token that you were given at login, or an API key.',
      fr: 'Envoyez le jeton reçu à la connexion, ou une clé d’API.',
      ar: 'أرسلوا رمز الدخول الذي تسلمتموه عند تسجيل الدخول، أو مفتاح API.',
    },
  },
  'token-refused': {
    status: 401,
    title: {
      en: 'The token or key is not valid, or no longer',
      fr: 'Le jeton ou la clé n’est pas, ou plus, valide',
      ar: 'الرمز أو المفتاح غير صالح أو انتهت صلاحيته',
    },
  },
  'csrf-token-missing': {
    status: 403,
    title: {
      en: 'Not sent by a page of this session',
      fr: 'Requête non envoyée par une page de cette session',
      ar: 'لم يُرسل هذا الطلب من صفحة تابعة لهذه الجلسة',
    },
    detail: {
      en: 'The session cookie alone is not enough, and another session may have begun in this browser. Log in again.',
      fr: 'Le cookie de session seul ne suffit pas, et une autre session a pu être ouverte dans ce navigateur. Reconnectez-vous.',
      ar: 'بيانات الجلسة المحفوظة في المتصفح لا تكفي وحدها، وقد تكون جلسة أخرى فُتحت في هذا المتصفح. سجلوا الدخول من جديد.',
    },
  },
  'session-over': {
    status: 401,
    title: {
      en: 'This session has lasted long enough',
      fr: 'Cette session a assez duré',
      ar: 'انتهت المدة القصوى لهذه الجلسة',
    },
    detail: {
      en: 'A session can be renewed for {hours} hours. Log in again.',
      fr: 'Une session peut être prolongée pendant {hours} heures. Reconnectez-vous.',
      ar: 'يمكن تمديد الجلسة لمدة {hours} ساعة. سجلوا الدخول من جديد.',
    },
  },
  'too-many-attempts': {
    status: 429,
    title: {
      en: 'Too many attempts to log in',
      fr: 'Trop de tentatives de connexion',
      ar: 'محاولات دخول كثيرة جدا',
    },
    detail: {
      en: 'Try again in {seconds} s. Sessions that are open go on.',
      fr: 'Réessayez dans {seconds} s. Les sessions ouvertes continuent.',
      ar: 'أعيدوا المحاولة بعد {seconds} ثانية. الجلسات المفتوحة تستمر.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { en: 'Too many requests', fr: 'Trop de requêtes', ar: 'طلبات كثيرة جدا' },
    detail: {
      en: '{times} a minute are accepted of one account or key. Go on in {seconds} s.',
      fr: 'Un compte ou une clé peut en envoyer {times} par minute. Continuez dans {seconds} s.',
      ar: 'يُقبل {times} في الدقيقة لكل حساب أو مفتاح. تابعوا بعد {seconds} ثانية.',
    },
  },
  'event-streams-open': {
    status: 429,
    title: {
      en: 'Too many windows listen already',
      fr: 'Trop de fenêtres sont déjà à l’écoute',
      ar: 'عدد النوافذ المستمعة كبير جدا',
    },
    detail: {
      en: 'You are told of news in {most} places already. Close one of them.',
      fr: 'Vous suivez déjà les nouveautés à {most} endroits. Fermez-en un.',
      ar: 'تتابعون المستجدات في {most} مواضع بالفعل. أغلقوا واحدا منها.',
    },
  },
  'no-identity-provider': {
    status: 404,
    title: {
      en: 'There is no identity provider to log in at',
      fr: 'Aucun fournisseur d’identité n’est configuré pour la connexion',
      ar: 'لا يوجد مزود هوية لتسجيل الدخول',
    },
  },
  'provider-sign-in-refused': {
    status: 403,
    title: {
      en: 'The identity provider has not let you in',
      fr: 'Le fournisseur d’identité ne vous a pas ouvert l’accès',
      ar: 'لم يسمح لكم مزود الهوية بالدخول',
    },
    detail: {
      en: 'Begin again from the page to log in. If it is refused once more, your account there has no role or prefecture here: ask whoever looks after it.',
      fr: 'Recommencez depuis la page de connexion. Si c’est encore refusé, votre compte chez lui n’a ni rôle ni préfecture ici : adressez-vous à qui le gère.',
      ar: 'ابدؤوا من جديد من صفحة تسجيل الدخول. إذا رُفض الطلب مرة أخرى فليس لحسابكم لديه دور أو ولاية أمن هنا: راجعوا من يدير الحساب.',
    },
  },
  'issuer-unavailable': {
    status: 503,
    title: {
      en: 'The identity provider does not answer',
      fr: 'Le fournisseur d’identité ne répond pas',
      ar: 'مزود الهوية لا يستجيب',
    },
  },
  'second-factor-enrolment-required': {
    status: 403,
    title: {
      en: 'Set up a second factor',
      fr: 'Configurez un second facteur',
      ar: 'أعدوا عامل تحقق ثانيا',
    },
    detail: {
      en: 'Your role needs one: ask for its secret, confirm it with a code, and log in again.',
      fr: 'Votre rôle l’exige : demandez-en le secret, confirmez-le avec un code et reconnectez-vous.',
      ar: 'يتطلب دوركم ذلك: اطلبوا سره وأكدوه برمز، ثم سجلوا الدخول من جديد.',
    },
  },
  'password-change-required': {
    status: 403,
    title: {
      en: 'Change the password that you were given',
      fr: 'Changez le mot de passe qui vous a été donné',
      ar: 'غيروا كلمة المرور التي أعطيت لكم',
    },
    detail: {
      en: 'Somebody else set it. Choose your own, then log in again.',
      fr: 'Quelqu’un d’autre l’a choisi. Choisissez le vôtre, puis reconnectez-vous.',
      ar: 'اختارها شخص آخر. اختاروا كلمة مرور خاصة بكم، ثم سجلوا الدخول من جديد.',
    },
  },
  'password-unchanged': {
    status: 422,
    title: {
      en: 'The new password is the old one',
      fr: 'Le nouveau mot de passe est l’ancien',
      ar: 'كلمة المرور الجديدة هي القديمة',
    },
  },
  forbidden: {
    status: 403,
    title: { en: 'Not allowed', fr: 'Non autorisé', ar: 'غير مسموح' },
    detail: {
      en: 'Your role does not allow this. These roles do: {roles}.',
      fr: 'Votre rôle ne le permet pas. Ces rôles le permettent : {roles}.',
      ar: 'لا يسمح دوركم بهذا الإجراء. الأدوار التي تسمح به: {roles}.',
    },
  },
});
