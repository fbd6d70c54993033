import sharp from 'sharp';
import { drawComposite, drawPhotograph, fictionalFace } from '../../src/demo/index.js';
import { remembered } from '../support/remembered.js';

const drawn = new Map<string, Promise<Buffer>>();

/** A PNG of somebody who does not exist, as a witness had it drawn; the same bytes every time. */
export function drawing(person: number, witness = 1): Promise<Buffer> {
  const key = `${person}/${witness}`;
  const draw = () => drawComposite(fictionalFace(person), witness);
  const known =
    drawn.get(key) ?? remembered(`drawing ${key}`, draw).then((bytes) => Buffer.from(bytes));
  drawn.set(key, known);
  return known;
}

/** A JPEG of the same person as a camera saw them. */
export function photograph(person: number): Promise<Buffer> {
  return remembered(`photograph ${person}`, () => drawPhotograph(fictionalFace(person))).then(
    (bytes) => Buffer.from(bytes),
  );
}

/** An image in which nobody finds a face: a plain sheet of paper. */
export function blankPaper(shade = 250): Promise<Buffer> {
  const background = { r: shade, g: shade, b: shade };
  return sharp({ create: { width: 160, height: 200, channels: 3, background } })
    .png()
    .toBuffer();
}

/** Two drawings on one sheet, the first on the left. */
export async function sideBySide(left: Buffer, right: Buffer): Promise<Buffer> {
  const sheet = { width: 800, height: 520, channels: 3, background: '#fff' } as const;
  return sharp({ create: sheet })
    .composite([
      { input: left, left: 0, top: 0 },
      { input: right, left: 400, top: 0 },
    ])
    .png()
    .toBuffer();
}

/** A drawing coloured and smooth as a photograph is, by which the classifier is deceived. */
export async function likePhotograph(drawn: Buffer): Promise<Buffer> {
  const tint = { width: 400, height: 520, channels: 3, background: '#c08040' } as const;
  return sharp(drawn)
    .toColourspace('srgb')
    .composite([{ input: { create: tint }, blend: 'multiply' }])
    .png()
    .toBuffer();
}
