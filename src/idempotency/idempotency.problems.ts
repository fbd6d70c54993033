import { defineProblems } from '../common/index.js';

export const idempotencyProblems = defineProblems({
  'idempotency-key-malformed': {
    status: 400,
    title: {
      en: 'The Idempotency-Key is not one',
      fr: 'L’Idempotency-Key n’en est pas une',
      ar: 'مفتاح منع التكرار غير صالح',
    },
    detail: {
      en: 'Send 8 to 128 letters, digits, hyphens or underscores, such as a new UUID for each thing to be entered; the same one when you try again.',
      fr: 'Envoyez de 8 à 128 lettres, chiffres, tirets ou tirets bas, par exemple un nouvel UUID pour chaque chose à saisir ; le même quand vous réessayez.',
      ar: 'أرسلوا من 8 إلى 128 حرفا لاتينيا أو رقما أو شرطة، مثل UUID جديد لكل ما تدخلونه؛ ونفسه عند إعادة المحاولة.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: {
      en: 'Another request had this Idempotency-Key',
      fr: 'Une autre requête portait cette Idempotency-Key',
      ar: 'سبق أن حمل طلب آخر مفتاح منع التكرار هذا',
    },
    detail: {
      en: 'What was sent with it before differs. Nothing was done. Use a new key for a new request.',
      fr: 'Ce qui avait été envoyé avec elle diffère. Rien n’a été fait. Prenez une nouvelle clé pour une nouvelle requête.',
      ar: 'ما أُرسل بها من قبل مختلف. لم يتم أي شيء. استعملوا مفتاحا جديدا لكل طلب جديد.',
    },
  },
});
