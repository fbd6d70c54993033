/**
 * Pairs of strangers that may be alerted, at most, for each record that is enrolled: one in twenty. A
 * detective who is called to wrong pairs stops looking; at this rate, twenty new records cost one
 * look in vain.
 */
const FALSE_ALERTS_PER_RECORD = 1 / 20;

/** The least strength that is worth an alert. */
export const ALERT_THRESHOLD = -Math.log(FALSE_ALERTS_PER_RECORD);

/**
 * How strongly two records say that they show one person: how few strangers would resemble the one as much
 * as the other does, less what the traits say against it. What the traits say for it is shown, and not
 * counted: a composite is drawn after the statement that its traits are taken from, so that most of it is in
 * the faces already. What their cases have in common is not counted either: it says nothing of a face.
 *
 * @param strangers that are expected, see `expectedStrangers`
 * @param traits natural-log likelihood ratio of each trait
 */
export function linkStrength(strangers: number, traits: readonly number[]): number {
  const against = Math.min(
    0,
    traits.reduce((sum, evidence) => sum + evidence, 0),
  );
  return against - Math.log(strangers);
}
