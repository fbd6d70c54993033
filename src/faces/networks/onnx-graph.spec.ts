import { fuseConvolutions } from './fuse-convolutions.js';
import { onnxGraph } from './onnx-graph.js';

interface Operation {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, readonly number[]>>;
}

type Shape = readonly number[];

function varint(value: number): Buffer {
  return value < 0x80
    ? Buffer.of(value)
    : Buffer.concat([Buffer.of((value & 0x7f) | 0x80), varint(value >>> 7)]);
}

const number = (field: number, value: number) => Buffer.concat([varint(field << 3), varint(value)]);

function part(field: number, ...content: readonly (Buffer | string)[]): Buffer {
  const bytes = Buffer.concat(content.map((piece) => Buffer.from(piece as string)));
  return Buffer.concat([varint((field << 3) | 2), varint(bytes.length), bytes]);
}

/** Numbers 0, 1, 2, … of this shape. */
function tensor(name: string, shape: Shape): Buffer {
  const count = shape.reduce((product, size) => product * size, 1);
  const values = Float32Array.from({ length: count }, (_, i) => i);
  return part(
    5,
    ...shape.map((size) => number(1, size)),
    number(2, 1),
    part(8, name),
    part(9, Buffer.from(values.buffer)),
  );
}

function node({ op, inputs, output, attributes = {} }: Operation): Buffer {
  return part(
    1,
    ...inputs.map((name) => part(1, name)),
    part(2, output),
    part(4, op),
    ...Object.entries(attributes).map(([name, values]) =>
      part(5, part(1, name), ...values.map((value) => number(8, value))),
    ),
  );
}

function onnx(operations: readonly Operation[], shapes: Readonly<Record<string, Shape>> = {}) {
  const tensors = Object.entries(shapes).map(([name, shape]) => tensor(name, shape));
  return part(7, ...operations.map(node), ...tensors, part(11, part(1, 'x')));
}

const SHAPES = { weights: [2, 3, 2, 2], single: [3, 1, 2, 2], bias: [2], slopes: [2, 1, 1] };
const CONVOLUTION: Operation = {
  op: 'Conv',
  inputs: ['x', 'weights', 'bias'],
  output: 'y',
  attributes: { pads: [1, 1, 1, 1], strides: [2, 2] },
};

describe('onnxGraph', () => {
  it('turns a kernel and fuses bias and prelu, under the name of the last', () => {
    const prelu = { op: 'PRelu', inputs: ['y', 'slopes'], output: 'z' };
    const graph = fuseConvolutions(onnxGraph(onnx([CONVOLUTION, prelu], SHAPES)), 'z');
    expect(graph.nodes.map(({ name, op }) => `${name} ${op}`)).toEqual([
      'x Placeholder',
      'y/weights Const',
      'y/bias Const',
      'z/slopes Const',
      'z _FusedConv2D',
    ]);
    const kernel = graph.constants.get('y/weights');
    expect(kernel?.shape).toEqual([2, 2, 3, 2]);
    // [filter, channel, row, column] of 2 × 3 × 2 × 2: filters lie 12 apart, channels 4.
    expect([...(kernel?.values as Float32Array)].slice(0, 8)).toEqual([0, 12, 4, 16, 8, 20, 1, 13]);
    expect(graph.constants.get('z/slopes')).toMatchObject({ shape: [2] });
  });

  it('pads an image on each side as it says', () => {
    const { nodes } = onnxGraph(onnx([CONVOLUTION], SHAPES));
    const { attr = {} } = nodes.find(({ op }) => op === 'Conv2D') ?? {};
    const listed = (name: string) => (attr[name] as { list: { i: string[] } }).list.i.join(' ');
    expect(attr.padding).toEqual({ s: Buffer.from('EXPLICIT').toString('base64') });
    expect(listed('explicit_paddings')).toBe('0 0 1 1 1 1 0 0');
    expect(listed('strides')).toBe('1 2 2 1');
  });

  it('knows a convolution of each channel by itself', () => {
    const attributes = { group: [3] };
    const alone = { op: 'Conv', inputs: ['x', 'single'], output: 'y', attributes };
    const { nodes, constants } = onnxGraph(onnx([alone], SHAPES));
    expect(nodes.at(-1)).toMatchObject({ name: 'y', op: 'DepthwiseConv2dNative' });
    expect(constants.get('y/weights')?.shape).toEqual([2, 2, 3, 1]);
    const mixed = { ...CONVOLUTION, attributes: { group: [2] } };
    expect(() => onnxGraph(onnx([mixed], SHAPES))).toThrow(/Conv y .*2 groups of 3 channels/);
  });

  it.each<[string, Operation, RegExp]>([
    ['an operator', { op: 'Softmax', inputs: ['x'], output: 'y' }, /operator Softmax is not known/],
    [
      'an attribute',
      { op: 'Add', inputs: ['x', 'x'], output: 'y', attributes: { axis: [1] } },
      /Add y .*attribute axis/,
    ],
    [
      'a slope for each place',
      { op: 'PRelu', inputs: ['x', 'weights'], output: 'y' },
      /PRelu y .*2 × 3 × 2 × 2/,
    ],
    ['a sum with a constant', { op: 'Add', inputs: ['x', 'bias'], output: 'y' }, /Add y/],
  ])('refuses, naming it, %s', (_, operation, reason) => {
    expect(() => onnxGraph(onnx([operation], SHAPES))).toThrow(reason);
  });

  it.each([
    ['what is cut off', onnx([CONVOLUTION], SHAPES).subarray(0, -40)],
    ['what is something else', Buffer.from('{"format": "graph-model"}')],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', (_, bytes) => {
    expect(() => onnxGraph(bytes)).toThrow(/protobuf|ONNX/);
  });
});
