import type { Point } from '../../faces/index.js';
import type { FictionalMark } from '../fictional-face.js';
import { Random } from '../../common/index.js';
import type { Rendering } from '../remembered-face.js';
import { MIDDLE } from './layout.js';
import type { Layout } from './layout.js';
import { blurred, curve, ellipse, filled, line, path, stroked } from './pencil.js';

/** Scars, moles and freckles. Their shape is the person's; only the hand is the witness's. */
export function marks(l: Layout, r: Rendering): string {
  return r.face.marks
    .map((mark) => {
      const own = new Random(`person ${r.face.seed} mark`);
      const hand = r.random.fork('mark');
      const [x, y] = place(l, mark);
      const at: Point = [
        x + own.normal() * 5 + hand.normal(),
        y + own.normal() * 4 + hand.normal(),
      ];
      if (mark.kind === 'mole') {
        return blurred(
          0.6,
          ellipse(at, own.between(2.2, 3.6), own.between(2.2, 3.2), filled(35, 0.9)),
        );
      }
      return mark.kind === 'scar' ? scar(at, own, hand) : freckles(l, hand);
    })
    .join('');
}

function place(l: Layout, { place: where }: FictionalMark): Point {
  // The person's left is on the right of the paper.
  const side = where.endsWith('_left') ? 1 : -1;
  const brow: Point = [MIDDLE + side * l.eyeX * 1.2, l.browY - 2];
  const cheek: Point = [MIDDLE + side * l.w * 0.28, l.noseY + 8];
  const places: Readonly<Record<FictionalMark['place'], Point>> = {
    forehead: [MIDDLE - l.w * 0.17, (l.hairlineY + l.browY) / 2 + 6],
    eyebrow_left: brow,
    eyebrow_right: brow,
    cheek_left: cheek,
    cheek_right: cheek,
    chin: [MIDDLE + l.w * 0.1, l.chinY - 17],
    nose: [MIDDLE - l.noseHalf * 0.6, l.noseY - 16],
    face: [MIDDLE, l.noseY],
  };
  return places[where];
}

function scar([x, y]: Point, own: Random, hand: Random): string {
  const angle = own.between(0.4, 2.6);
  const length = own.between(11, 19);
  const bend = own.normal() * 3;
  const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length];
  const points: Point[] = [
    [x - dx, y - dy],
    [x + bend, y + bend],
    [x + dx, y + dy],
  ];
  const stitches = [-0.5, 0, 0.5]
    .map((t) =>
      line(
        hand,
        [
          [x + dx * t - dy * 0.22, y + dy * t + dx * 0.22],
          [x + dx * t + dy * 0.22, y + dy * t - dx * 0.22],
        ],
        1,
        0.5,
      ),
    )
    .join('');
  return (
    blurred(1.5, path(curve(points), stroked(5, 255, 0.6))) +
    line(hand, points, 1.7, 0.85) +
    (own.chance(0.5) ? stitches : '')
  );
}

function freckles(l: Layout, hand: Random): string {
  let dots = '';
  for (let i = 0; i < 46; i++) {
    const x = MIDDLE + hand.normal() * l.w * 0.2;
    const y = l.noseY - 14 + hand.normal() * 9;
    dots += ellipse([x, y], hand.between(0.7, 1.5), hand.between(0.7, 1.3), filled(70, 0.5));
  }
  return dots;
}
