import type { Text } from '../common/index.js';

/** Stands in every answer that tells whom a sketch was said to show. */
export const IDENTIFICATION_NOTICE: Text = {
  en: 'An identification is concluded by people, on evidence other than the face. It can be wrong: a supervisor can revoke it. It does not prove guilt.',
  fr: 'Une identification est établie par des personnes, sur une preuve autre que le visage. Elle peut être erronée : un superviseur peut la révoquer. Elle ne prouve aucune culpabilité.',
  ar: 'تحديد الهوية خلص إليه أشخاص بناء على دليل غير الوجه. وقد يكون خاطئا: يمكن لمشرف أن يلغيه. وهو لا يثبت أي إدانة.',
};
