import { defineProblems } from '../common/index.js';

export const accessProblems = defineProblems({
  'person-needed': {
    status: 403,
    title: {
      en: 'Only a person does this',
      fr: 'Seule une personne fait cela',
      ar: 'لا يقوم بهذا إلا شخص',
    },
    detail: {
      en: 'Somebody answers for it by name; an API key does not. Log in as yourself.',
      fr: 'Quelqu’un en répond en son nom ; une clé d’API ne le fait pas. Connectez-vous en personne.',
      ar: 'يتحمل مسؤوليته شخص باسمه، لا مفتاح API. سجلوا الدخول بأنفسكم.',
    },
  },
});
