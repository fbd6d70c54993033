import { nameLikeness, nameUnits } from '../../finding/index.js';
import type { SpelledPair } from './spelled-names.js';

/** The share of pairs of which one spelling finds the other within the first ten, by likeness alone. */
export function foundRate(pairs: readonly SpelledPair[], others: readonly string[]): number {
  const names = [...pairs.map(({ entered }) => entered), ...others].map(nameUnits);
  const found = pairs.filter(({ asked }, index) => {
    const units = nameUnits(asked);
    const likeness = names.map((name) => nameLikeness(units, name));
    const own = likeness[index] ?? 0;
    // What is as alike may stand before it.
    const before = likeness.filter((one, other) => other !== index && one >= own).length;
    return own > 0 && before < 10;
  });
  return found.length / pairs.length;
}
