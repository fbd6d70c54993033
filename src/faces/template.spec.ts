import fc from 'fast-check';
import { FEATURE_DIMENSIONS } from './feature-blocks.js';
import { FEATURE_VERSION } from './model-version.js';
import { encodeWeights, loadAdapter, SHIPPED_ADAPTER } from './sketch-adapter.js';
import { centred, project, TEMPLATE_DIMENSIONS, toTemplate } from './template.js';

const features = fc
  .array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), {
    minLength: FEATURE_DIMENSIONS,
    maxLength: FEATURE_DIMENSIONS,
  })
  .map((values) => Float32Array.from(values));

describe('toTemplate', () => {
  const adapter = loadAdapter(SHIPPED_ADAPTER);

  it('fits the features and templates of this version', () => {
    expect(adapter.inputs).toBe(FEATURE_DIMENSIONS);
    expect(adapter.dimensions).toBe(TEMPLATE_DIMENSIONS);
    expect(adapter.manifest.features).toBe(FEATURE_VERSION);
  });

  it('gives unit vectors, and the same whether the mean goes before or after projection', () => {
    fc.assert(
      fc.property(features, fc.constantFrom('sketch' as const, 'photo' as const), (f, modality) => {
        const template = toTemplate(f, modality, adapter);
        expect(Math.hypot(...template)).toBeCloseTo(1, 5);
        const other = centred(project(f, adapter), project(adapter.means[modality], adapter));
        template.forEach((x, i) => {
          expect(other[i]).toBeCloseTo(x, 4);
        });
      }),
      { numRuns: 10 },
    );
  });

  it('depends on the modality', () => {
    const f = new Float32Array(FEATURE_DIMENSIONS).fill(0.02);
    expect(toTemplate(f, 'sketch', adapter)).not.toEqual(toTemplate(f, 'photo', adapter));
  });

  it('has nothing to say of the mean itself', () => {
    expect(new Set(toTemplate(adapter.means.photo, 'photo', adapter))).toEqual(new Set([0]));
  });

  it('refuses features of another length', () => {
    expect(() => project(new Float32Array(256), adapter)).toThrow(RangeError);
  });

  it('writes weights that it can read', () => {
    const bytes = encodeWeights(adapter);
    expect(bytes.readFloatLE(0)).toBe(adapter.projection[0]);
    expect(bytes.length).toBe(4 * FEATURE_DIMENSIONS * (TEMPLATE_DIMENSIONS + 2));
  });
});
