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
import { BLURS, curve, tinted } from './drawing/pencil.js';
import type { Blur, Tint } from './drawing/pencil.js';
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

/** Of a person, whom a pencil draws in grey. */
export interface Colours {
  readonly skin: Tint;
  readonly hair: Tint;
  readonly eyes: Tint;
  readonly lips: Tint;
}

/** As light as the white of an eye, which has no colour. */
const EYE_WHITE = 238;

const GREY: Tint = [1, 1, 1];
const PENCIL: Colours = { skin: GREY, hair: GREY, eyes: GREY, lips: GREY };

/** The drawing before pencil and paper. */
export function compositeSvg(r: Rendering, colours = PENCIL): string {
  const l = layout(r);
  const ofSkin = (part: string) => tinted(part, colours.skin);
  const ofHair = (part: string) => tinted(part, colours.hair);
  const blurs = BLURS.map(blurFilter).join('');
  const place =
    `translate(${r.shift[0] + MIDDLE} ${r.shift[1] + HEIGHT / 2}) rotate(${r.tiltDegrees}) ` +
    `scale(${r.scale}) translate(${-MIDDLE} ${-HEIGHT / 2})`;
  const parts = [
    ofHair(backHair(l, r)),
    body(l, r, ofSkin),
    ofSkin(ears(l, r)),
    ofSkin(head(l, r)),
    ofSkin(wrinkles(l, r)),
    ofSkin(nose(l, r)),
    ofHair(beard(l, r)),
    tinted(mouth(l, r), colours.lips),
    tinted(eyes(l, r), colours.eyes, EYE_WHITE - 1),
    ofHair(brows(l, r, hairTone(r))),
    ofSkin(marks(l, r)),
    ofHair(hair(l, r)),
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
