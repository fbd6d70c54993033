import { fuseConvolutions } from './fuse-convolutions.js';
import type { Constant, GraphNode } from './fuse-convolutions.js';

function node(name: string, op: string, ...input: string[]): GraphNode {
  return { name, op, input, attr: { T: { type: 'DT_FLOAT' } } };
}

function constants(values: Record<string, Constant>) {
  return {
    consts: Object.keys(values).map((name): GraphNode => ({ name, op: 'Const' })),
    map: new Map(Object.entries(values)),
  };
}

const scalar = (value: number): Constant => ({ shape: [], values: [value] });

/** The fused operations and the inputs of a node, decoded as TensorFlow.js decodes them. */
function fusedParts({ attr, input }: GraphNode) {
  const { list } = attr?.fused_ops as { list: { s: string[] } };
  return { ops: list.s.map((op) => Buffer.from(op, 'base64').toString()), input };
}

const given = constants({
  zero: scalar(0),
  six: scalar(6),
  kernel: { shape: [1, 1, 2, 2], values: [1, 2, 3, 4] },
  shared: { shape: [2], values: [10, 100] },
  bias: { shape: [2], values: [5, 6] },
  slope: { shape: [1, 1, 2], values: [0.1, 0.2] },
});

function fuse(nodes: readonly GraphNode[], output: string) {
  const all = [node('x', 'Placeholder'), ...given.consts, ...nodes];
  const graph = fuseConvolutions({ nodes: all, constants: given.map }, output);
  return { ...graph, at: (name: string) => graph.nodes.find((n) => n.name === name) };
}

const relu6 = (of: string) => [
  node('relu', 'Relu', of),
  node('min', 'Minimum', 'relu', 'six'),
  node('max', 'Maximum', 'min', 'zero'),
];

describe('fuseConvolutions', () => {
  it('takes scale, bias and relu6 into one node under the name of the last', () => {
    const {
      nodes,
      constants: kept,
      at,
    } = fuse(
      [
        node('conv', 'DepthwiseConv2dNative', 'x', 'kernel'),
        node('mul', 'Mul', 'conv', 'shared'),
        node('add', 'Add', 'mul', 'bias'),
        ...relu6('add'),
      ],
      'max',
    );
    const last = at('max');
    if (!last) throw new Error('no node');
    expect(last.op).toBe('FusedDepthwiseConv2dNative');
    expect(fusedParts(last)).toEqual({
      ops: ['BiasAdd', 'Relu6'],
      input: ['x', 'max/kernel', 'bias'],
    });
    expect([...(kept.get('max/kernel')?.values as Float32Array)]).toEqual([10, 200, 30, 400]);
    expect(nodes.map(({ name }) => name).sort()).toEqual(['bias', 'max', 'max/kernel', 'x']);
    expect(kept.has('six')).toBe(false);
  });

  it('takes a prelu that is spelled out, without a bias', () => {
    const { at } = fuse(
      [
        node('conv', 'Conv2D', 'x', 'kernel'),
        node('above', 'Maximum', 'zero', 'conv'),
        node('below', 'Minimum', 'zero', 'conv'),
        node('mul', 'Mul', 'slope', 'below'),
        node('sum', 'AddV2', 'above', 'mul'),
      ],
      'sum',
    );
    const sum = at('sum');
    if (!sum) throw new Error('no node');
    expect(fusedParts(sum)).toEqual({ ops: ['NoOp', 'Prelu'], input: ['x', 'kernel', 'slope'] });
  });

  it.each([
    ['another cap than 6', [node('relu', 'Relu', 'a'), node('max', 'Minimum', 'relu', 'zero')]],
    ['a sum of two images', [node('max', 'Add', 'a', 'x')]],
  ])('leaves alone %s', (_, tail) => {
    const nodes = [
      node('conv', 'Conv2D', 'x', 'kernel'),
      node('a', 'Add', 'conv', 'bias'),
      ...tail,
    ];
    const { at } = fuse(nodes, 'max');
    expect(at('max')).toEqual(tail.at(-1));
    expect(at('a')?.op).toBe('_FusedConv2D');
  });

  it('leaves a bias before a scale where it is', () => {
    const { at } = fuse(
      [
        node('conv', 'Conv2D', 'x', 'kernel'),
        node('add', 'Add', 'conv', 'bias'),
        node('mul', 'Mul', 'add', 'shared'),
      ],
      'mul',
    );
    expect(at('mul')?.op).toBe('Mul');
    expect(at('add')?.op).toBe('_FusedConv2D');
  });

  it('still computes what somebody else reads in the middle of a chain', () => {
    const { at } = fuse(
      [
        node('conv', 'Conv2D', 'x', 'kernel'),
        node('add', 'Add', 'conv', 'bias'),
        ...relu6('add'),
        node('residual', 'Add', 'max', 'add'),
      ],
      'residual',
    );
    expect([at('max')?.op, at('add')?.op]).toEqual(['_FusedConv2D', '_FusedConv2D']);
  });
});
