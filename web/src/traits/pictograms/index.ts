import { BEARD, MOUSTACHE } from './beard.js';
import { CHIN_DETAIL, CHIN_PROJECTION, CHIN_SHAPE, JAW_WIDTH } from './chin.js';
import { EAR_LOBE, EAR_PROTRUSION, EAR_SIZE } from './ears.js';
import {
  EYE_SET,
  EYE_SHAPE,
  EYE_SIZE,
  EYE_SPACING,
  EYEBROW_SHAPE,
  EYEBROW_SPACING,
  EYEBROW_THICKNESS,
} from './eyes.js';
import { HAIR_STYLE } from './hair-style.js';
import { HAIR_LENGTH, HAIR_TEXTURE, HAIRLINE_SHAPE, SIDEBURNS } from './hair.js';
import { BUILD, CHEEKBONES, CHEEKS, FACE_SHAPE, FOREHEAD_HEIGHT, FOREHEAD_WIDTH } from './head.js';
import {
  EYE_CORNER_LINES,
  FOREHEAD_LINES,
  FROWN_LINES,
  NASOLABIAL_LINES,
  UNDER_EYE_LINES,
} from './lines.js';
import { LIP_THICKNESS, MOUTH_CORNERS, MOUTH_WIDTH, TEETH } from './mouth.js';
import { NOSE_BRIDGE, NOSE_LENGTH, NOSE_TIP, NOSE_WIDTH } from './nose.js';
import type { Drawing, Drawings } from './pen.js';
import { EARRING, GLASSES, HEADWEAR } from './worn.js';

/** By trait of the vocabulary, and by its codes. What is not here is told by its word alone. */
export const PICTOGRAMS: Readonly<Record<string, Drawings>> = {
  build: BUILD,
  face_shape: FACE_SHAPE,
  cheekbones: CHEEKBONES,
  cheeks: CHEEKS,
  forehead_height: FOREHEAD_HEIGHT,
  forehead_width: FOREHEAD_WIDTH,
  hair_length: HAIR_LENGTH,
  hair_texture: HAIR_TEXTURE,
  hair_style: HAIR_STYLE,
  hairline: HAIRLINE_SHAPE,
  eyebrow_thickness: EYEBROW_THICKNESS,
  eyebrow_shape: EYEBROW_SHAPE,
  eyebrow_spacing: EYEBROW_SPACING,
  eye_size: EYE_SIZE,
  eye_shape: EYE_SHAPE,
  eye_spacing: EYE_SPACING,
  eye_set: EYE_SET,
  nose_length: NOSE_LENGTH,
  nose_width: NOSE_WIDTH,
  nose_bridge: NOSE_BRIDGE,
  nose_tip: NOSE_TIP,
  mouth_width: MOUTH_WIDTH,
  lip_thickness: LIP_THICKNESS,
  mouth_corners: MOUTH_CORNERS,
  teeth: TEETH,
  chin_shape: CHIN_SHAPE,
  chin_projection: CHIN_PROJECTION,
  chin_detail: CHIN_DETAIL,
  jaw_width: JAW_WIDTH,
  ear_size: EAR_SIZE,
  ear_protrusion: EAR_PROTRUSION,
  ear_lobe: EAR_LOBE,
  moustache: MOUSTACHE,
  beard: BEARD,
  sideburns: SIDEBURNS,
  forehead_lines: FOREHEAD_LINES,
  frown_lines: FROWN_LINES,
  eye_corner_lines: EYE_CORNER_LINES,
  nasolabial_lines: NASOLABIAL_LINES,
  under_eye_lines: UNDER_EYE_LINES,
  glasses: GLASSES,
  earring: EARRING,
  headwear: HEADWEAR,
};

export const pictogramOf = (trait: string, code: string): Drawing | undefined =>
  PICTOGRAMS[trait]?.[code];

/** Whether values of a trait have pictures. */
export const isPictured = (trait: string) => trait in PICTOGRAMS;
