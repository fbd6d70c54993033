import { projectFeatures } from '../model/project-features.js';
import { foldBlocks, trainAdapter, weightBlocks } from './train-adapter.js';
import { cosine, dot } from '../model/vectors.js';

const BLOCKS = [
  { name: 'whole', from: 0, length: 6, dimensions: 3 },
  { name: 'eyes', from: 6, length: 4, dimensions: 2 },
] as const;
const LAYOUT = {
  blocks: BLOCKS,
  groups: BLOCKS.map((block) => ({ ...block, ridge: 0.3 })),
  training: { spanned: null, gapIsNoise: false, evened: 0 },
};

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

describe('foldBlocks', () => {
  const project = (face: Float32Array, adapter: ReturnType<typeof trainAdapter>) =>
    projectFeatures(
      face.map((x, i) => x - (adapter.means.photo[i] ?? 0)),
      adapter,
    );

  it('leaves a block of one group as it is', () => {
    const adapter = trainAdapter(pairs, LAYOUT);
    expect(foldBlocks(adapter, pairs, LAYOUT)).toEqual(adapter);
  });

  it('makes one stretch of several groups, alike as they are together where nothing is dropped', () => {
    const whole = { name: 'whole', from: 0, length: 10, dimensions: 5 } as const;
    const groups = BLOCKS.map((block) => ({ ...block, name: 'whole', ridge: 0.3 }) as const);
    const layout = { ...LAYOUT, blocks: [whole], groups };
    const trained = weightBlocks(trainAdapter(pairs, layout), [4, 1]);
    const folded = foldBlocks(trained, pairs, layout);
    expect(folded.blocks).toHaveLength(1);
    const [a, b] = [pairs[0]?.photo, pairs[1]?.photo];
    if (!a || !b) throw new Error('two faces');
    const together = cosine(project(a, trained), project(b, trained));
    expect(cosine(project(a, folded), project(b, folded))).toBeCloseTo(together, 5);
    const shorter = foldBlocks(trained, pairs, {
      ...layout,
      blocks: [{ ...whole, dimensions: 3 }],
    });
    expect(project(a, shorter)).toHaveLength(3);
    expect(cosine(project(a, shorter), project(pairs[0]?.photo ?? b, shorter))).toBeCloseTo(1, 5);
    const training = { ...LAYOUT.training, evened: 0.5 };
    const evened = foldBlocks(trained, pairs, { ...layout, training });
    expect(spread(evened)).toBeLessThan(0.9 * spread(folded));
  });

  /** Mean square of the first number of a template over that of the last. */
  function spread(adapter: ReturnType<typeof trainAdapter>): number {
    const templates = pairs.map(({ photo }) => project(photo, adapter));
    const square = (k: number) => templates.reduce((sum, t) => sum + (t.at(k) ?? 0) ** 2, 0);
    return square(0) / square(-1);
  }
});
