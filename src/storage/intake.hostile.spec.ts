import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { Problem, render } from '../common/index.js';
import { intake } from './intake.js';
import { IMAGE_LIMITS } from './limits.js';

const run = promisify(execFile);

/** The refusal of an upload, or a failure of the test when it is accepted. */
async function refusal(bytes: Buffer, limits = IMAGE_LIMITS): Promise<Problem> {
  try {
    await intake(bytes, limits);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('accepted');
}

const codeOf = async (bytes: Buffer, limits = IMAGE_LIMITS) => (await refusal(bytes, limits)).code;

/** A picture with some texture: blurred noise that every run draws alike. */
function texture(width: number, height: number) {
  const data = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let i = 0; i < data.length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    data[i] = state >>> 24;
  }
  return sharp(data, { raw: { width, height, channels: 3 } }).blur(2);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const AFTER_IHDR = 33;

/** A complete, valid black PNG, one bit a pixel: small as a file whatever its size in pixels. */
function blackPng(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = Buffer.alloc((1 + Math.ceil(side / 8)) * side);
  return Buffer.concat([
    PNG_SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const insert = (bytes: Buffer, at: number, piece: Buffer) =>
  Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);

describe('what is not an accepted image', () => {
  const isoMedia = (brand: string) =>
    Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}`), Buffer.alloc(100)]);

  it.each([
    ['a text file', Buffer.from('Rapport de témoin, 12 mars\n'), 'text/plain'],
    ['a long text cut inside a letter', Buffer.from('a' + 'é'.repeat(900)), 'text/plain'],
    ['HTML', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'text/html'],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'],
    ['SVG after a prolog', Buffer.from('<?xml version="1.0"?>\n<svg />'), 'image/svg+xml'],
    ['PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3'), 'application/pdf'],
    ['BMP', Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]), 'image/bmp'],
    ['TIFF', Buffer.from('II*\0\x08\0\0\0', 'latin1'), 'image/tiff'],
    ['HEIC', isoMedia('heic'), 'image/heic'],
    ['AVIF', isoMedia('avif'), 'image/avif'],
    ['a film', isoMedia('isom'), 'video/mp4'],
    ['ZIP', Buffer.from('PK\x03\x04rest', 'latin1'), 'application/zip'],
    ['a program', Buffer.from('\x7fELF\x02\x01', 'latin1'), 'application/x-elf'],
    ['noise', Buffer.from('00ff00fe12', 'hex'), 'application/octet-stream'],
    ['half a PNG signature', PNG_SIGNATURE.subarray(0, 4), 'application/octet-stream'],
  ])('refuses %s and says what it looks like', async (_name, bytes, found) => {
    const problem = await refusal(bytes);
    expect(problem).toMatchObject({ code: 'image-type-unsupported', type: { status: 415 } });
    const { detail } = problem.type;
    for (const language of ['fr', 'ar', 'en'] as const)
      expect(detail && render(detail, language, problem.options.params)).toContain(found);
  });

  it('refuses a real GIF', async () => {
    const gif = await texture(64, 64).gif().toBuffer();
    expect((await refusal(gif)).options.extensions).toEqual({ found: 'image/gif' });
  });

  it('refuses no bytes, and too many', async () => {
    expect(await codeOf(Buffer.alloc(0))).toBe('image-empty');
    expect(await codeOf(Buffer.alloc(IMAGE_LIMITS.maxBytes + 1))).toBe('image-too-large');
  });

  it('refuses a signature with nothing sensible behind it', async () => {
    for (const magic of ['ffd8ff', 'ffd8ffe000104a464946', '89504e470d0a1a0a'])
      expect(await codeOf(Buffer.concat([Buffer.from(magic, 'hex'), randomBytes(500)]))).toBe(
        'image-corrupt',
      );
    expect(await codeOf(Buffer.from('RIFF\x10\0\0\0WEBPVP8 \0\0\0\0', 'latin1'))).toBe(
      'image-corrupt',
    );
  });

  it('never answers with anything but a problem, whatever follows the signature', async () => {
    const signatures = ['ffd8ff', '89504e470d0a1a0a', '524946461000000057454250'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...signatures), fc.uint8Array(), async (magic, tail) => {
        const bytes = Buffer.concat([Buffer.from(magic, 'hex'), tail]);
        expect(await refusal(bytes)).toBeInstanceOf(Problem);
      }),
      { numRuns: 100 },
    );
  });
});

describe('damaged images', () => {
  const makers = {
    jpeg: () => texture(160, 120).jpeg(),
    'progressive jpeg': () => texture(160, 120).jpeg({ progressive: true }),
    png: () => texture(160, 120).png(),
    'interlaced png': () => texture(160, 120).png({ progressive: true }),
    webp: () => texture(160, 120).webp(),
  };

  it.each(Object.entries(makers))('refuses a %s cut anywhere', async (_name, make) => {
    const whole = await make().toBuffer();
    await expect(intake(whole)).resolves.toMatchObject({ width: 160, height: 120 });
    // A PNG ends with twelve bytes (IEND) that hold nothing: all of the picture is before them.
    const cuts = fc.integer({ min: 16, max: whole.length - 13 });
    await fc.assert(
      fc.asyncProperty(cuts, async (length) => {
        expect(await codeOf(whole.subarray(0, length))).toBe('image-corrupt');
      }),
      { numRuns: 25 },
    );
  });

  it('refuses a JPEG cut and closed again, or wiped in the middle', async () => {
    for (const progressive of [false, true]) {
      const whole = await texture(160, 120).jpeg({ progressive }).toBuffer();
      const middle = Math.floor(whole.length * 0.6);
      const closed = Buffer.concat([whole.subarray(0, middle), Buffer.from('ffd9', 'hex')]);
      expect(await codeOf(closed)).toBe('image-corrupt');
    }
    const wiped = await texture(160, 120).jpeg().toBuffer();
    wiped.fill(0, Math.floor(wiped.length * 0.6), Math.floor(wiped.length * 0.7));
    expect(await codeOf(wiped)).toBe('image-corrupt');
  });

  it('refuses a PNG with one flipped bit in its pixels', async () => {
    const png = await texture(160, 120).png().toBuffer();
    const at = Math.floor(png.length / 2);
    png.writeUInt8(png.readUInt8(at) ^ 1, at);
    expect(await codeOf(png)).toBe('image-corrupt');
  });

  it('accepts the slips of camera firmware, which cost no pixel', async () => {
    const jpeg = await texture(160, 120).jpeg().toBuffer();
    const { pixelsSha256 } = await intake(jpeg);
    const scan = jpeg.indexOf(Buffer.from('ffda', 'hex'));
    const spectralEnd = scan + 2 + jpeg.readUInt16BE(scan + 2) - 2;
    const zeroed = Buffer.from(jpeg);
    zeroed[spectralEnd] = 0;
    const sloppy = [
      insert(jpeg, scan, Buffer.from([0, 0, 0])),
      insert(jpeg, scan, Buffer.from([255, 255])),
      insert(jpeg, jpeg.length - 2, Buffer.alloc(50)),
      zeroed,
    ];
    for (const bytes of sloppy) expect(await intake(bytes)).toMatchObject({ pixelsSha256 });
  });
});

describe('images made to exhaust', () => {
  // In a process of its own: the high-water mark of memory is that of the refusal alone.
  const REFUSE = `
    import { readFileSync } from 'node:fs';
    const { intake } = await import(process.argv[1]);
    const peak = () => process.resourceUsage().maxRSS / 1024;
    const bytes = readFileSync(0);
    const before = peak();
    const code = await intake(bytes).then(() => 'accepted', (problem) => problem.code);
    console.log(JSON.stringify({ code, grownMiB: peak() - before }));`;

  it('refuses a valid PNG of 30,000 × 30,000 in bounded memory', async () => {
    const bomb = blackPng(30_000);
    expect(bomb.length).toBeLessThan(200_000);
    const child = run(process.execPath, [
      '--input-type=module',
      '-e',
      REFUSE,
      new URL('./intake.js', import.meta.url).href,
    ]);
    child.child.stdin?.end(bomb);
    const answer = JSON.parse((await child).stdout) as { code: string; grownMiB: number };
    expect(answer.code).toBe('image-too-many-pixels');
    expect(answer.grownMiB).toBeLessThan(32);
  });

  it('counts pixels exactly', async () => {
    const limits = { ...IMAGE_LIMITS, maxPixels: 10_000 };
    await expect(intake(blackPng(100), limits)).resolves.toMatchObject({ width: 100 });
    expect(await codeOf(blackPng(101), limits)).toBe('image-too-many-pixels');
  });

  it('gives up when the time is over', async () => {
    // Three times what a quick machine decodes in that second.
    const big = blackPng(60_000);
    const limits = { ...IMAGE_LIMITS, maxPixels: 1e10, timeoutSeconds: 1 };
    expect(await codeOf(big, limits)).toBe('image-processing-timeout');
  });

  it('is not impressed by a compressed text of 100 MB inside a PNG', async () => {
    const text = chunk(
      'zTXt',
      Buffer.concat([Buffer.from('k\0\0', 'latin1'), deflateSync(Buffer.alloc(100_000_000))]),
    );
    const { bytes } = await intake(insert(blackPng(64), AFTER_IHDR, text));
    expect(bytes.length).toBeLessThan(1000);
  });
});

describe('images that are not one still picture of a useful size', () => {
  const frame = (colour: string) =>
    sharp({ create: { width: 80, height: 80, channels: 3, background: colour } })
      .png()
      .toBuffer();

  it('refuses an animated WebP', async () => {
    const frames = [await frame('red'), await frame('blue')];
    const animated = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await codeOf(animated)).toBe('image-animated');
  });

  it('refuses an animated PNG, not one that announces a single frame', async () => {
    const control = (frames: number) => chunk('acTL', Buffer.from([0, 0, 0, frames, 0, 0, 0, 0]));
    const png = await frame('red');
    expect(await codeOf(insert(png, AFTER_IHDR, control(2)))).toBe('image-animated');
    await expect(intake(insert(png, AFTER_IHDR, control(1)))).resolves.toBeDefined();
  });

  it('refuses what is too small, also once a long strip is scaled down', async () => {
    const strip = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: 'white' } })
        .png()
        .toBuffer();
    expect(await codeOf(await strip(47, 300))).toBe('image-too-small');
    await expect(intake(await strip(48, 300))).resolves.toMatchObject({ width: 48, height: 300 });
    expect(await codeOf(await strip(20_000, 100))).toBe('image-too-small');
  });
});
