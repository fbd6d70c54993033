/** Acts on every item, on so many at once; the first failure is thrown. */
export async function forEachConcurrently<T>(
  items: readonly T[],
  atOnce: number,
  act: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const queue = items.entries();
  const workOff = async () => {
    for (const [index, item] of queue) await act(item, index);
  };
  await Promise.all(Array.from({ length: atOnce }, workOff));
}
