import { defineProblems } from '../../common/index.js';

export const secondFactorProblems = defineProblems({
  'second-factor-required': {
    status: 401,
    title: {
      en: 'A code is needed, too',
      fr: 'Il faut aussi un code',
      ar: 'يلزم أيضا رمز',
    },
    detail: {
      en: 'Send “code” with user name and password: the one that the app shows, or a recovery code.',
      fr: 'Envoyez « code » avec le nom et le mot de passe : celui que l’application affiche, ou un code de secours.',
      ar: 'أرسلوا «code» مع الاسم وكلمة المرور: الرمز الذي يعرضه التطبيق، أو رمز استرداد.',
    },
  },
  'second-factor-not-begun': {
    status: 409,
    title: {
      en: 'No second factor is being set up',
      fr: 'Aucun second facteur n’est en cours de configuration',
      ar: 'لا يجري إعداد أي عامل تحقق ثان',
    },
    detail: {
      en: 'Ask for a secret first.',
      fr: 'Demandez d’abord un secret.',
      ar: 'اطلبوا أولا سرا.',
    },
  },
  'second-factor-unreadable': {
    status: 503,
    title: {
      en: 'The second factor cannot be checked',
      fr: 'Le second facteur ne peut pas être vérifié',
      ar: 'لا يمكن التحقق من عامل التحقق الثاني',
    },
    detail: {
      en: 'The service has not the key that it was kept with. Use a recovery code, or ask an administrator to reset it.',
      fr: 'Le service n’a plus la clé avec laquelle il a été conservé. Utilisez un code de secours, ou demandez à un administrateur de le réinitialiser.',
      ar: 'لم يعد لدى الخدمة المفتاح الذي حفظ به. استعملوا رمز استرداد أو اطلبوا من مسؤول النظام إعادة تعيينه.',
    },
  },
  'second-factor-wrong': {
    status: 401,
    title: {
      en: 'Wrong code, or one that has served',
      fr: 'Code incorrect, ou déjà utilisé',
      ar: 'الرمز غير صحيح أو سبق استعماله',
    },
    detail: {
      en: 'Send the code that the app shows now, or a recovery code that has not served.',
      fr: 'Envoyez le code que l’application affiche maintenant, ou un code de secours non utilisé.',
      ar: 'أرسلوا الرمز الذي يعرضه التطبيق الآن، أو رمز استرداد لم يستعمل.',
    },
  },
  'own-second-factor': {
    status: 403,
    title: {
      en: 'Nobody resets their own second factor',
      fr: 'Nul ne réinitialise son propre second facteur',
      ar: 'لا يعيد أحد تعيين عامل التحقق الثاني الخاص به',
    },
    detail: {
      en: 'Set up another yourself, or ask another administrator.',
      fr: 'Configurez-en un autre vous-même, ou demandez à un autre administrateur.',
      ar: 'أعدوا عاملا آخر بأنفسكم، أو اطلبوا ذلك من مسؤول نظام آخر.',
    },
  },
});
