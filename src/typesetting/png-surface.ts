import { create, type Font } from 'fontkit';
import sharp from 'sharp';
import type { Box, SizedFace, PagePoint, Surface } from './surface.js';
import { fontFile, type ScriptFont, type Weight } from './typeface.js';

/** A picture of one page, as long as what is drawn on it; its letters are outlines, so that it needs no font. */
export class PngSurface implements Surface {
  private readonly fonts = new Map<string, Font>();
  private readonly runs = new Map<string, ReturnType<Font['layout']>>();
  private readonly shapes: string[] = [];
  private readonly pictures: { readonly jpeg: Buffer; readonly box: Box }[] = [];
  private deepest = 0;

  /**
   * @param pageWidth in points
   * @param pixels of the picture for each point
   */
  constructor(
    private readonly pageWidth: number,
    private readonly pixels: number,
  ) {}

  width(text: string, face: SizedFace): number {
    return this.runOf(text, face).advanceWidth * scaleOf(this.fontOf(face), face);
  }

  text(text: string, at: PagePoint, face: SizedFace, colour: string): void {
    const font = this.fontOf(face);
    const scale = scaleOf(font, face);
    const baseline = at.y + font.ascent * scale;
    const { glyphs, positions } = this.runOf(text, face);
    let { x } = at;
    glyphs.forEach(({ path }, index) => {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
      const outline = path.toSVG();
      if (outline !== '') {
        const to = `translate(${x + xOffset * scale} ${baseline - yOffset * scale}) scale(${scale} ${-scale})`;
        this.shapes.push(`<path fill="${colour}" transform="${to}" d="${outline}"/>`);
      }
      x += xAdvance * scale;
    });
    this.reach(at.y + face.size);
  }

  fill(box: Box, colour: string): void {
    this.rectangle(box, `fill="${colour}"`);
  }

  frame(box: Box, colour: string): void {
    this.rectangle(box, `fill="none" stroke="${colour}" stroke-width="0.75"`);
  }

  picture(jpeg: Buffer, box: Box): void {
    this.pictures.push({ jpeg, box });
    this.reach(box.y + box.height);
  }

  /** There is one page. */
  turn(): never {
    throw new Error('A picture has one page');
  }

  /** @param margin below what is drawn lowest, in points */
  async bytes(margin: number): Promise<Buffer> {
    const [width, height] = [this.pageWidth, Math.ceil(this.deepest + margin)];
    const size = `width="${width * this.pixels}" height="${height * this.pixels}"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">${this.shapes.join('')}</svg>`;
    const pictures = this.pictures.map(async ({ jpeg, box }) => ({
      input: await sharp(jpeg)
        .resize(this.inPixels(box.width), this.inPixels(box.height), { fit: 'fill' })
        .toBuffer(),
      left: this.inPixels(box.x),
      top: this.inPixels(box.y),
    }));
    return sharp(Buffer.from(svg))
      .flatten({ background: 'white' })
      .composite(await Promise.all(pictures))
      .png({ compressionLevel: 9 })
      .toBuffer();
  }

  private rectangle(box: Box, look: string): void {
    const { x, y, width, height } = box;
    this.shapes.push(`<rect x="${x}" y="${y}" width="${width}" height="${height}" ${look}/>`);
    this.reach(y + height);
  }

  private reach(y: number): void {
    this.deepest = Math.max(this.deepest, y);
  }

  private readonly inPixels = (points: number) => Math.round(points * this.pixels);

  /** Joining letters takes long, and each word is measured before it is drawn. */
  private runOf(text: string, face: SizedFace): ReturnType<Font['layout']> {
    const name = `${face.script}${face.weight} ${text}`;
    const run = this.runs.get(name) ?? this.fontOf(face).layout(text);
    this.runs.set(name, run);
    return run;
  }

  private fontOf({ script, weight }: { script: ScriptFont; weight: Weight }): Font {
    const name = `${script}${weight}`;
    const font = this.fonts.get(name) ?? create(fontFile(script, weight));
    this.fonts.set(name, font);
    return font;
  }
}

const scaleOf = ({ unitsPerEm }: Font, { size }: SizedFace) => size / unitsPerEm;
