import { defineProblems } from '../common/index.js';

export const authProblems = defineProblems({
  'invalid-credentials': {
    status: 401,
    title: {
      en: 'Wrong user name or password',
      fr: "Nom d'utilisateur ou mot de passe incorrect",
      ar: 'اسم المستخدم أو كلمة المرور غير صحيحة',
    },
  },
  unauthenticated: {
    status: 401,
    title: { en: 'Log in first', fr: "Connectez-vous d'abord", ar: 'سجل الدخول أولا' },
    detail: {
      en: 'Send a bearer token of POST /api/v1/auth/login, or an X-API-Key.',
      fr: 'Envoyez un jeton de POST /api/v1/auth/login, ou une X-API-Key.',
      ar: 'أرسل رمز الدخول من POST /api/v1/auth/login أو مفتاح X-API-Key.',
    },
  },
  'token-refused': {
    status: 401,
    title: {
      en: 'The token or key is not valid, or no longer',
      fr: "Le jeton ou la clé n'est pas, ou plus, valide",
      ar: 'الرمز أو المفتاح غير صالح أو انتهت صلاحيته',
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
      ar: 'أعد المحاولة بعد {seconds} ثانية. الجلسات المفتوحة تستمر.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { en: 'Too many requests', fr: 'Trop de requêtes', ar: 'طلبات كثيرة جدا' },
    detail: {
      en: '{times} a minute are accepted of one account or key. Go on in {seconds} s.',
      fr: 'Un compte ou une clé en a {times} par minute. Continuez dans {seconds} s.',
      ar: 'يقبل {times} في الدقيقة لكل حساب أو مفتاح. تابع بعد {seconds} ثانية.',
    },
  },
  'issuer-unavailable': {
    status: 503,
    title: {
      en: 'The identity provider does not answer',
      fr: "Le fournisseur d'identité ne répond pas",
      ar: 'مزود الهوية لا يستجيب',
    },
  },
  'second-factor-enrolment-required': {
    status: 403,
    title: {
      en: 'Set up a second factor',
      fr: 'Configurez un second facteur',
      ar: 'أعد عامل تحقق ثانيا',
    },
    detail: {
      en: 'Your role needs one: POST /api/v1/auth/second-factor, then confirm it and log in again.',
      fr: "Votre rôle l'exige : POST /api/v1/auth/second-factor, puis confirmez-le et reconnectez-vous.",
      ar: 'دورك يتطلب ذلك: POST /api/v1/auth/second-factor، ثم أكده وسجل الدخول من جديد.',
    },
  },
  'password-change-required': {
    status: 403,
    title: {
      en: 'Change the password that you were given',
      fr: 'Changez le mot de passe qui vous a été donné',
      ar: 'غير كلمة المرور التي أعطيت لك',
    },
    detail: {
      en: 'Somebody else set it. Send your own to POST /api/v1/auth/password, then log in again.',
      fr: "Quelqu'un d'autre l'a choisi. Envoyez le vôtre à POST /api/v1/auth/password, puis reconnectez-vous.",
      ar: 'اختارها شخص آخر. أرسل كلمتك إلى POST /api/v1/auth/password ثم سجل الدخول من جديد.',
    },
  },
  'password-unchanged': {
    status: 422,
    title: {
      en: 'The new password is the old one',
      fr: "Le nouveau mot de passe est l'ancien",
      ar: 'كلمة المرور الجديدة هي القديمة',
    },
  },
  forbidden: {
    status: 403,
    title: { en: 'Not allowed', fr: 'Non autorisé', ar: 'غير مسموح' },
    detail: {
      en: 'Your role does not allow this. Ask somebody whose role does, or an administrator.',
      fr: 'Votre rôle ne le permet pas. Adressez-vous à une personne dont le rôle le permet, ou à un administrateur.',
      ar: 'لا يسمح دوركم بهذا الإجراء. اطلبوه ممن يسمح له دوره به، أو من المسؤول عن النظام.',
    },
  },
});
