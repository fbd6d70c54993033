import sharp from 'sharp';
import { PdfSurface, PngSurface } from '../../typesetting/index.js';
import { A4, drawSheet, TELEPHONE } from './draw-sheet.js';
import type { SheetOrder } from './sheet-order.js';

/** Enough for a print of the size that it has on a sheet, at 300 pixels an inch. */
const PICTURE = { width: 1100, height: 1400 } as const;

/** A telephone's screen is three pixels wide for each of our points. */
const PIXELS_PER_POINT = 3;

/** The bytes of a sheet; the same order makes the same bytes. */
export async function makeSheet(order: SheetOrder): Promise<Buffer> {
  const { number, audience, words, format, at } = order;
  const { data, info } = await sharp(order.picture)
    .flatten({ background: 'white' })
    .resize({ ...PICTURE, fit: 'inside', withoutEnlargement: true })
    // No chroma subsampling: halving the colour resolution blurs the pencil lines of a coloured sketch.
    .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    .toBuffer({ resolveWithObject: true });
  const picture = { jpeg: data, width: info.width, height: info.height };
  const sheet = { number, audience, words, picture };
  if (format === 'png') {
    const surface = new PngSurface(TELEPHONE.width, PIXELS_PER_POINT);
    drawSheet(surface, TELEPHONE, sheet);
    return surface.bytes(TELEPHONE.margin);
  }
  const title = `${words[0]?.title ?? ''} ${number}`;
  // Whoever is given a sheet reads its day on it; its minute is the service's.
  const created = new Date(at.toISOString().slice(0, 10));
  const surface = PdfSurface.of([A4.width, A4.height], { title, author: 'Mirsam', created });
  drawSheet(surface, A4, sheet);
  return surface.bytes();
}
