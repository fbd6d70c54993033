import { defineProblems } from '../common/index.js';

export const userProblems = defineProblems({
  'user-not-found': {
    status: 404,
    title: { en: 'No such user', fr: 'Utilisateur inconnu', ar: 'المستخدم غير موجود' },
  },
  'username-taken': {
    status: 409,
    title: { en: 'User name taken', fr: 'Nom d’utilisateur pris', ar: 'اسم المستخدم مستعمل' },
    detail: {
      en: 'There is already a user {username}.',
      fr: 'Il existe déjà un utilisateur {username}.',
      ar: 'يوجد مسبقا مستخدم باسم {username}.',
    },
  },
  'external-user': {
    status: 409,
    title: {
      en: 'The identity provider decides that',
      fr: 'C’est le fournisseur d’identité qui en décide',
      ar: 'مزود الهوية هو من يقرر ذلك',
    },
    detail: {
      en: 'Of this user, only “active” can be changed here.',
      fr: 'De cet utilisateur, seul « active » peut être modifié ici.',
      ar: 'لا يمكن هنا تغيير سوى «active» لهذا المستخدم.',
    },
  },
  'last-admin': {
    status: 409,
    title: {
      en: 'The last administrator stays',
      fr: 'Le dernier administrateur reste',
      ar: 'لا يمكن إزالة آخر مسؤول نظام',
    },
  },
  'own-role': {
    status: 409,
    title: {
      en: 'Nobody changes their own role',
      fr: 'Nul ne change son propre rôle',
      ar: 'لا يغير أحد دوره بنفسه',
    },
    detail: {
      en: 'Ask another administrator.',
      fr: 'Demandez à un autre administrateur.',
      ar: 'اطلبوا ذلك من مسؤول نظام آخر.',
    },
  },
  'unit-not-open': {
    status: 409,
    title: { en: 'The unit is closed', fr: 'L’unité est fermée', ar: 'الوحدة مغلقة' },
    detail: {
      en: 'Nobody serves in {code} any more. Give the account another district, or open one where they serve now.',
      fr: 'Plus personne n’est affecté à {code}. Donnez un autre district au compte, ou ouvrez-en un là où la personne est affectée maintenant.',
      ar: 'لم يعد أحد يعمل في {code}. أعطوا الحساب منطقة أمن أخرى، أو افتحوا حسابا حيث يعمل الشخص الآن.',
    },
  },
  'api-key-not-found': {
    status: 404,
    title: { en: 'No such API key', fr: 'Clé d’API inconnue', ar: 'مفتاح API غير موجود' },
  },
  'api-key-ended': {
    status: 409,
    title: {
      en: 'A revoked or expired key is not rotated',
      fr: 'Une clé révoquée ou expirée ne se renouvelle pas',
      ar: 'لا يمكن تجديد مفتاح ملغى أو منتهي الصلاحية',
    },
  },
  'api-key-expiry': {
    status: 422,
    title: {
      en: 'An API key expires within two years, in the future',
      fr: 'Une clé d’API expire dans le futur, sous deux ans',
      ar: 'تنتهي صلاحية مفتاح API في المستقبل خلال سنتين',
    },
  },
});
