import fc from 'fast-check';
import { FACE_NETWORKS } from '../../config/index.js';
import { encodeWeights, loadAdapter, shippedAdapter } from './adapter-file.js';
import { FEATURE_PROFILES } from './feature-profiles.js';
import { centred, projectFeatures } from './project-features.js';
import { TEMPLATE_DIMENSIONS } from './template-layout.js';

describe.each(FACE_NETWORKS)('the adapter of %s', (networks) => {
  const profile = FEATURE_PROFILES[networks];
  const adapter = loadAdapter(shippedAdapter(networks));
  const features = fc
    .array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), {
      minLength: profile.dimensions,
      maxLength: profile.dimensions,
    })
    .map((values) => Float32Array.from(values));

  it('fits the features and templates of this version', () => {
    expect(adapter.means.photo).toHaveLength(profile.dimensions);
    expect(projectFeatures(adapter.means.photo, adapter)).toHaveLength(TEMPLATE_DIMENSIONS);
    expect(adapter.manifest.features).toBe(profile.version);
    expect(adapter.manifest.blocks).toEqual(profile.blocks);
  });

  it('gives the same whether the mean goes before or after projection', () => {
    fc.assert(
      fc.property(features, fc.constantFrom('sketch' as const, 'photo' as const), (f, modality) => {
        const mean = adapter.means[modality];
        const after = centred(projectFeatures(f, adapter), projectFeatures(mean, adapter));
        expect(Math.hypot(...after)).toBeCloseTo(1, 5);
        const before = projectFeatures(
          f.map((x, i) => x - (mean[i] ?? 0)),
          adapter,
        );
        const length = Math.hypot(...before);
        before.forEach((x, i) => {
          expect(after[i]).toBeCloseTo(x / length, 3);
        });
      }),
      { numRuns: 10 },
    );
  });

  it('turns each block of the features into its own stretch of the template', () => {
    let row = 0;
    for (const { from, length, dimensions } of profile.blocks) {
      const f = new Float32Array(profile.dimensions).fill(0.1, from, from + length);
      const touched = [...projectFeatures(f, adapter).entries()].filter(([, x]) => x !== 0);
      expect(touched.length).toBeGreaterThan(0);
      for (const [i] of touched) {
        expect(i).toBeGreaterThanOrEqual(row);
        expect(i).toBeLessThan(row + dimensions);
      }
      row += dimensions;
    }
  });

  it('refuses features of another length', () => {
    expect(() => projectFeatures(new Float32Array(256), adapter)).toThrow(RangeError);
  });

  it('writes weights that it can read', () => {
    const bytes = encodeWeights(adapter);
    expect(bytes.readFloatLE(0)).toBe(adapter.blocks[0]?.projection[0]);
    const projections = profile.blocks.reduce((n, b) => n + b.length * b.dimensions, 0);
    const numbers = projections + 2 * profile.dimensions + profile.texture.channels + 1;
    expect(bytes.length).toBe(4 * numbers);
  });
});
