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
