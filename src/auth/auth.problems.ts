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
  forbidden: {
    status: 403,
    title: { en: 'Not allowed', fr: 'Non autorisé', ar: 'غير مسموح' },
    detail: {
      en: 'The role {role} may not do this ({permission}).',
      fr: 'Le rôle {role} ne permet pas cela ({permission}).',
      ar: 'الدور {role} لا يسمح بهذا الإجراء ({permission}).',
    },
  },
});
