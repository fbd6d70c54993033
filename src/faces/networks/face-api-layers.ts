import type * as TensorFlow from '@tensorflow/tfjs';
import type { Tensor, Tensor4D } from '@tensorflow/tfjs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Runtime } from './load-runtime.js';
import { faceApiModels } from './model-files.js';

type Manifest = readonly { readonly weights: TensorFlow.io.WeightsManifestEntry[] }[];

/** The layers of a face-api network, run with kernels that do bias and activation in one pass. */
export class FaceApiLayers {
  private constructor(
    private readonly tf: typeof TensorFlow,
    private readonly tensors: Readonly<Record<string, Tensor>>,
  ) {}

  /** @param name as in `face-api/model/<name>-weights_manifest.json` */
  static async load({ tf }: Runtime, name: string): Promise<FaceApiLayers> {
    const directory = faceApiModels();
    const manifest = await readFile(join(directory, `${name}-weights_manifest.json`), 'utf8');
    const bytes = await readFile(join(directory, `${name}.bin`));
    const specs = (JSON.parse(manifest) as Manifest).flatMap(({ weights }) => weights);
    return new FaceApiLayers(tf, tf.io.decodeWeights(new Uint8Array(bytes).buffer, specs));
  }

  weights(name: string): Tensor {
    const tensor = this.tensors[name];
    if (!tensor) throw new RangeError(`no weights ${name}`);
    return tensor;
  }

  convolution(x: Tensor4D, name: string, options: ConvolutionOptions = {}): Tensor4D {
    const { stride = 1, pad = 'same', activation = 'linear', filter = 'filters' } = options;
    return this.tf.fused.conv2d({
      x,
      filter: this.weights(`${name}/${filter}`) as Tensor4D,
      strides: stride,
      pad,
      bias: this.weights(`${name}/bias`),
      activation,
      // The slope that face-api's own code multiplies by.
      leakyreluAlpha: Math.fround(0.1),
    });
  }

  /** A depthwise 3 × 3 convolution, then one of 1 × 1 with bias and activation. */
  separable(x: Tensor4D, name: string, { stride = 1, activation }: ConvolutionOptions = {}) {
    const kernel = this.weights(`${name}/depthwise_filter`) as Tensor4D;
    const depthwise = this.tf.depthwiseConv2d(x, kernel, stride, 'same');
    return this.convolution(depthwise, name, {
      filter: 'pointwise_filter',
      ...(activation && { activation }),
    });
  }
}

interface ConvolutionOptions {
  readonly stride?: number;
  readonly pad?: 'same' | 'valid';
  readonly activation?: 'linear' | 'relu' | 'leakyrelu';
  readonly filter?: string;
}
