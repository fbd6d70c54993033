import { CHANGEABLE, LASTING, SLOW, code, coded, scale, text } from './vocabulary.builders.js';

// What a witness hears and sees of somebody beside the face. The language is the one that was heard, whatever else the
// person speaks: no accent, dialect or region, which would tell a people. How somebody speaks or walks that is a
// matter of health is in the group `health`.

export const VOICE = [
  coded(
    'voice',
    'voice_pitch',
    text('Hauteur de la voix', 'درجة الصوت', 'Voice pitch'),
    LASTING,
    [
      code('low', 0.3, 'Grave', 'منخفضة', 'Low'),
      code('medium', 0.5, 'Moyenne', 'متوسطة', 'Medium'),
      code('high', 0.2, 'Aiguë', 'حادة', 'High'),
    ],
    scale(0.4, 'low', 'medium', 'high'),
  ),
  coded(
    'voice',
    'voice_timbre',
    text('Timbre de la voix', 'نبرة الصوت', 'Voice timbre'),
    SLOW,
    [
      code('clear', 0.6, 'Clair', 'صافية', 'Clear'),
      code('soft', 0.2, 'Doux', 'هادئة', 'Soft'),
      code('hoarse', 0.2, 'Rauque', 'مبحوحة', 'Hoarse'),
    ],
    [['clear', 'soft', 0.4]],
  ),
  coded(
    'voice',
    'speech_rate',
    text('Débit de parole', 'سرعة الكلام', 'Rate of speech'),
    CHANGEABLE,
    [
      code('slow', 0.2, 'Lent', 'بطيئة', 'Slow'),
      code('medium', 0.55, 'Moyen', 'متوسطة', 'Medium'),
      code('fast', 0.25, 'Rapide', 'سريعة', 'Fast'),
    ],
    scale(0.4, 'slow', 'medium', 'fast'),
  ),
  coded(
    'voice',
    'spoken_language',
    text('Langue entendue', 'اللغة المسموعة', 'Language heard'),
    CHANGEABLE,
    [
      // prettier-ignore
      code('moroccan_arabic', 0.7, 'Arabe marocain (darija)', 'العربية المغربية (الدارجة)', 'Moroccan Arabic (Darija)'),
      code('amazigh', 0.14, 'Amazighe', 'الأمازيغية', 'Amazigh'),
      code('other_arabic', 0.03, 'Autre arabe', 'عربية أخرى', 'Other Arabic'),
      code('french', 0.07, 'Français', 'الفرنسية', 'French'),
      code('spanish', 0.02, 'Espagnol', 'الإسبانية', 'Spanish'),
      code('english', 0.01, 'Anglais', 'الإنجليزية', 'English'),
      code('other', 0.03, 'Autre langue', 'لغة أخرى', 'Other language'),
    ],
    // Who was heard in one may be heard in the other another day.
    [
      ['moroccan_arabic', 'amazigh', 0.4],
      ['moroccan_arabic', 'other_arabic', 0.4],
      ['moroccan_arabic', 'french', 0.4],
      ['amazigh', 'french', 0.3],
      ['french', 'spanish', 0.2],
      ['french', 'english', 0.2],
    ],
  ),
] as const;

export const BEARING = [
  coded(
    'bearing',
    'gait',
    text('Démarche', 'المشية', 'Gait'),
    SLOW,
    [
      code('ordinary', 0.6, 'Ordinaire', 'عادية', 'Ordinary'),
      code('brisk', 0.15, 'Rapide', 'سريعة', 'Brisk'),
      code('slow', 0.12, 'Lente', 'بطيئة', 'Slow'),
      code('swaying', 0.08, 'Balancée', 'متمايلة', 'Swaying'),
      code('feet_out', 0.05, 'Pieds en dehors', 'بقدمين منفرجتين', 'Feet turned out'),
    ],
    [
      ['ordinary', 'brisk', 0.4],
      ['ordinary', 'slow', 0.4],
      ['slow', 'swaying', 0.3],
      ['swaying', 'feet_out', 0.3],
    ],
  ),
  coded(
    'bearing',
    'handedness',
    text('Main utilisée', 'اليد المستعملة', 'Hand used'),
    SLOW,
    [
      code('right', 0.88, 'Droite', 'اليمنى', 'Right'),
      code('left', 0.1, 'Gauche', 'اليسرى', 'Left'),
      code('both', 0.02, 'Les deux', 'اليدان معا', 'Both'),
    ],
    // A witness who faced the person says one for the other, as a mirror shows it.
    [
      ['right', 'left', 0.2],
      ['right', 'both', 0.5],
      ['left', 'both', 0.5],
    ],
  ),
] as const;
