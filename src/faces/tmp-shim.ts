export const TEMPLATE_DIMENSIONS = 256;
export function toTemplate(f: Float32Array, _m: string): Float32Array {
  const v = f.slice(0, 256);
  const n = Math.hypot(...v);
  return v.map((x) => x / n);
}
export const faceLogLikelihoodRatio = (s: number): number => 10 * (s - 0.5);
