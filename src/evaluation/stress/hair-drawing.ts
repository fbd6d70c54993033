import { baldHeadSvg } from './bald-head.js';
import { seededNumber, seededNumbers } from './seeded-numbers.js';
import type { FaceFrame } from './face-frame.js';
import { HAIR_STYLES, type HairStyle } from './hair-styles.js';
import { outlineArc, headOutline, pathOf, type HeadOutline } from './head-outline.js';
import type { GreyTones } from './grey-tones.js';

const STRANDS = 700;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * SVG of another head of hair, to be laid over a sketch: paper over the old hair, skin over what
 * it hid of the forehead, ears, then strands in the sketch's dark tone. Lengths are eye distances.
 */
export function hairSvg(frame: FaceFrame, tones: GreyTones, { width, height }: Size, seed: string) {
  const head = headOutline(frame.points);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<filter id="soft"><feGaussianBlur stdDeviation="0.06"/></filter>
<filter id="edge"><feGaussianBlur stdDeviation="0.03"/></filter>
<g transform="${frame.transform}" fill="none" stroke="${tones.dark}" stroke-linecap="round">
${baldHeadSvg(head, frame.points, tones)}
${hair(head, styleOf(seed), tones, seed)}
</g></svg>`;
}

function styleOf(seed: string): HairStyle {
  const place = Math.floor(seededNumber(seed, 'hair style') * HAIR_STYLES.length);
  const style = HAIR_STYLES[place] ?? HAIR_STYLES[0];
  return seededNumber(seed, 'hair side') < 0.5 ? mirrored(style) : style;
}

function mirrored({ inner, outer, sweep, ...rest }: HairStyle): HairStyle {
  return {
    ...rest,
    inner: (angle) => inner(-angle),
    outer: (angle) => outer(-angle),
    sweep: (angle) => -sweep(-angle),
  };
}

/** A soft mass with strands over it. */
function hair(head: HeadOutline, style: HairStyle, { dark }: GreyTones, seed: string): string {
  const { reach, inner, outer, mass } = style;
  const outline = pathOf([
    ...outlineArc(head, outer, -reach, reach),
    ...outlineArc(head, inner, reach, -reach),
  ]);
  const strands = Array.from({ length: STRANDS }, (_, i) =>
    strand(head, style, seededNumbers(seed, `strand ${i}`)),
  );
  return `<path d="${outline}Z" fill="${dark}" fill-opacity="${mass}" stroke="none" filter="url(#edge)"/>
${strands.join('\n')}`;
}

function strand(head: HeadOutline, style: HairStyle, numbers: readonly number[]): string {
  const [where = 0, depth = 0, run = 0, width = 0, shade = 0] = numbers;
  const root = (2 * where - 1) * style.reach;
  const tip = root + style.sweep(root) * (0.5 + run);
  const reached = Math.max(-style.reach, Math.min(style.reach, tip));
  const along = [0, 0.5, 1].map((t) => {
    const angle = root + (reached - root) * t;
    const [low, high] = [style.inner(angle), style.outer(angle)];
    return head(angle, low + (high - low) * Math.min(1, Math.max(0, depth + (t - 0.5) * 0.35)));
  });
  return `<path d="${pathOf(along)}" stroke-width="${0.01 + 0.03 * width}" stroke-opacity="${0.45 + 0.5 * shade}"/>`;
}
