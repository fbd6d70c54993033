import { ProtobufMessage } from './protobuf-message.js';

/** One operation of a network, with one output, which names it. */
export interface OnnxNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
  /** Whole numbers alone: what other attributes say is not read, and is refused by its name. */
  readonly attributes: ReadonlyMap<string, readonly number[]>;
}

export interface OnnxTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array;
}

/** An ONNX file, as far as it is needed to run a convolutional network of one input. */
export interface OnnxFile {
  readonly input: string;
  /** Each after those whose outputs it reads. */
  readonly nodes: readonly OnnxNode[];
  /** The constants, by name. */
  readonly tensors: ReadonlyMap<string, OnnxTensor>;
}

/** Field numbers of onnx.proto3 (https://github.com/onnx/onnx, Apache-2.0). */
const MODEL = { graph: 7 } as const;
const GRAPH = { node: 1, initializer: 5, input: 11 } as const;
const NODE = { input: 1, output: 2, op: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, number: 3, numbers: 8 } as const;
const TENSOR = { dimensions: 1, type: 2, name: 8, raw: 9 } as const;
const VALUE_INFO = { name: 1 } as const;

const FLOAT = 1;
const INT64 = 7;

/** @throws Error when the bytes are no such file, or hold what is not read here */
export function readOnnx(bytes: Uint8Array): OnnxFile {
  const [graph] = new ProtobufMessage(bytes).messages(MODEL.graph);
  if (!graph) throw new Error('ONNX: the file has no graph');
  const tensors = new Map(graph.messages(GRAPH.initializer).map(tensorOf));
  const inputs = graph
    .messages(GRAPH.input)
    .map((info) => info.texts(VALUE_INFO.name)[0] ?? '')
    .filter((name) => !tensors.has(name));
  const [input, ...others] = inputs;
  if (input === undefined || others.length > 0) throw new Error('ONNX: one input is needed');
  return { input, nodes: graph.messages(GRAPH.node).map(nodeOf), tensors };
}

function nodeOf(message: ProtobufMessage): OnnxNode {
  const [op = ''] = message.texts(NODE.op);
  const [output, ...others] = message.texts(NODE.output);
  if (output === undefined || others.length > 0) {
    throw new Error(`ONNX: ${op} has ${others.length + 1} outputs, and one is needed`);
  }
  const attributes = new Map(
    message
      .messages(NODE.attribute)
      .map((attribute): [string, readonly number[]] => [
        attribute.texts(ATTRIBUTE.name)[0] ?? '',
        [...attribute.numbers(ATTRIBUTE.number), ...attribute.numbers(ATTRIBUTE.numbers)],
      ]),
  );
  return { op, inputs: message.texts(NODE.input), output, attributes };
}

function tensorOf(message: ProtobufMessage): [string, OnnxTensor] {
  const [name = ''] = message.texts(TENSOR.name);
  const [raw] = message.bytesOf(TENSOR.raw);
  const [type] = message.numbers(TENSOR.type);
  const shape = message.numbers(TENSOR.dimensions);
  const values = raw && valuesOf(raw, type);
  if (values?.length !== shape.reduce((product, size) => product * size, 1)) {
    throw new Error(`ONNX: the numbers of ${name} cannot be read`);
  }
  return [name, { shape, values }];
}

/** Little-endian, as the file has them; copied, since they need not begin where a number may. */
function valuesOf(raw: Uint8Array, type: number | undefined): OnnxTensor['values'] | undefined {
  const { buffer } = Uint8Array.from(raw);
  if (type === FLOAT) return new Float32Array(buffer);
  if (type === INT64) return Int32Array.from(new BigInt64Array(buffer), Number);
  return undefined;
}
