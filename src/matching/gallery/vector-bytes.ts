/** A vector as the database sends it to programs: 512 numbers as text would be read one by one. */
export const asBytes = (vector: string) => `vector_send(${vector}::vector)`;

/** What `vector_send` writes: how many numbers (two bytes), two bytes unused, the numbers. */
export function vectorOf(bytes: Buffer): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Float32Array(view.getUint16(0));
  for (let i = 0; i < numbers.length; i++) numbers[i] = view.getFloat32(4 + 4 * i);
  return numbers;
}
