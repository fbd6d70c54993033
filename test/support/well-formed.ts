import sharp from 'sharp';

/** Reads markup with the XML parser of the SVG renderer, which refuses what is not well-formed. */
export async function parseSvg(svg: string): Promise<{ width: number; height: number }> {
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  if (data.every((value) => value === data[0])) throw new Error('nothing is drawn');
  return info;
}

/** A page is read as a foreign part of a drawing. */
export async function parsePage(html: string): Promise<void> {
  const page = html.replace('<!doctype html>', '');
  const around = '<rect width="9" height="9" fill="red"/>';
  await parseSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">${around}` +
      `<foreignObject>${page}</foreignObject></svg>`,
  );
}
