import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { intake } from './intake.js';
import { IMAGE_LIMITS } from './limits.js';
import { thumbnail } from './thumbnail.js';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** A white page with a red block in its upper left quarter. */
function page(width = 120, height = 80) {
  const data = Buffer.alloc(width * height * 3, 255);
  for (let y = 0; y < height / 2; y++)
    for (let x = 0; x < width / 2; x++) data.set([200, 0, 0], (y * width + x) * 3);
  return sharp(data, { raw: { width, height, channels: 3 } });
}

async function pixel(bytes: Buffer, left: number, top: number): Promise<number[]> {
  const crop = sharp(bytes).extract({ left, top, width: 1, height: 1 });
  return [...(await crop.raw().toBuffer())];
}

function near(actual: number[], expected: number[], tolerance: number) {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => {
    expect(Math.abs(value - (expected[i] ?? NaN))).toBeLessThanOrEqual(tolerance);
  });
}

describe('intake', () => {
  it('keeps JPEG as JPEG without chroma subsampling, makes PNG and WebP PNG', async () => {
    const jpeg = await intake(await page().jpeg().toBuffer());
    expect(jpeg.mediaType).toBe('image/jpeg');
    expect(await sharp(jpeg.bytes).metadata()).toMatchObject({
      format: 'jpeg',
      chromaSubsampling: '4:4:4',
    });
    const png = await intake(await page().png().toBuffer());
    const webp = await intake(await page().webp({ lossless: true }).toBuffer());
    expect([png.mediaType, webp.mediaType]).toEqual(['image/png', 'image/png']);
    expect(await sharp(webp.bytes).metadata()).toMatchObject({ format: 'png', depth: 'uchar' });
    const drawn = await page().raw().toBuffer();
    expect(drawn.equals(await sharp(png.bytes).raw().toBuffer())).toBe(true);
  });

  it('gives the same bytes for the same upload, and true hashes', async () => {
    const upload = await page().jpeg().toBuffer();
    const [first, second] = await Promise.all([intake(upload), intake(upload)]);
    expect(second).toEqual(first);
    expect(first.sha256).toBe(sha256(first.bytes));
    expect(first.uploadSha256).toBe(sha256(upload));
    expect(first.sha256).not.toBe(first.uploadSha256);
  });

  it('recognises one picture under other metadata, another container, another picture', async () => {
    const plain = await page().png().toBuffer();
    const dressed = await page()
      .withMetadata({ density: 300, exif: { IFD0: { Artist: 'someone' } } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    expect(dressed).not.toEqual(plain);
    const [a, b] = [await intake(plain), await intake(dressed)];
    expect(b).toEqual({ ...a, uploadSha256: sha256(dressed) });
    const webp = await intake(await page().webp({ lossless: true }).toBuffer());
    expect(webp.pixelsSha256).toBe(a.pixelsSha256);
    const turned = await intake(await page(80, 120).png().toBuffer());
    expect(turned.pixelsSha256).not.toBe(a.pixelsSha256);
  });

  it.each(['jpeg', 'png', 'webp'] as const)('drops all metadata of a %s', async (format) => {
    const upload = await page()
      .toFormat(format)
      .withMetadata({
        density: 300,
        exif: { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '33/1 35/1 0/1' } },
      })
      .withIccProfile('p3')
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>here</place></x:xmpmeta>')
      .toBuffer();
    expect(await sharp(upload).metadata()).toMatchObject({
      exif: expect.any(Buffer) as Buffer,
      icc: expect.any(Buffer) as Buffer,
      xmp: expect.any(Buffer) as Buffer,
    });
    const { bytes } = await intake(upload);
    const { exif, icc, xmp, iptc, comments, density } = await sharp(bytes).metadata();
    expect({ exif, icc, xmp, iptc, comments }).toEqual({});
    expect(density).not.toBe(300);
    expect(bytes.includes('here')).toBe(false);
  });

  it('drops an archive hidden behind the image', async () => {
    const archive = Buffer.from('PK\x03\x04 evil.exe PK\x05\x06', 'latin1');
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const clean = await page().toFormat(format).toBuffer();
      const { bytes, sha256: key } = await intake(Buffer.concat([clean, archive]));
      expect(bytes.includes('evil')).toBe(false);
      expect(key).toBe((await intake(clean)).sha256);
    }
  });

  it('stands the picture upright', async () => {
    // Orientation 6: the camera was turned; the upper left of the file is the upper right seen.
    const { bytes, width, height } = await intake(
      await page().withMetadata({ orientation: 6 }).png().toBuffer(),
    );
    expect([width, height]).toEqual([80, 120]);
    expect(await pixel(bytes, 70, 10)).toEqual([200, 0, 0]);
    expect(await pixel(bytes, 10, 10)).toEqual([255, 255, 255]);
    expect((await sharp(bytes).metadata()).orientation).toBeUndefined();
  });

  it('turns sixteen bits into eight', async () => {
    const upload = await page().toColourspace('rgb16').png().toBuffer();
    expect((await sharp(upload).metadata()).depth).toBe('ushort');
    const { bytes } = await intake(upload);
    expect((await sharp(bytes).metadata()).depth).toBe('uchar');
    expect(await pixel(bytes, 5, 5)).toEqual([200, 0, 0]);
  });

  it('turns CMYK, grey and a wide gamut into sRGB', async () => {
    const cmyk = await page().toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
    const fromCmyk = await intake(cmyk);
    expect(await sharp(fromCmyk.bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
    near(await pixel(fromCmyk.bytes, 5, 5), [200, 0, 0], 40);
    near(await pixel(fromCmyk.bytes, 100, 70), [255, 255, 255], 4);

    const grey = await intake(await page().greyscale().png().toBuffer());
    const [r, g, b] = await pixel(grey.bytes, 5, 5);
    expect([g, b]).toEqual([r, r]);

    // In P3 the same colour has other numbers; taken for sRGB it would look paler.
    const wide = await page().withIccProfile('p3').png().toBuffer();
    expect((await sharp(wide, { ignoreIcc: true }).raw().toBuffer())[0]).toBeLessThan(195);
    near(await pixel((await intake(wide)).bytes, 5, 5), [200, 0, 0], 3);
  });

  it('lays transparency on white', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    for (const format of ['png', 'webp'] as const) {
      const upload = await sharp({
        create: { width: 64, height: 64, channels: 4, background: clear },
      })
        .toFormat(format)
        .toBuffer();
      expect(await pixel((await intake(upload)).bytes, 9, 9)).toEqual([255, 255, 255]);
    }
  });

  it('scales the longer side down to the limit and never up', async () => {
    const limits = { ...IMAGE_LIMITS, maxSide: 60 };
    const upload = await page(120, 100).png().toBuffer();
    expect(await intake(upload, limits)).toMatchObject({ width: 60, height: 50 });
    expect(await intake(upload)).toMatchObject({ width: 120, height: 100 });
  });
});

describe('thumbnail', () => {
  it('is a JPEG that fits in the square', async () => {
    const small = await thumbnail((await intake(await page(600, 400).png().toBuffer())).bytes);
    expect(await sharp(small).metadata()).toMatchObject({
      format: 'jpeg',
      width: 256,
      height: 171,
    });
  });

  it('does not enlarge', async () => {
    const small = await thumbnail(await page(120, 80).png().toBuffer(), 512);
    expect(await sharp(small).metadata()).toMatchObject({ width: 120, height: 80 });
  });
});
