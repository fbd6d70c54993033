import { LASTING, SLOW, code, coded, text } from './vocabulary.builders.js';

// What a witness tells of somebody's health. Law 09-08 has it recorded only where a regulation of the authority lists
// it: the group is switched off until an operator switches it on (`TRAITS_OFF`).

export const HEALTH = [
  coded(
    'health',
    'speech_disorder',
    text('Trouble de la parole', 'اضطراب النطق', 'Speech disorder'),
    LASTING,
    [
      code('none', 0.97, 'Aucun', 'لا يوجد', 'None'),
      code('stammer', 0.02, 'Bégaiement', 'تأتأة', 'Stammer'),
      code('lisp', 0.01, 'Zézaiement', 'لثغة', 'Lisp'),
    ],
  ),
  coded(
    'health',
    'limp',
    text('Boiterie', 'العرج', 'Limp'),
    SLOW,
    [
      code('none', 0.97, 'Aucune', 'لا يوجد', 'None'),
      code('left', 0.015, 'De la jambe gauche', 'في الرجل اليسرى', 'Of the left leg'),
      code('right', 0.015, 'De la jambe droite', 'في الرجل اليمنى', 'Of the right leg'),
    ],
    // Left said for right, as a witness who faced the person does.
    [['left', 'right', 0.4]],
  ),
  coded(
    'health',
    'missing_fingers',
    text('Doigts manquants', 'أصابع مفقودة', 'Missing fingers'),
    LASTING,
    [
      code('none', 0.985, 'Aucun', 'لا يوجد', 'None'),
      code('left_hand', 0.007, 'À la main gauche', 'في اليد اليسرى', 'Of the left hand'),
      code('right_hand', 0.007, 'À la main droite', 'في اليد اليمنى', 'Of the right hand'),
      code('both_hands', 0.001, 'Aux deux mains', 'في اليدين', 'Of both hands'),
    ],
    [
      ['left_hand', 'right_hand', 0.4],
      ['left_hand', 'both_hands', 0.4],
      ['right_hand', 'both_hands', 0.4],
    ],
  ),
] as const;
