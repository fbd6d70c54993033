import { defineProblems } from '../common/index.js';

export const healthProblems = defineProblems({
  stopping: {
    status: 503,
    title: {
      en: 'The service is stopping',
      fr: 'Le service s’arrête',
      ar: 'الخدمة قيد التوقف',
    },
  },
});
