import { median } from '../statistics.js';

/** Milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

export function timesOf(ms: readonly number[]): Times {
  const sorted = [...ms].sort((a, b) => a - b);
  const p95 = sorted[Math.min(sorted.length - 1, Math.floor(0.95 * sorted.length))] ?? NaN;
  return { p50: median(sorted), p95 };
}

/** One after another, each timed; the first is made twice, to warm what can be warmed. */
export async function timed<T, R>(
  items: readonly T[],
  act: (item: T, index: number) => R | Promise<R>,
): Promise<Times & { readonly results: R[] }> {
  const [first] = items;
  if (first !== undefined) await act(first, 0);
  const ms: number[] = [];
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    const began = performance.now();
    results.push(await act(item, index));
    ms.push(performance.now() - began);
  }
  return { ...timesOf(ms), results };
}
