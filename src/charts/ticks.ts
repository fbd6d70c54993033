/** From 1 to `max` in steps of about a third of a decade, `max` itself last. */
export function logTicks(max: number): number[] {
  const steps = Array.from({ length: 24 }, (_, i) => [1, 2, 5].map((n) => n * 10 ** i)).flat();
  // A mark close to the last one would be written over it.
  return [...steps.filter((value) => value === 1 || value < 0.7 * max), ...(max > 1 ? [max] : [])];
}

/** About five round numbers that span `min` to `max`, both included. */
export function linearTicks(min: number, max: number): number[] {
  const rough = (max - min) / 5 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((n) => n * power >= rough) ?? 10) * power;
  const first = Math.floor(min / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(max / step - 1e-9));
  // Multiples of a decimal fraction carry binary dust.
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toFixed(9)),
  );
}
