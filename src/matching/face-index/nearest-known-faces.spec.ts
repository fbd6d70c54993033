import fc from 'fast-check';
import { byScan, byWalk, type Known, type Scan, type Walking } from './nearest-known-faces.js';
import type { NearFace } from '../gallery/nearest-faces.js';

const face = (similarity: number, n: number): NearFace => ({
  record_id: `record-${n}`,
  image_id: `image-${n}`,
  similarity,
});

const galleries = fc
  .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { maxLength: 60 })
  .map((values) => values.sort((a, b) => b - a).map((value, n) => face(value / 1000, n)));

/** Counts what it is asked for. */
function scanOf(gallery: readonly NearFace[]) {
  const asked: object[] = [];
  const scan: Scan = (reach) => {
    asked.push(reach);
    const { limit = Infinity } = reach as { limit?: number };
    const { atLeast = -2 } = reach as { atLeast?: number };
    const faces = gallery.filter(({ similarity }) => similarity >= atLeast).slice(0, limit);
    return Promise.resolve({ faces, all: faces.length < limit });
  };
  return { scan, asked };
}

/** A walk that finds everything, unless it loses its way after so many. */
function walkOf(gallery: readonly NearFace[], furthest: number, lost = Infinity) {
  const counts: number[] = [];
  const walking: Walking = {
    upTo: (count) => {
      counts.push(count);
      const faces = gallery.slice(0, Math.min(count, lost));
      return Promise.resolve({ faces, all: faces.length < count });
    },
    reach: 5,
    furthest,
    recall: 0.997,
  };
  return { walking, counts };
}

/** As a ranking does that wants to know of every face down to a similarity. */
async function readDownTo(known: Known, atLeast: number): Promise<Known> {
  for (;;) {
    const last = known.faces.at(-1);
    if (known.all || (last && last.similarity < atLeast)) return known;
    known = await known.further(atLeast);
  }
}

describe('the nearest faces of a gallery', () => {
  it('are known down to any similarity, by whichever way', async () => {
    await fc.assert(
      fc.asyncProperty(
        galleries,
        fc.integer({ min: -1100, max: 1100 }),
        fc.option(fc.record({ furthest: fc.nat(80), lost: fc.nat(80) })),
        async (gallery, thousandths, walked) => {
          const atLeast = thousandths / 1000;
          const { scan } = scanOf(gallery);
          const known = walked
            ? await byWalk(walkOf(gallery, walked.furthest, walked.lost).walking, scan, 7)
            : await byScan(scan, 7);
          const { faces } = await readDownTo(known, atLeast);
          const near = (all: readonly NearFace[]) => all.filter((one) => one.similarity >= atLeast);
          expect(near(faces)).toEqual(near(gallery));
        },
      ),
    );
  });

  const hundred = Array.from({ length: 100 }, (_, n) => face(1 - n / 100, n));

  it('are walked to twice as far each time, and what was walked is no less worth', async () => {
    const { scan, asked } = scanOf(hundred);
    const { walking, counts } = walkOf(hundred, 40);
    const { faces, recall } = await readDownTo(await byWalk(walking, scan, 7), 0.75);
    expect(counts).toEqual([5, 10, 20, 40]);
    expect({ walked: faces.length, recall, asked }).toEqual({
      walked: 40,
      recall: 0.997,
      asked: [],
    });
  });

  it('are scanned for where a walk would take as long, down to what still matters', async () => {
    const { scan, asked } = scanOf(hundred);
    const { walking, counts } = walkOf(hundred, 20);
    const { faces, recall } = await readDownTo(await byWalk(walking, scan, 7), 0.5);
    expect(counts).toEqual([5, 10, 20]);
    expect({ asked, recall, known: faces.length }).toEqual({
      asked: [{ atLeast: 0.5 }],
      recall: 1,
      known: 51,
    });
  });

  it('are scanned for where a walk comes back short, at its beginning or later', async () => {
    const first = scanOf(hundred);
    await byWalk(walkOf(hundred, 40, 3).walking, first.scan, 7);
    expect(first.asked).toEqual([{ limit: 7 }]);
    const later = scanOf(hundred);
    await readDownTo(await byWalk(walkOf(hundred, 40, 8).walking, later.scan, 7), 0.9);
    expect(later.asked).toEqual([{ atLeast: 0.9 }]);
  });
});
