import fc from 'fast-check';
import { traitSets } from '../../../test/support/trait-arbitraries.js';
import { rankedCandidate } from './candidate-view.js';
import type { EvidencePart } from './evidence-part.js';
import { candidateFor } from './evidence-view.js';
import { listedCandidate, Ranking } from '../../matching/index.js';
import type { TraitSet } from '../../traits/index.js';

const shown = (probe: TraitSet, candidate: TraitSet, similarity: number | null, weight: number) => {
  const ranking = new Ranking(probe, { face: 0.7, traits: weight }, (x) => 12 * x - 3.3, 1);
  const row = {
    id: 'id',
    seq: '1',
    kind: 'sketch' as const,
    number: 'CAS-2026-000001',
    prefecture: 'CAS',
    dated_on: '2026-01-01',
    born_from: null,
    born_to: null,
    minority: 'unknown' as const,
    traits: candidate,
  };
  if (similarity === null) ranking.addByTraits(row, false);
  else ranking.addFace({ ...row, image_id: 'image', similarity }, 1);
  const details = { unlimited: 0, regions: [], members: [] };
  const crowd = { faces: 10, nearest: [] };
  const listed = ranking.best().map((one) => listedCandidate(one, 1, crowd, weight, details));
  return listed.map(rankedCandidate);
};

/** Nothing is switched off. */
const NOTHING: ReadonlySet<string> = new Set();

describe('the evidence of a candidate', () => {
  it('adds up to its score exactly, every part of the probe in one list', () => {
    const similarities = fc.option(fc.double({ min: -1, max: 1, noNaN: true }));
    const weights = fc.constantFrom(0, 0.5, 1, 2);
    fc.assert(
      fc.property(traitSets, traitSets, similarities, weights, (probe, other, face, weight) => {
        for (const ranked of shown(probe, other, face, weight)) {
          const { evidence, score, traits } = candidateFor(
            { language: 'fr', consultation: null, off: NOTHING },
            ranked,
          );
          const all = [...evidence.for, ...evidence.against, ...evidence.unknown];
          expect(all).toHaveLength(1 + traits.length);
          expect(inUnits(all) / 1e4).toBeCloseTo(score, 10);
          expect(evidence.face + evidence.traits).toBeCloseTo(score, 10);
          for (const { contribution } of evidence.unknown) expect(contribution).toBeCloseTo(0, 3);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says what spoke for, what against and what is unknown, in words', () => {
    const certainty = 'certain';
    const probe: TraitSet = {
      sex: { values: ['male'], certainty },
      age: { min: 25, max: 30, certainty },
      eye_color: { values: ['brown'], certainty },
      marks: [{ kind: 'scar', place: 'chin', certainty }],
    };
    const record: TraitSet = {
      age: { min: 28, max: 28, certainty },
      eye_color: { values: ['blue'], certainty },
      marks: [{ kind: 'scar', place: 'chin', certainty }],
    };
    const [ranked] = shown(probe, record, 0.6, 1);
    if (!ranked) throw new Error('no candidate');
    const { evidence } = candidateFor({ language: 'en', consultation: null, off: NOTHING }, ranked);
    const words = (parts: readonly EvidencePart[]) =>
      parts.map(({ label, probe: said, candidate }) => [label, said, candidate]);
    expect(words(evidence.for)).toEqual([
      ['Marks', 'Scar, Chin', 'Scar, Chin'],
      ['Face', null, null],
      ['Apparent age', '25 to 30 years', '28 years'],
    ]);
    expect(words(evidence.against)).toEqual([['Eye colour', 'Brown', 'Blue']]);
    expect(words(evidence.unknown)).toEqual([['Sex', 'Male', null]]);
    expect(
      candidateFor({ language: 'ar', consultation: null, off: NOTHING }, ranked).evidence.against[0]
        ?.label,
    ).toBe('لون العينين');
  });
});

function inUnits(parts: readonly EvidencePart[]): number {
  return parts.reduce((sum, { contribution }) => sum + Math.round(contribution * 1e4), 0);
}
