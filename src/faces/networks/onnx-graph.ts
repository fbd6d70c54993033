import type { Constant, Graph, GraphNode } from './fuse-convolutions.js';
import { type OnnxNode, type OnnxTensor, readOnnx } from './onnx-file.js';

/** What one operation of ONNX becomes; the last node bears the name of its output. */
interface Operation {
  readonly nodes: readonly GraphNode[];
  readonly constants?: Readonly<Record<string, Constant>>;
}

interface Operator {
  /** Attributes that are heeded; one that is not could change the result. */
  readonly attributes: readonly string[];
  translate(node: OnnxNode, tensors: ReadonlyMap<string, OnnxTensor>): Operation;
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  Conv: {
    attributes: ['dilations', 'group', 'kernel_shape', 'pads', 'strides'],
    translate: convolution,
  },
  PRelu: { attributes: [], translate: prelu },
  Add: { attributes: [], translate: addition },
  Reshape: { attributes: [], translate: reshape },
};

/**
 * An ONNX network of images as a graph of TensorFlow. ONNX keeps the channels of an image before its
 * rows, TensorFlow after its columns: kernels are turned, and so is an image that is made a vector.
 * Each node has the name of the ONNX tensor that it computes.
 *
 * @throws Error naming the operator that is not known, or what of it is not
 */
export function onnxGraph(bytes: Uint8Array): Graph {
  const { input, nodes, tensors } = readOnnx(bytes);
  const operations = nodes.map((node) => translate(node, tensors));
  const constants = operations.flatMap(({ constants = {} }) => Object.entries(constants));
  return {
    nodes: [
      { name: input, op: 'Placeholder' },
      ...constants.map(([name]): GraphNode => ({ name, op: 'Const' })),
      ...operations.flatMap((operation) => operation.nodes),
    ],
    constants: new Map(constants),
  };
}

function translate(node: OnnxNode, tensors: ReadonlyMap<string, OnnxTensor>): Operation {
  const operator = OPERATORS[node.op];
  if (!operator) throw new Error(`ONNX: the operator ${node.op} is not known`);
  const unknown = [...node.attributes.keys()].find((name) => !operator.attributes.includes(name));
  if (unknown !== undefined) throw refused(node, `its attribute ${unknown}`);
  return operator.translate(node, tensors);
}

/** One of all channels, or one for each: anything between has no kernel in TensorFlow.js. */
function convolution(node: OnnxNode, tensors: ReadonlyMap<string, OnnxTensor>): Operation {
  const { output } = node;
  const [groups = 1] = node.attributes.get('group') ?? [];
  const weights = constantOf(node, 1, tensors);
  const channels = weights.shape[1] ?? 0;
  if (groups > 1 && channels > 1) throw refused(node, `${groups} groups of ${channels} channels`);
  const convolved: GraphNode = {
    name: output,
    op: groups > 1 ? 'DepthwiseConv2dNative' : 'Conv2D',
    input: [imageOf(node, 0, tensors), `${output}/weights`],
    attr: convolutionAttributes(node),
  };
  const constants = { [`${output}/weights`]: kernelOf(weights, groups) };
  if (node.inputs.length < 3) return { nodes: [convolved], constants };
  const product = `${output}/product`;
  return {
    nodes: [
      { ...convolved, name: product },
      { name: output, op: 'AddV2', input: [product, `${output}/bias`] },
    ],
    constants: { ...constants, [`${output}/bias`]: constantOf(node, 2, tensors) },
  };
}

/**
 * From [filters, channels, rows, columns] to [rows, columns, channels, filters]; or, of a channel by
 * itself, to [rows, columns, channels, filters of each].
 */
function kernelOf({ shape, values }: OnnxTensor, groups: number): Constant {
  const [filters = 0, channels = 0, ...sides] = shape;
  const places = sides.reduce((product, side) => product * side, 1);
  const turned = new Float32Array(values.length);
  let at = 0;
  for (let place = 0; place < places; place++) {
    for (let channel = 0; channel < channels; channel++) {
      for (let filter = 0; filter < filters; filter++) {
        turned[at++] = values[(filter * channels + channel) * places + place] ?? 0;
      }
    }
  }
  return { shape: [...sides, channels * groups, filters / groups], values: turned };
}

function convolutionAttributes({ attributes }: OnnxNode): GraphNode['attr'] {
  const strides = attributes.get('strides') ?? [1, 1];
  const dilations = attributes.get('dilations') ?? [1, 1];
  // Before rows and columns, then after them.
  const pads = attributes.get('pads') ?? [0, 0, 0, 0];
  const around = pads.slice(0, 2).flatMap((before, i) => [before, pads[i + 2] ?? 0]);
  const padded = pads.some((pixels) => pixels > 0);
  return {
    data_format: text('NHWC'),
    strides: list([1, ...strides, 1]),
    dilations: list([1, ...dilations, 1]),
    padding: text(padded ? 'EXPLICIT' : 'VALID'),
    explicit_paddings: list(padded ? [0, 0, ...around, 0, 0] : []),
  };
}

function prelu(node: OnnxNode, tensors: ReadonlyMap<string, OnnxTensor>): Operation {
  const { shape, values } = constantOf(node, 1, tensors);
  if (shape[0] !== values.length) throw refused(node, `slopes of shape ${shape.join(' × ')}`);
  const slopes = `${node.output}/slopes`;
  return {
    nodes: [{ name: node.output, op: 'Prelu', input: [imageOf(node, 0, tensors), slopes] }],
    constants: { [slopes]: { shape: [values.length], values } },
  };
}

function addition(node: OnnxNode, tensors: ReadonlyMap<string, OnnxTensor>): Operation {
  const input = [imageOf(node, 0, tensors), imageOf(node, 1, tensors)];
  return { nodes: [{ name: node.output, op: 'AddV2', input }] };
}

function reshape(node: OnnxNode, tensors: ReadonlyMap<string, OnnxTensor>): Operation {
  const { output } = node;
  const [turned, order, shape] = [`${output}/turned`, `${output}/order`, `${output}/shape`];
  return {
    nodes: [
      { name: turned, op: 'Transpose', input: [imageOf(node, 0, tensors), order] },
      { name: output, op: 'Reshape', input: [turned, shape] },
    ],
    constants: {
      [order]: { shape: [4], values: Int32Array.from([0, 3, 1, 2]) },
      [shape]: constantOf(node, 1, tensors),
    },
  };
}

function imageOf(node: OnnxNode, index: number, tensors: ReadonlyMap<string, OnnxTensor>): string {
  const name = node.inputs[index];
  if (name === undefined || tensors.has(name)) throw refused(node, 'a constant for an image');
  return name;
}

function constantOf(node: OnnxNode, index: number, tensors: ReadonlyMap<string, OnnxTensor>) {
  const tensor = tensors.get(node.inputs[index] ?? '');
  if (!tensor) throw refused(node, 'an image for a constant');
  return tensor;
}

function refused({ op, output }: OnnxNode, what: string): Error {
  return new Error(`ONNX: ${op} ${output} cannot be run: ${what}`);
}

/** Attributes as the JSON of a GraphDef has them. */
function text(value: string) {
  return { s: Buffer.from(value).toString('base64') };
}

function list(values: readonly number[]) {
  return { list: { i: values.map(String) } };
}
