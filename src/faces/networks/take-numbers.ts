import type { Tensor } from '@tensorflow/tfjs';

/**
 * The numbers of a tensor, which is then given back. To be called outside of `tidy`, which looks for tensors in whatever
 * it is given back, number by number.
 */
export function takeNumbers(tensor: Tensor): Float32Array {
  const numbers = tensor.dataSync() as Float32Array;
  tensor.dispose();
  return numbers;
}
