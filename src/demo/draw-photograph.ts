import sharp from 'sharp';
import { compositeSvg } from './draw-composite.js';
import type { FictionalFace } from './fictional-face.js';
import { rememberedFace } from './remembered-face.js';

/** Whose drawing nobody has seen: only its strokes are taken from it. */
const CAMERA = 0;

/** A photograph of somebody who does not exist, as it is taken for the files: a colour JPEG of 400 × 520. */
export async function drawPhotograph(face: FictionalFace): Promise<Buffer> {
  const seen = { ...rememberedFace(face, CAMERA), face, tiltDegrees: 0 };
  const { data, info } = await sharp(Buffer.from(compositeSvg(seen)))
    .blur(1.1)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const tint = [1, 0.86 - 0.12 * face.skin, 0.74 - 0.2 * face.skin, 1];
  const coloured = data.map((value, i) => value * (tint[i % 4] ?? 1));
  return sharp(coloured, { raw: { width: info.width, height: info.height, channels: 4 } })
    .flatten({ background: '#cfd6dc' })
    .jpeg({ quality: 88 })
    .toBuffer();
}
