export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** v / |v|; a null vector stays null, since it has no direction. */
export function l2Normalised(v: Float32Array): Float32Array {
  const squares = dot(v, v);
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  const unit = new Float32Array(v.length);
  // Where `map` would call a function for each number, which takes several times as long.
  for (let i = 0; i < v.length; i++) unit[i] = (v[i] ?? 0) * scale;
  return unit;
}

/** Cosine of the angle between two vectors; 0 where one is null. */
export function cosine(a: Float32Array, b: Float32Array): number {
  const lengths = Math.sqrt(dot(a, a) * dot(b, b));
  return lengths > 0 ? dot(a, b) / lengths : 0;
}
