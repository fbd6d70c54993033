import sharp from 'sharp';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Centre of the face and half its width, as shares of the width. */
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Shifts of single features, to draw somebody else. */
  readonly eyes: number;
  readonly nose: number;
  readonly mouth: number;
}

const PORTRAIT: Drawing = {
  width: 320,
  height: 400,
  x: 0.5,
  y: 0.52,
  half: 0.26,
  eyes: 0,
  nose: 0,
  mouth: 0,
};

function eye(x: number, y: number, s: number): string {
  return `<path d="M${x - 26 * s} ${y} Q${x} ${y - 20 * s} ${x + 26 * s} ${y} Q${x} ${y + 14 * s} ${x - 26 * s} ${y}Z" fill="#f4f2ee" stroke="#333" stroke-width="${3 * s}"/>
    <circle cx="${x}" cy="${y - 2 * s}" r="${10 * s}" fill="#444"/><circle cx="${x}" cy="${y - 2 * s}" r="${5 * s}" fill="#111"/>
    <path d="M${x - 32 * s} ${y - 28 * s} Q${x} ${y - 44 * s} ${x + 32 * s} ${y - 28 * s} Q${x} ${y - 34 * s} ${x - 32 * s} ${y - 28 * s}Z" fill="#3a3633"/>`;
}

/** A pencil-like face of nobody, shaded enough for the detectors. */
function svg(d: Drawing): string {
  const s = (d.half * d.width) / 100;
  const [cx, cy] = [d.x * d.width, d.y * d.height];
  const gap = (42 + d.eyes) * s;
  const noseY = cy + (34 + d.nose) * s;
  const mouthY = cy + (72 + d.mouth) * s;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${d.width}" height="${d.height}">
    <defs><radialGradient id="skin" cx="0.45" cy="0.4" r="0.7"><stop offset="0" stop-color="#f3efe9"/><stop offset="0.75" stop-color="#dcd5cb"/><stop offset="1" stop-color="#a8a097"/></radialGradient></defs>
    <rect width="100%" height="100%" fill="#fbfaf7"/>
    <path d="M${cx - 60 * s} ${cy + 100 * s} L${cx - 62 * s} ${cy + 170 * s} L${cx + 62 * s} ${cy + 170 * s} L${cx + 60 * s} ${cy + 100 * s}Z" fill="#cfc7bd" stroke="#555"/>
    <path d="M${cx - 108 * s} ${cy} Q${cx - 120 * s} ${cy - 150 * s} ${cx} ${cy - 152 * s} Q${cx + 120 * s} ${cy - 150 * s} ${cx + 108 * s} ${cy}Z" fill="#35302d"/>
    <path d="M${cx - 98 * s} ${cy - 20 * s} Q${cx - 96 * s} ${cy - 108 * s} ${cx} ${cy - 110 * s} Q${cx + 96 * s} ${cy - 108 * s} ${cx + 98 * s} ${cy - 20 * s} Q${cx + 96 * s} ${cy + 80 * s} ${cx} ${cy + 132 * s} Q${cx - 96 * s} ${cy + 80 * s} ${cx - 98 * s} ${cy - 20 * s}Z" fill="url(#skin)" stroke="#555" stroke-width="${2.5 * s}"/>
    ${eye(cx - gap, cy - 18 * s, s)}${eye(cx + gap, cy - 18 * s, s)}
    <path d="M${cx - 10 * s} ${cy - 12 * s} Q${cx - 14 * s} ${noseY - 20 * s} ${cx - 20 * s} ${noseY} Q${cx} ${noseY + 12 * s} ${cx + 20 * s} ${noseY} Q${cx + 14 * s} ${noseY - 20 * s} ${cx + 10 * s} ${cy - 12 * s}" fill="#cbc3b8" fill-opacity="0.6" stroke="#777" stroke-width="${1.5 * s}"/>
    <ellipse cx="${cx - 9 * s}" cy="${noseY + 2 * s}" rx="${5 * s}" ry="${3 * s}" fill="#444"/><ellipse cx="${cx + 9 * s}" cy="${noseY + 2 * s}" rx="${5 * s}" ry="${3 * s}" fill="#444"/>
    <path d="M${cx - 34 * s} ${mouthY} Q${cx - 12 * s} ${mouthY - 12 * s} ${cx} ${mouthY - 6 * s} Q${cx + 12 * s} ${mouthY - 12 * s} ${cx + 34 * s} ${mouthY} Q${cx} ${mouthY + 20 * s} ${cx - 34 * s} ${mouthY}Z" fill="#a89188" stroke="#554" stroke-width="${1.5 * s}"/>
    <path d="M${cx - 34 * s} ${mouthY} Q${cx} ${mouthY + 5 * s} ${cx + 34 * s} ${mouthY}" fill="none" stroke="#332" stroke-width="${2 * s}"/>
  </svg>`;
}

export function drawFace(change: Partial<Drawing> = {}): Promise<Buffer> {
  return sharp(Buffer.from(svg({ ...PORTRAIT, ...change })))
    .jpeg({ quality: 92 })
    .toBuffer();
}

export function drawSvg(body: string, width = 320, height = 400): Promise<Buffer> {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${body}</svg>`;
  return sharp(Buffer.from(text)).png().toBuffer();
}
