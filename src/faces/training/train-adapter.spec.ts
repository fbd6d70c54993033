import type { FeatureBlock } from '../model/feature-profile.js';
import { projectFeatures } from '../model/project-features.js';
import { trainAdapter, weightBlocks } from './train-adapter.js';
import { dot } from '../model/vectors.js';

const LAYOUT: readonly FeatureBlock[] = [
  { name: 'whole', from: 0, length: 6, dimensions: 3 },
  { name: 'eyes', from: 6, length: 4, dimensions: 2 },
];

const pairs = Array.from({ length: 40 }, (_, person) => {
  const features = (modality: number) =>
    Float32Array.from(
      { length: 10 },
      (_, i) =>
        Math.sin(31 * person + 7 * i) + 0.2 * Math.sin(17 * person * i + modality) + modality,
    );
  return { photo: features(0), sketch: features(3) };
});

/** Mean square length of each block's stretch, of centred photographs. */
function squares(adapter: ReturnType<typeof trainAdapter>): number[] {
  const { means } = adapter;
  const projected = pairs.map(({ photo }) =>
    projectFeatures(
      photo.map((x, i) => x - (means.photo[i] ?? 0)),
      adapter,
    ),
  );
  const mean = (from: number, to: number) =>
    projected.reduce((sum, p) => sum + dot(p.subarray(from, to), p.subarray(from, to)), 0) /
    pairs.length;
  return [mean(0, 3), mean(3, 5)];
}

describe('trainAdapter', () => {
  const adapter = trainAdapter(pairs, LAYOUT);

  it('learns the mean of each modality', () => {
    expect((adapter.means.sketch[4] ?? 0) - (adapter.means.photo[4] ?? 0)).toBeCloseTo(3, 0);
  });

  it('makes all blocks alike in length, until they are weighed', () => {
    for (const square of squares(adapter)) expect(square).toBeCloseTo(1, 0);
    const [whole = 0, eyes = 0] = squares(weightBlocks(adapter, [4, 0.25]));
    const [before = 0, after = 0] = squares(adapter);
    expect(whole / before).toBeCloseTo(4, 4);
    expect(eyes / after).toBeCloseTo(0.25, 4);
  });
});
