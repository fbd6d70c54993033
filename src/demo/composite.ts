import sharp from 'sharp';
import { beard } from './drawing/beard.svg.js';
import { body } from './drawing/body.svg.js';
import { brows, eyeClips, eyes } from './drawing/eyes.svg.js';
import { glasses, mouth, nose } from './drawing/features.svg.js';
import { backHair, hair, hairTone } from './drawing/hair.svg.js';
import { ears, head, wrinkles } from './drawing/head.svg.js';
import { HEIGHT, layout, MIDDLE, WIDTH } from './drawing/layout.js';
import { marks } from './drawing/marks.svg.js';
import { pencilOnPaper } from './drawing/paper.js';
import { BLURS, curve } from './drawing/pencil.js';
import type { FictionalFace } from './fictional-face.js';
import { remember } from './witness.js';
import type { Rendering } from './witness.js';

/** The composite a witness had drawn of somebody who does not exist: a grey PNG of 400 × 520. */
export async function drawComposite(face: FictionalFace, witness: number): Promise<Buffer> {
  const rendering = remember(face, witness);
  const { data, info } = await sharp(Buffer.from(composite(rendering)))
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
    .png({ compressionLevel: 9 })
    .toBuffer();
}

function composite(r: Rendering): string {
  const l = layout(r);
  const blurs = BLURS.map(
    (radius) =>
      `<filter id="blur-${radius}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${radius}"/></filter>`,
  );
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
<defs>${blurs.join('')}
<clipPath id="head"><path d="${curve(l.outline, true)}"/></clipPath>${eyeClips(l, r)}
<linearGradient id="cloth" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#a8a8a8"/><stop offset="1" stop-color="#f4f4f4"/></linearGradient>
</defs><g transform="${place}">${parts.join('')}</g></svg>`;
}
