import sharp from 'sharp';
import { intake } from '../../storage/index.js';
import { nullIfRejected } from '../matchers/null-if-rejected.js';
import type { ImageSource } from '../protocol/image-source.js';
import type { Protocol } from '../protocol/protocol.js';

/** What sketches are drawn on, beside white paper. */
export const PAPERS = ['ruled', 'squared', 'stamped', 'tinted'] as const;
export type Paper = (typeof PAPERS)[number];

/** Lines of a notebook stand as close as this, as a share of the sheet's width, and are as wide. */
const LINES = { apart: 1 / 25, wide: 1 / 200, colour: '#6f9ac4', opacity: 0.7 };
const MARGIN = { at: 0.12, colour: '#d9607a' };
const STAMP = { x: 0.62, y: 0.4, radius: 0.2, colour: '#4a3fb0' };
const TINT = '#f3e3b5';
/** As offices scan. */
const JPEG = { quality: 85 };

/** The same protocol, with every sketch on such paper. */
export function onPaper(protocol: Protocol, paper: Paper): Protocol {
  const laid = <T extends { readonly image: ImageSource }>(one: T): T => ({
    ...one,
    image: { name: one.image.name, read: async () => drawnOn(await one.image.read(), paper) },
  });
  const { probeModality, galleryModality, probes, gallery } = protocol;
  return {
    ...protocol,
    probes: probeModality === 'sketch' ? probes.map(laid) : probes,
    gallery: galleryModality === 'sketch' ? gallery.map(laid) : gallery,
  };
}

/** A sketch as it looks on such paper; what is no image stays as it is. */
export async function drawnOn(upload: Buffer, paper: Paper): Promise<Buffer> {
  const vetted = await nullIfRejected(intake(upload));
  if (!vetted) return upload;
  const { bytes, width, height } = vetted;
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${paper === 'tinted' ? TINT : '#fff'}"/>
    ${printed(paper, width, height)}</svg>`;
  return sharp(bytes)
    .toColourspace('srgb')
    .composite([{ input: Buffer.from(sheet), blend: 'multiply' }])
    .jpeg(JPEG)
    .toBuffer();
}

function printed(paper: Paper, width: number, height: number): string {
  if (paper === 'ruled') return lines(width, height, 'across') + margin(width);
  if (paper === 'squared') return lines(width, height, 'across') + lines(width, height, 'down');
  return paper === 'stamped' ? stamp(width, height) : '';
}

function lines(width: number, height: number, way: 'across' | 'down'): string {
  const apart = LINES.apart * width;
  const count = Math.floor((way === 'across' ? height : width) / apart);
  const path = Array.from({ length: count }, (_, i) => {
    const at = (i + 0.7) * apart;
    return way === 'across' ? `M0 ${at}H${width}` : `M${at} 0V${height}`;
  });
  return `<path d="${path.join('')}" fill="none" stroke="${LINES.colour}"
    stroke-width="${LINES.wide * width}" stroke-opacity="${LINES.opacity}"/>`;
}

function margin(width: number): string {
  return `<rect x="${MARGIN.at * width}" width="${LINES.wide * width}" height="100%" fill="${MARGIN.colour}"/>`;
}

/** Two rings and a bar, over the cheek, as a clerk's hand may put them. */
function stamp(width: number, height: number): string {
  const [x, y, r] = [STAMP.x * width, STAMP.y * height, STAMP.radius * width];
  const ring = (radius: number) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`;
  return `<g fill="none" stroke="${STAMP.colour}" stroke-width="${r / 8}" stroke-opacity="0.8">
    ${ring(r)}${ring(0.7 * r)}<path d="M${x - r / 2} ${y}H${x + r / 2}"/></g>`;
}
