import type { Text } from '../common/index.js';

/**
 * How each trait is told in a sentence, `{values}` being what is said of it; one that has none is told as `trait`. The
 * console says the same of what is not sent yet (`described`, compared by web/src/traits/description.spec.ts).
 */
export const DESCRIBED: Readonly<Record<string, Text>> = {
  trait: { fr: '{trait}\u00a0: {values}', ar: '{trait}: {values}', en: '{trait}: {values}' },
  between: {
    fr: 'de {min} à {max} {unit}',
    ar: 'من {min} إلى {max} {unit}',
    en: '{min} to {max} {unit}',
  },
  exactly: { fr: '{min} {unit}', ar: '{min} {unit}', en: '{min} {unit}' },
  sex: { fr: 'sexe {values}', ar: '{values}', en: '{values}' },
  age: { fr: '{values}', ar: 'السن {values}', en: '{values} of age' },
  height: { fr: 'taille\u00a0: {values}', ar: 'القامة {values}', en: '{values} tall' },
  build: { fr: 'corpulence {values}', ar: 'البنية {values}', en: '{values} build' },
  complexion: { fr: 'teint {values}', ar: 'البشرة: {values}', en: '{values} complexion' },
  face_shape: { fr: 'visage {values}', ar: 'الوجه {values}', en: '{values} face' },
  cheekbones: { fr: 'pommettes {values}', ar: 'الوجنتان {values}', en: '{values} cheekbones' },
  cheeks: { fr: 'joues {values}', ar: 'الخدان {values}', en: '{values} cheeks' },
  hair_color: { fr: 'cheveux {values}', ar: 'الشعر {values}', en: '{values} hair' },
  hair_texture: { fr: 'cheveux {values}', ar: 'الشعر {values}', en: '{values} hair' },
  eyebrow_shape: { fr: 'sourcils {values}', ar: 'الحاجبان {values}', en: '{values} eyebrows' },
  eye_color: { fr: 'yeux {values}', ar: 'العينان {values}', en: '{values} eyes' },
  eye_shape: { fr: 'yeux {values}', ar: 'العينان {values}', en: '{values} eyes' },
  nose_bridge: {
    fr: 'dos du nez {values}',
    ar: 'قصبة الأنف {values}',
    en: '{values} bridge of the nose',
  },
  nose_tip: {
    fr: 'bout du nez {values}',
    ar: 'أرنبة الأنف {values}',
    en: '{values} tip of the nose',
  },
  chin_shape: { fr: 'menton {values}', ar: 'الذقن {values}', en: '{values} chin' },
  voice_pitch: { fr: 'voix {values}', ar: 'درجة الصوت {values}', en: '{values} voice' },
  gait: { fr: 'démarche {values}', ar: 'المشية {values}', en: '{values} gait' },
  'seen-on': { fr: 'vu le {day}', ar: 'شوهد يوم {day}', en: 'seen on {day}' },
};
