/**
 * Strangers' pairs that may be alerted, at most, for each sketch that is enrolled: one in twenty. A
 * detective who is called to a wrong pair every other day stops looking; at this rate twenty new
 * sketches cost one look in vain (docs/adr/0012).
 */
const FALSE_ALERTS_PER_SKETCH = 1 / 20;

/**
 * The least evidence, face and traits together, that makes a pair of sketches worth an alert. Of
 * strangers a share of e^−t at most reaches a log likelihood ratio of t (Good 1950), so among `faces`
 * sketches `faces · e^−t` are expected to: the threshold rises with the logarithm of their number,
 * as the prior odds against any one of them do.
 *
 * @param faces sketches with a face that the new one was compared with, 1 at least
 * @returns natural-log likelihood ratio
 */
export function alertThreshold(faces: number): number {
  return Math.log(faces / FALSE_ALERTS_PER_SKETCH);
}
