import { defineProblems } from '../../common/index.js';

export const diskProblems = defineProblems({
  'disk-full': {
    status: 503,
    title: {
      en: 'The disk is full, or nearly',
      fr: 'Le disque est plein, ou presque',
      ar: 'القرص ممتلئ أو يكاد',
    },
    detail: {
      en: '{free} MB are free in DATA_DIR; at least {least} are needed. An administrator has to make room.',
      fr: '{free} Mo sont libres dans DATA_DIR ; il en faut au moins {least}. Un administrateur doit libérer de l’espace.',
      ar: 'في DATA_DIR {free} ميغابايت خالية، ويلزم {least} على الأقل. على مسؤول النظام أن يوفر مساحة.',
    },
  },
  'disk-not-writable': {
    status: 503,
    title: {
      en: 'DATA_DIR cannot be written',
      fr: 'DATA_DIR n’est pas accessible en écriture',
      ar: 'تتعذر الكتابة في DATA_DIR',
    },
  },
});
