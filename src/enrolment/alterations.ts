import type { Text } from '../common/index.js';

/** What may have been done to an image before it is searched with; the codes are what is stored. */
export const ALTERATIONS = {
  cropped: { fr: 'Recadrage', ar: 'اقتطاع', en: 'Cropped' },
  rotated: { fr: 'Rotation', ar: 'تدوير', en: 'Rotated' },
  mirrored: { fr: 'Effet miroir', ar: 'قلب أفقي', en: 'Mirrored' },
  light: { fr: 'Lumière ou contraste', ar: 'الإضاءة أو التباين', en: 'Light or contrast' },
  recoloured: { fr: 'Couleurs', ar: 'تغيير الألوان', en: 'Recoloured' },
  sharpened: { fr: 'Netteté', ar: 'زيادة الوضوح', en: 'Sharpened' },
  enlarged: { fr: 'Agrandissement', ar: 'تكبير', en: 'Enlarged' },
  drawn_over: { fr: 'Retouche dessinée', ar: 'رسم فوق الصورة', en: 'Drawn over' },
  part_replaced: {
    fr: 'Partie prise d’une autre image',
    ar: 'جزء مأخوذ من صورة أخرى',
    en: 'Part taken from another image',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type ImageAlteration = keyof typeof ALTERATIONS;

export const ALTERATION_CODES = Object.keys(ALTERATIONS) as ImageAlteration[];
