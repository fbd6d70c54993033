import { crc32, deflateSync } from 'node:zlib';

export const SVG = `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><script>alert(1)</script></svg>`;

/** A valid black PNG of this size: a few hundred kilobytes that unfold to gigabytes. */
export function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8);
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * height);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A GIF of two frames of 64 × 64. */
export function gif(): Buffer {
  const screen = Buffer.from('47494638396140004000800000000000ffffff', 'hex');
  const loop = Buffer.from('21ff0b4e45545343415045322e300301000000', 'hex');
  const control = Buffer.from('21f904000a000000', 'hex');
  const descriptor = Buffer.from('2c000000004000400000', 'hex');
  const frame = (colour: number) => [control, descriptor, pixels(colour)];
  return Buffer.concat([screen, loop, ...frame(0), ...frame(1), Buffer.from('3b', 'hex')]);
}

/** 64 × 64 pixels of one colour in LZW of 2-bit codes that is cleared before they grow. */
function pixels(colour: number): Buffer {
  const CLEAR = 4;
  const END = 5;
  const codes: number[] = [];
  for (let i = 0; i < 64 * 64; i += 2) codes.push(CLEAR, colour, colour);
  codes.push(END);
  const packed = Buffer.alloc(Math.ceil((codes.length * 3) / 8));
  codes.forEach((code, index) => {
    for (let bit = 0; bit < 3; bit += 1) {
      const at = index * 3 + bit;
      if ((code >> bit) & 1) packed[at >> 3] = (packed[at >> 3] ?? 0) | (1 << (at & 7));
    }
  });
  const blocks: Buffer[] = [Buffer.from([2])];
  for (let at = 0; at < packed.length; at += 255) {
    const block = packed.subarray(at, at + 255);
    blocks.push(Buffer.from([block.length]), block);
  }
  return Buffer.concat([...blocks, Buffer.from([0])]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
