export { PdfPen, PdfSurface } from './pdf-surface.js';
export { PngSurface } from './png-surface.js';
export type { Box, Surface } from './surface.js';
export { drawable, LACKING } from './typeface.js';
export { type Phrase, type Side, type Style, Typesetter } from './typesetter.js';
export { levelsOf } from './visual-order.js';
