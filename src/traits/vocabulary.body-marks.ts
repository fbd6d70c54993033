import { bodyPlace, code, text } from './vocabulary.builders.js';
import type { Code, MarkPlaceDefinition, Neighbours } from './vocabulary.types.js';

// Where marks are on the rest of the body, as far as clothes of a street leave it to be seen, and what tattoos show.
// Shares are of marks of the body alone: what a mark of the face is worth does not depend on them.

export const BODY_PLACES: readonly MarkPlaceDefinition[] = [
  bodyPlace('shoulder_left', 0.04, text('Épaule gauche', 'الكتف الأيسر', 'Left shoulder')),
  bodyPlace('shoulder_right', 0.04, text('Épaule droite', 'الكتف الأيمن', 'Right shoulder')),
  // prettier-ignore
  bodyPlace('upper_arm_left', 0.07, text('Haut du bras gauche', 'العضد الأيسر', 'Left upper arm')),
  // prettier-ignore
  bodyPlace('upper_arm_right', 0.07, text('Haut du bras droit', 'العضد الأيمن', 'Right upper arm')),
  bodyPlace('forearm_left', 0.1, text('Avant-bras gauche', 'الساعد الأيسر', 'Left forearm')),
  bodyPlace('forearm_right', 0.1, text('Avant-bras droit', 'الساعد الأيمن', 'Right forearm')),
  bodyPlace('hand_left', 0.11, text('Main gauche', 'اليد اليسرى', 'Left hand')),
  bodyPlace('hand_right', 0.11, text('Main droite', 'اليد اليمنى', 'Right hand')),
  bodyPlace('chest', 0.07, text('Poitrine', 'الصدر', 'Chest')),
  bodyPlace('abdomen', 0.05, text('Ventre', 'البطن', 'Abdomen')),
  bodyPlace('back', 0.06, text('Dos', 'الظهر', 'Back')),
  bodyPlace('thigh_left', 0.02, text('Cuisse gauche', 'الفخذ الأيسر', 'Left thigh')),
  bodyPlace('thigh_right', 0.02, text('Cuisse droite', 'الفخذ الأيمن', 'Right thigh')),
  // prettier-ignore
  bodyPlace('lower_leg_left', 0.05, text('Bas de la jambe gauche', 'الساق اليسرى', 'Left lower leg')),
  // prettier-ignore
  bodyPlace('lower_leg_right', 0.05, text('Bas de la jambe droite', 'الساق اليمنى', 'Right lower leg')),
  bodyPlace('foot_left', 0.02, text('Pied gauche', 'القدم اليسرى', 'Left foot')),
  bodyPlace('foot_right', 0.02, text('Pied droit', 'القدم اليمنى', 'Right foot')),
  // The side or the exact place is not known.
  // prettier-ignore
  bodyPlace('shoulder', 0, text('Épaule', 'الكتف', 'Shoulder'), ['shoulder_left', 'shoulder_right']),
  // prettier-ignore
  bodyPlace('upper_arm', 0, text('Haut du bras', 'العضد', 'Upper arm'), ['upper_arm_left', 'upper_arm_right']),
  bodyPlace('forearm', 0, text('Avant-bras', 'الساعد', 'Forearm'), [
    'forearm_left',
    'forearm_right',
  ]),
  // prettier-ignore
  bodyPlace('arm_left', 0, text('Bras gauche', 'الذراع اليسرى', 'Left arm'), ['upper_arm_left', 'forearm_left']),
  // prettier-ignore
  bodyPlace('arm_right', 0, text('Bras droit', 'الذراع اليمنى', 'Right arm'), ['upper_arm_right', 'forearm_right']),
  // prettier-ignore
  bodyPlace('arm', 0, text('Bras', 'الذراع', 'Arm'), [
    'upper_arm', 'upper_arm_left', 'upper_arm_right', 'forearm', 'forearm_left', 'forearm_right', 'arm_left',
    'arm_right',
  ]),
  bodyPlace('hand', 0, text('Main', 'اليد', 'Hand'), ['hand_left', 'hand_right']),
  bodyPlace('thigh', 0, text('Cuisse', 'الفخذ', 'Thigh'), ['thigh_left', 'thigh_right']),
  // prettier-ignore
  bodyPlace('lower_leg', 0, text('Bas de la jambe', 'الساق', 'Lower leg'), ['lower_leg_left', 'lower_leg_right']),
  // prettier-ignore
  bodyPlace('leg_left', 0, text('Jambe gauche', 'الرجل اليسرى', 'Left leg'), ['thigh_left', 'lower_leg_left']),
  // prettier-ignore
  bodyPlace('leg_right', 0, text('Jambe droite', 'الرجل اليمنى', 'Right leg'), ['thigh_right', 'lower_leg_right']),
  // prettier-ignore
  bodyPlace('leg', 0, text('Jambe', 'الرجل', 'Leg'), [
    'thigh', 'thigh_left', 'thigh_right', 'lower_leg', 'lower_leg_left', 'lower_leg_right', 'leg_left', 'leg_right',
  ]),
  bodyPlace('foot', 0, text('Pied', 'القدم', 'Foot'), ['foot_left', 'foot_right']),
];

