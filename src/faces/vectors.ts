/** v / |v|; a null vector stays null, since it has no direction. */
export function l2Normalised(v: Float32Array): Float32Array {
  let squares = 0;
  for (const x of v) squares += x * x;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  return v.map((x) => x * scale);
}
