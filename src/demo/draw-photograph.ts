import sharp from 'sharp';
import { type Colours, compositeSvg } from './draw-composite.js';
import type { Tint } from './drawing/pencil.js';
import type { FictionalFace } from './fictional-face.js';
import { rememberedFace } from './remembered-face.js';

/** Whose drawing nobody has seen: only its strokes are taken from it. */
const CAMERA = 0;

/** As the colour is called in the traits: who has white hair is seen to have white hair. */
const HAIR: Readonly<Record<FictionalFace['hairColour'], Tint>> = {
  black: [1, 0.94, 0.9],
  dark_brown: [1, 0.84, 0.72],
  brown: [1, 0.78, 0.6],
  red: [1, 0.6, 0.38],
  blond: [1, 0.86, 0.58],
  grey: [1, 1, 1],
  white: [1, 1, 1],
};

const EYES: Readonly<Record<FictionalFace['eyeColour'], Tint>> = {
  black: [1, 0.9, 0.85],
  brown: [1, 0.72, 0.48],
  green: [0.78, 1, 0.7],
  blue: [0.65, 0.85, 1],
  grey: [1, 1, 1],
};

/** A photograph of somebody who does not exist, as it is taken for the files: a colour JPEG of 400 × 520. */
export async function drawPhotograph(face: FictionalFace): Promise<Buffer> {
  const seen = { ...rememberedFace(face, CAMERA), face, tiltDegrees: 0 };
  return sharp(Buffer.from(compositeSvg(seen, coloursOf(face))))
    .blur(1.1)
    .flatten({ background: '#cfd6dc' })
    .jpeg({ quality: 88 })
    .toBuffer();
}

function coloursOf({ skin, hairColour, eyeColour }: FictionalFace): Colours {
  const [red, green, blue] = [1, 0.86 - 0.12 * skin, 0.74 - 0.2 * skin];
  return {
    skin: [red, green, blue],
    hair: HAIR[hairColour],
    eyes: EYES[eyeColour],
    lips: [red, green * 0.9, blue * 0.92],
  };
}
