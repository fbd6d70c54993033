import { dropSilentChannels } from './drop-silent-channels.js';
import type { Constant, Graph, GraphNode } from './fuse-convolutions.js';

/** Three channels between a 1 × 1 convolution of two and one that makes two of them. */
function passage(changes: Readonly<Record<string, Constant>> = {}, more: GraphNode[] = []): Graph {
  const constants: Record<string, Constant> = {
    'a/kernel': { shape: [1, 1, 2, 3], values: [1, 1e-30, 2, 3, -1e-20, 4] },
    'a/bias': { shape: [3], values: [5, 1e-15, 6] },
    'a/slopes': { shape: [3], values: [0.1, 0.2, 0.3] },
    'd/kernel': { shape: [1, 2, 3, 1], values: [7, 8, 9, 10, 11, 12] },
    'd/bias': { shape: [3], values: [13, 0, 14] },
    'p/kernel': { shape: [1, 1, 3, 2], values: [15, 16, 17, 18, 19, 20] },
    'p/bias': { shape: [2], values: [21, 22] },
    ...changes,
  };
  const nodes: GraphNode[] = [
    { name: 'x', op: 'Placeholder' },
    { name: 'a', op: '_FusedConv2D', input: ['x', 'a/kernel', 'a/bias', 'a/slopes'] },
    { name: 'd', op: 'FusedDepthwiseConv2dNative', input: ['a', 'd/kernel', 'd/bias'] },
    { name: 'p', op: '_FusedConv2D', input: ['d', 'p/kernel', 'p/bias'] },
    ...more,
  ];
  return { nodes, constants: new Map(Object.entries(constants)) };
}

const plain = ({ constants }: Graph) =>
  Object.fromEntries(
    [...constants].map(([name, { shape, values }]) => [
      name,
      { shape, values: Array.from(values) },
    ]),
  );

describe('dropSilentChannels', () => {
  it('leaves out what the weights before it and its own bias have let go', () => {
    const found = plain(dropSilentChannels(passage()));
    expect(found).toEqual({
      'a/kernel': { shape: [1, 1, 2, 2], values: [1, 2, 3, 4] },
      'a/bias': { shape: [2], values: [5, 6] },
      'a/slopes': { shape: [2], values: [0.1, 0.3].map(Math.fround) },
      'd/kernel': { shape: [1, 2, 2, 1], values: [7, 9, 10, 12] },
      'd/bias': { shape: [2], values: [13, 14] },
      'p/kernel': { shape: [1, 1, 2, 2], values: [15, 16, 19, 20] },
      'p/bias': { shape: [2], values: [21, 22] },
    });
  });

  it('and what its own kernel does not hear', () => {
    const deaf = { shape: [1, 2, 3, 1], values: [1e-20, 8, 9, 0, 11, 12] };
    const bias = { shape: [3], values: [0, 0, 14] };
    const found = plain(dropSilentChannels(passage({ 'd/kernel': deaf, 'd/bias': bias })));
    expect(found['d/kernel']).toEqual({ shape: [1, 2, 1, 1], values: [9, 12] });
  });

  it('in two passages of which one begins where the other ends', () => {
    const more: GraphNode[] = [
      {
        name: 'e',
        op: 'FusedDepthwiseConv2dNative',
        input: ['p', 'e/kernel', 'e/bias'],
      },
      { name: 'q', op: '_FusedConv2D', input: ['e', 'q/kernel', 'q/bias'] },
    ];
    const found = plain(
      dropSilentChannels(
        passage(
          {
            'e/kernel': { shape: [1, 1, 2, 1], values: [1, 0] },
            'e/bias': { shape: [2], values: [1, 0] },
            'q/kernel': { shape: [1, 1, 2, 1], values: [1, 2] },
            'q/bias': { shape: [1], values: [3] },
          },
          more,
        ),
      ),
    );
    expect(found['p/kernel']).toEqual({ shape: [1, 1, 2, 1], values: [15, 19] });
    expect(found['q/kernel']).toEqual({ shape: [1, 1, 1, 1], values: [1] });
  });

  it.each<[string, Graph]>([
    [
      'a channel that says the same everywhere',
      passage({ 'd/bias': { shape: [3], values: [13, 1, 14] } }),
    ],
    ['one that somebody else reads', passage({}, [{ name: 'r', op: 'AddV2', input: ['a', 'x'] }])],
    [
      'a network of nothing',
      passage({
        'a/kernel': { shape: [1, 1, 2, 3], values: [0, 0, 0, 0, 0, 0] },
        'a/bias': { shape: [3], values: [0, 0, 0] },
        'd/bias': { shape: [3], values: [0, 0, 0] },
      }),
    ],
  ])('leaves alone %s', (_, graph) => {
    expect(plain(dropSilentChannels(graph))).toEqual(plain(graph));
  });
});
