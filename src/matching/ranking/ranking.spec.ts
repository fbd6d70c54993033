import fc from 'fast-check';
import { traitSets } from '../../../test/support/trait-arbitraries.js';
import { compareTraits, type TraitSet } from '../../traits/index.js';
import { Ranking, type Weights } from './ranking.js';
import type { FaceRow, GalleryRow } from '../gallery/gallery-row.js';

/** Any strictly growing function of similarity will do. */
const faceEvidence = (similarity: number) => 12 * similarity - 3;

const row = (seq: number, traits: TraitSet): GalleryRow => ({
  id: `id-${seq}`,
  seq: String(seq),
  kind: 'sketch',
  number: `CAS-2026-${seq}`,
  prefecture: 'CAS',
  dated_on: '2026-01-01',
  born_from: null,
  born_to: null,
  minority: 'unknown' as const,
  traits,
});

const face = (seq: number, similarity: number, traits: TraitSet = {}): FaceRow => ({
  ...row(seq, traits),
  image_id: `image-${seq}`,
  similarity,
});

const galleries = fc.array(
  fc.record({
    traits: traitSets,
    // Few values, so that ties occur; null: no face.
    similarity: fc.option(fc.integer({ min: -10, max: 20 }).map((tenths) => tenths / 20)),
  }),
  { maxLength: 40 },
);

const weightings: fc.Arbitrary<Weights> = fc.record({
  face: fc.constantFrom(0.5, 1, 2),
  traits: fc.constantFrom(0, 0.5, 1),
});

describe('Ranking', () => {
  it('reading the nearest faces in portions, gives the order of looking at everything', () => {
    fc.assert(
      fc.property(
        galleries,
        traitSets,
        weightings,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (gallery, probe, weights, limit, portion) => {
          const reference = bruteForce(gallery, probe, weights, limit);
          const { order } = inPortions(gallery, probe, weights, limit, portion);
          expect(order).toEqual(reference);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('stops reading once nobody can enter the list any more', () => {
    const gallery = Array.from({ length: 1000 }, (_, i) => ({
      traits: {},
      similarity: 1 - i / 1000,
    }));
    const { read } = inPortions(gallery, {}, { face: 1, traits: 1 }, 10, 50);
    expect(read).toBeLessThanOrEqual(100);
  });

  it('lists nobody by traits that speak against them, beside faces only for what these say', () => {
    const probe: TraitSet = { sex: { values: ['male'], certainty: 'certain' } };
    const female: TraitSet = { sex: { values: ['female'], certainty: 'certain' } };
    const ranking = (besideFaces: boolean) => {
      const ranked = new Ranking(probe, { face: 1, traits: 1 }, faceEvidence, 10);
      ranked.addByTraits(row(1, probe), besideFaces);
      ranked.addByTraits(row(2, female), besideFaces);
      ranked.addByTraits(row(3, {}), besideFaces);
      return { listed: ranked.best().map(({ row: { seq } }) => seq), ...ranked.byTraits };
    };
    for (const besideFaces of [true, false]) {
      expect(ranking(besideFaces)).toEqual({ listed: ['1'], ranked: 1, against: 1 });
    }
  });

  it('adds what cases have in common, and bounds by the most that can be', () => {
    const codes = { commune: [], placeKind: ['street'], modusOperandi: ['motorcycle'] } as const;
    const none = { cases: 400, codes: {} };
    const counts = { commune: none, placeKind: none, modusOperandi: none };
    const circumstances = { caseId: 'case', counts, ...codes };
    const ranked = new Ranking({}, { face: 1, traits: 1 }, faceEvidence, 1, undefined, {
      circumstances,
    });
    ranked.addFace(face(1, 0.5, {}), 1);
    // As good as the most that anybody has in common makes up for.
    const made = Math.log(4) / 12;
    expect(ranked.isSettledBelow(0.5 - made - 0.01)).toBe(true);
    expect(ranked.isSettledBelow(0.5 - made + 0.01)).toBe(false);
    ranked.addFace({ ...face(2, 0.5 - made + 0.01, {}), circumstances: codes }, 2);
    const [best] = ranked.best();
    expect(best?.row.seq).toBe('2');
    expect(best?.circumstances.map(({ circumstance }) => circumstance)).toEqual([
      'placeKind',
      'modusOperandi',
    ]);
  });
});

type Gallery = readonly { readonly traits: TraitSet; readonly similarity: number | null }[];

function bruteForce(gallery: Gallery, probe: TraitSet, weights: Weights, limit: number): string[] {
  return gallery
    .map(({ traits, similarity }, index) => {
      const { comparisons, sum } = compareTraits(probe, traits);
      const known = comparisons.some(({ agreement }) => agreement !== 'unknown');
      const evidence = similarity === null ? 0 : weights.face * faceEvidence(similarity);
      const listed = similarity !== null || (known && weights.traits * sum > 0);
      return { index, listed, score: evidence + weights.traits * sum };
    })
    .filter(({ listed }) => listed)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, limit)
    .map(({ index }) => String(index));
}

function inPortions(
  gallery: Gallery,
  probe: TraitSet,
  weights: Weights,
  limit: number,
  portion: number,
): { order: string[]; read: number } {
  const ranking = new Ranking(probe, weights, faceEvidence, limit);
  const faces: FaceRow[] = [];
  gallery.forEach(({ traits, similarity }, seq) => {
    if (similarity === null) ranking.addByTraits(row(seq, traits), true);
    else faces.push(face(seq, similarity, traits));
  });
  faces.sort((a, b) => b.similarity - a.similarity || Number(a.seq) - Number(b.seq));
  let read = 0;
  while (read < faces.length) {
    for (const one of faces.slice(read, read + portion)) ranking.addFace(one, ++read);
    const last = faces[read - 1];
    if (last && ranking.isSettledBelow(last.similarity)) break;
  }
  return { order: ranking.best().map(({ row: { seq } }) => seq), read };
}
