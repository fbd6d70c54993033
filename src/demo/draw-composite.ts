import sharp from 'sharp';
import { beard } from './drawing/beard.svg.js';
import { body, neckOutline } from './drawing/body.svg.js';
import { brows, eyeClips, eyes } from './drawing/eyes.svg.js';
import { glasses, mouth, nose } from './drawing/features.svg.js';
import { backHair, hair, hairTone } from './drawing/hair.svg.js';
import { ears, head, wrinkles } from './drawing/head.svg.js';
import { HEIGHT, layout, MIDDLE, WIDTH } from './drawing/layout.js';
import { marks } from './drawing/marks.svg.js';
import { pencilOnPaper } from './drawing/paper.js';
import { BLURS, curve } from './drawing/pencil.js';
import type { Blur } from './drawing/pencil.js';
import type { FictionalFace } from './fictional-face.js';
import { rememberedFace } from './remembered-face.js';
import type { Rendering } from './remembered-face.js';

/** The composite a witness had drawn of somebody who does not exist: a grey PNG of 400 × 520. */
export async function drawComposite(face: FictionalFace, witness: number): Promise<Buffer> {
  const rendering = rememberedFace(face, witness);
  const { data, info } = await sharp(Buffer.from(compositeSvg(rendering)))
    .flatten({ background: '#fcfcfc' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const drawn = pencilOnPaper(
    { data, width, height },
    rendering.random.fork('paper'),
    rendering.hatching,
  );
  return sharp(drawn, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .png({ compressionLevel: 6 })
    .toBuffer();
}

/** The drawing before pencil and paper. */
export function compositeSvg(r: Rendering): string {
  const l = layout(r);
  const blurs = BLURS.map(blurFilter).join('');
  const place =
    `translate(${r.shift[0] + MIDDLE} ${r.shift[1] + HEIGHT / 2}) rotate(${r.tiltDegrees}) ` +
    `scale(${r.scale}) translate(${-MIDDLE} ${-HEIGHT / 2})`;
  const parts = [
    backHair(l, r),
    body(l, r),
    ears(l, r),
    head(l, r),
    wrinkles(l, r),
    nose(l, r),
    beard(l, r),
    mouth(l, r),
    eyes(l, r),
    brows(l, r, hairTone(r)),
    marks(l, r),
    hair(l, r),
    glasses(l, r),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<defs>${blurs}
<clipPath id="head"><path d="${curve(l.outline, true)}"/></clipPath>
<clipPath id="neck"><path d="${neckOutline(l, r)}"/></clipPath>${eyeClips(l, r)}
<linearGradient id="cloth" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#a8a8a8"/><stop offset="1" stop-color="#f4f4f4"/></linearGradient>
</defs><g transform="${place}">${parts.join('')}</g></svg>`;
}

/** Its region is no larger than the shapes that use it need: that is most of the drawing's time. */
function blurFilter(radius: Blur): string {
  const margin = radius > 6 ? 30 : 50;
  const region = `x="-${margin}%" y="-${margin}%" width="${100 + 2 * margin}%" height="${100 + 2 * margin}%"`;
  return `<filter id="blur-${radius}" ${region} color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${radius}"/></filter>`;
}
