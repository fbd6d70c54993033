/**
 * Strangers' pairs that may be alerted, at most, for each sketch that is enrolled: one in twenty. A
 * detective who is called to wrong pairs stops looking; at this rate, twenty new sketches cost one
 * look in vain.
 */
const FALSE_ALERTS_PER_SKETCH = 1 / 20;

/**
 * How many times more strangers reach an evidence than it promises, at most, where all sketches are
 * of one hand and of people alike (measured: docs/adr/0012).
 */
const OF_ONE_HAND = Math.E;

/**
 * How strongly two sketches say that they show one person: by their faces, less what the traits
 * say against it. What the traits say for it is shown, and not counted: a composite is drawn after
 * the statement that its traits are taken from, so that most of it is in the faces already.
 *
 * @param face natural-log likelihood ratio of the faces, without limit
 * @param traits natural-log likelihood ratio of each trait
 */
export function linkStrength(face: number, traits: readonly number[]): number {
  return (
    face +
    Math.min(
      0,
      traits.reduce((sum, evidence) => sum + evidence, 0),
    )
  );
}

/**
 * The least strength that is worth an alert. Of strangers a share of e^−t at most reaches a log
 * likelihood ratio of t (Good 1950), so among `faces` sketches `faces · e^−t` are expected to: the
 * threshold rises with the logarithm of their number, as the prior odds against each of them do.
 *
 * @param faces sketches with a face that the new one is compared with, 1 at least
 */
export function alertThreshold(faces: number): number {
  return Math.log((faces * OF_ONE_HAND) / FALSE_ALERTS_PER_SKETCH);
}
