import fc from 'fast-check';
import { FaceModel } from './face-model.js';
import { FEATURE_PROFILES } from './feature-profiles.js';
import { REGIONS } from './face-regions.js';
import { TEMPLATE_DIMENSIONS, templateRange } from './template-layout.js';
import { cosine, dot, l2Normalised } from './vectors.js';

const numbers = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
  minLength: TEMPLATE_DIMENSIONS,
  maxLength: TEMPLATE_DIMENSIONS,
});
const faces = numbers
  .filter((values) => values.some((x) => Math.abs(x) > 0.01))
  .map((values) => l2Normalised(Float32Array.from(values)));
const witnesses = fc.array(faces, { minLength: 2, maxLength: 6 });
const RUNS = { numRuns: 30 };

const model = FaceModel.load();
const { template } = FEATURE_PROFILES[model.networks];

describe('fusedFace', () => {
  it('of one face is that face', () => {
    fc.assert(
      fc.property(faces, (face) => {
        const { vector, agreement, regions } = model.fused([face]);
        expect(vector).toEqual(face);
        expect([agreement, ...Object.values(regions)]).toEqual([1, 1, 1, 1, 1]);
      }),
      RUNS,
    );
  });

  it('of the same face twice is that face, and no more certain', () => {
    fc.assert(
      fc.property(faces, (face) => {
        const { vector, agreement } = model.fused([face, face]);
        expect(cosine(vector, face)).toBeCloseTo(1, 5);
        expect(agreement).toBeCloseTo(1, 5);
      }),
      RUNS,
    );
  });

  it('is the same in whatever order witnesses are heard', () => {
    fc.assert(
      fc.property(witnesses, (several) => {
        const [there, back] = [model.fused(several), model.fused([...several].reverse())];
        fc.pre(there.agreement > 0.01);
        expect(back.agreement).toBeCloseTo(there.agreement, 5);
        expect(cosine(back.vector, there.vector)).toBeCloseTo(1, 4);
      }),
      RUNS,
    );
  });

  it('is as similar to anybody as its members on average, over their agreement', () => {
    fc.assert(
      fc.property(witnesses, faces, (several, candidate) => {
        const { vector, agreement } = model.fused(several);
        const sum = several.reduce((total, face) => total + dot(face, candidate), 0);
        expect(dot(vector, candidate) * agreement).toBeCloseTo(sum / several.length, 4);
      }),
      RUNS,
    );
  });

  it('agrees from 0 to 1, in the whole and in each region; 1/√n with nothing in common', () => {
    fc.assert(
      fc.property(witnesses, (several) => {
        const { agreement, regions } = model.fused(several);
        for (const each of [agreement, ...Object.values(regions)]) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
    const unit = (at: number) => Float32Array.from({ length: 256 }, (_, i) => Number(i === at));
    expect(model.fused([unit(0), unit(1), unit(2)]).agreement).toBeCloseTo(1 / Math.sqrt(3), 6);
  });
});

describe('the evidence of several faces', () => {
  it('lies between what they say one by one', () => {
    fc.assert(
      fc.property(witnesses, faces, (several, candidate) => {
        const { vector, agreement } = model.fused(several);
        const alone = several.map((face) => model.evidence(dot(face, candidate)));
        const fused = model.evidence(dot(vector, candidate), agreement);
        expect(fused).toBeGreaterThanOrEqual(Math.min(...alone) - 1e-3);
        expect(fused).toBeLessThanOrEqual(Math.max(...alone) + 1e-3);
      }),
      RUNS,
    );
  });

  it('of one face is its own, also by region', () => {
    fc.assert(
      fc.property(faces, faces, (face, candidate) => {
        const [one, twice] = [model.fused([face]), model.fused([face, face])];
        expect(model.evidence(dot(one.vector, candidate), one.agreement)).toBe(
          model.evidence(dot(face, candidate)),
        );
        const said = model.regions(one, candidate).map(({ evidence }) => evidence);
        model.regions(twice, candidate).forEach(({ evidence }, region) => {
          expect(evidence).toBeCloseTo(said[region] ?? NaN, 3);
        });
      }),
      RUNS,
    );
  });
});

describe('regionDisagreements', () => {
  /** A face that is this one, but for a region turned round. */
  const without = (face: Float32Array, region: (typeof REGIONS)[number]) => {
    const [from, to] = templateRange(template, region);
    return face.map((x, i) => (i >= from && i < to ? -x : x));
  };
  const face = l2Normalised(
    Float32Array.from({ length: TEMPLATE_DIMENSIONS }, (_, i) => (i % 7) - 3),
  );

  it.each(REGIONS)('finds the %s that two tell differently, and only those', (region) => {
    const found = model.disagreements([face, without(face, region)]);
    expect(found.map(({ region: name }) => name)).toEqual([...REGIONS]);
    for (const one of found) {
      const expected = one.region === region ? [-1, 'strong'] : [1, 'none'];
      expect([Math.round(one.similarity), one.disagreement]).toEqual(expected);
      expect(one.odd).toBeNull();
    }
  });

  it('names which of three is the odd one', () => {
    const nose = model.disagreements([face, without(face, 'nose'), face])[1];
    expect(nose).toMatchObject({ region: 'nose', odd: 1, disagreement: 'strong' });
    expect(nose?.similarity).toBeCloseTo(-1 / 3, 5);
  });
});