/** Left said for right, and places that touch; none of the face, whose evidence stays as it is. */
export const BODY_NEIGHBOURS: Neighbours = [
  ...['shoulder', 'upper_arm', 'forearm', 'hand', 'thigh', 'lower_leg', 'foot'].map(
    (place) => [`${place}_left`, `${place}_right`, 0.4] as const,
  ),
  ...['left', 'right'].flatMap((side) => [
    [`shoulder_${side}`, `upper_arm_${side}`, 0.4] as const,
    [`shoulder_${side}`, 'chest', 0.2] as const,
    [`shoulder_${side}`, 'back', 0.2] as const,
    [`upper_arm_${side}`, `forearm_${side}`, 0.3] as const,
    [`forearm_${side}`, `hand_${side}`, 0.4] as const,
    [`thigh_${side}`, `lower_leg_${side}`, 0.3] as const,
    [`lower_leg_${side}`, `foot_${side}`, 0.3] as const,
  ]),
  ['chest', 'abdomen', 0.3],
];

/** What is the same for each kind of mark: the code without its kind. */
const SAME_OF_ALL = {
  arm: 'ARM',
  arm_left: 'L ARM',
  arm_right: 'R ARM',
  hand: 'HAND',
  hand_left: 'L HND',
  hand_right: 'R HND',
  shoulder: 'SHLD',
  chest: 'CHEST',
  abdomen: 'ABDOM',
  back: 'BACK',
  thigh: 'THGH',
  leg: 'LEG',
  leg_left: 'L LEG',
  leg_right: 'R LEG',
  lower_leg: 'CALF',
  foot: 'FOOT',
};

/** NCIC writes the others with a space or without, by kind. */
const SPACED = {
  upper_arm_left: 'UL ARM',
  upper_arm_right: 'UR ARM',
  forearm_left: 'LF ARM',
  forearm_right: 'RF ARM',
  lower_leg_left: 'L CALF',
  lower_leg_right: 'R CALF',
  shoulder_left: 'L SHLD',
  shoulder_right: 'R SHLD',
  thigh_left: 'L THGH',
  thigh_right: 'R THGH',
};
const JOINED = {
  upper_arm_left: 'ULARM',
  upper_arm_right: 'URARM',
  forearm: 'F ARM',
  forearm_left: 'LFARM',
  forearm_right: 'RFARM',
  lower_leg_left: 'LCALF',
  lower_leg_right: 'RCALF',
  shoulder_left: 'LSHLD',
  shoulder_right: 'RSHLD',
  thigh_left: 'LTHGH',
  thigh_right: 'RTHGH',
  foot_left: 'L FT',
  foot_right: 'R FT',
};

const of = (kind: string, places: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries({ ...SAME_OF_ALL, ...places }).map(([at, code]) => [at, `${kind} ${code}`]),
  );

/** NCIC codes of marks on the body, by place. */
export const BODY_SMT = {
  scar: of('SC', { ...SPACED, forearm: 'F ARM', foot_left: 'L FT', foot_right: 'R FT' }),
  mole: of('MOLE', {
    ...JOINED,
    shoulder_left: 'L SHD',
    shoulder_right: 'R SHD',
    thigh_left: 'L THG',
    thigh_right: 'R THG',
  }),
  birthmark: of('DISC', JOINED),
  tattoo: of('TAT', { ...SPACED, forearm: 'FARM', foot_left: 'L FOOT', foot_right: 'R FOOT' }),
};

/**
 * What a tattoo shows: classes of ANSI/NIST-ITL Type-10 (10.042), writing apart, without flags and any sign of a
 * people or a faith.
 */
export const TATTOO_MOTIFS: readonly Code[] = [
  code('writing', 0.28, 'Texte ou chiffres', 'كتابة أو أرقام', 'Writing or numbers'),
  code('human', 0.12, 'Visage ou corps', 'وجه أو جسد', 'Face or body'),
  code('animal', 0.16, 'Animal', 'حيوان', 'Animal'),
  code('plant', 0.08, 'Fleur ou plante', 'زهرة أو نبات', 'Flower or plant'),
  code('object', 0.12, 'Objet', 'شيء', 'Object'),
  code('symbol', 0.12, 'Symbole', 'رمز', 'Symbol'),
  code('abstract', 0.1, 'Motif abstrait', 'شكل مجرد', 'Abstract pattern'),
  code('other', 0.02, 'Autre motif', 'رسم آخر', 'Other motif'),
];

/** As easily taken for each other at a glance. */
export const MOTIF_NEIGHBOURS: Neighbours = [
  ['writing', 'symbol', 0.4],
  ['writing', 'abstract', 0.3],
  ['symbol', 'abstract', 0.5],
  ['symbol', 'object', 0.4],
  ['plant', 'abstract', 0.3],
  ['human', 'animal', 0.2],
];
