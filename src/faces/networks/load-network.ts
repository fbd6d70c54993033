import type * as TensorFlow from '@tensorflow/tfjs';
import type { GraphModel } from '@tensorflow/tfjs';
import { readFile } from 'node:fs/promises';
import type { Runtime } from './load-runtime.js';
import { dropSilentChannels } from './drop-silent-channels.js';
import { fuseConvolutions } from './fuse-convolutions.js';
import type { Constant, Graph, GraphNode } from './fuse-convolutions.js';
import { networkFiles } from './model-files.js';
import { onnxGraph } from './onnx-graph.js';

interface ModelFile {
  readonly modelTopology: { readonly node: readonly GraphNode[] };
  readonly weightsManifest: readonly { readonly weights: TensorFlow.io.WeightsManifestEntry[] }[];
}

/** Loads a network of the manifest, fused and cut down to what `output` needs and what says something. */
export async function loadNetwork(
  { tf }: Runtime,
  name: string,
  output: string,
): Promise<GraphModel> {
  const [first = '', second = ''] = (await networkFiles(name)).slice(-2);
  const graph = second.endsWith('.onnx')
    ? onnxGraph(await readFile(second))
    : await tensorFlowGraph(tf, first, second);
  return graphModel(tf, dropSilentChannels(fuseConvolutions(graph, output)));
}

/** A graph in the two files of TensorFlow.js. */
async function tensorFlowGraph(
  tf: typeof TensorFlow,
  topology: string,
  weights: string,
): Promise<Graph> {
  const json = JSON.parse(await readFile(topology, 'utf8')) as ModelFile;
  const specs = json.weightsManifest.flatMap((group) => group.weights);
  const stored = tf.io.decodeWeights(new Uint8Array(await readFile(weights)).buffer, specs);
  const constants = Object.entries(stored).map(([name, tensor]): [string, Constant] => [
    name,
    { shape: tensor.shape, values: tensor.dataSync() },
  ]);
  tf.dispose(stored);
  return { nodes: json.modelTopology.node, constants: new Map(constants) };
}

async function graphModel(tf: typeof TensorFlow, graph: Graph): Promise<GraphModel> {
  const tensors = [...graph.constants].map(([name, { shape, values }]) => ({
    name,
    tensor: tf.tensor(values as Float32Array, [...shape]),
  }));
  const { data: weightData, specs: weightSpecs } = await tf.io.encodeWeights(tensors);
  tf.dispose(tensors.map(({ tensor }) => tensor));
  const modelTopology = { node: graph.nodes, versions: { producer: 0, minConsumer: 0 } };
  return tf.loadGraphModel({
    load: () => Promise.resolve({ modelTopology, weightSpecs, weightData }),
  });
}
