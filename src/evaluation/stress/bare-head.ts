import type { Point } from '../../faces/index.js';
import { arc, pathOf, type Head } from './head.js';
import type { Tones } from './tones.js';

/** Where hair may hang: beyond it the sheet stays as it is. */
const AROUND = 'M-2.6 -3H2.6V1.5H-2.6Z';

/** Paper around the head, a bald forehead, ears and the line of the skull. */
export function bareHead(head: Head, points: readonly Point[], { paper, skin }: Tones): string {
  const skull = arc(head, () => 1, 90, -90);
  const ears = [-90, 90].map((angle) => {
    const [x] = head.at(angle, 0.98);
    const sweep = angle < 0 ? 0 : 1;
    return `<path d="M${x} -0.05A0.18 0.36 0 0 ${sweep} ${x} 0.6" fill="${skin}" stroke-width="0.03" stroke-opacity="0.7"/>`;
  });
  const beside = (i: number, aside: number): Point => {
    const [x, y] = points[i] ?? [0, 0];
    return [x + aside, y + 0.1];
  };
  const above = points.slice(17, 27).map(([x, y]): Point => [x, y - 0.2]);
  const brows = [beside(17, -0.12), ...above, beside(26, 0.12)];
  const forehead = pathOf([...arc(head, () => 0.97, 88, -88), ...brows]);
  return `<path d="${AROUND}${head.jaw}${pathOf(skull).replace('M', 'L')}Z" fill="${paper}" fill-rule="evenodd" stroke="none" filter="url(#soft)"/>
<path d="${forehead}Z" fill="${skin}" stroke="none" filter="url(#soft)"/>
<path d="${pathOf(skull)}" stroke-width="0.03" stroke-opacity="0.6"/>
${ears.join('')}`;
}
