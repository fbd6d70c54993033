import { ALERT_THRESHOLD, type LinkEvidence } from '../linkage/index.js';

/** The least strength that is worth a proposal: as many strangers are borne as with link alerts, one in twenty records. */
export const PAIR_THRESHOLD = ALERT_THRESHOLD;

/**
 * From this similarity on, two faces are of one picture that was cut, darkened or stored anew, whatever the others of the
 * gallery are like: copies are at 0.99, the nearest of strangers at 0.81 (docs/adr/0038).
 */
const OF_ONE_PICTURE = 0.97;

/** Whether a person is to be asked about two records. */
export function isLikelyDuplicate({ strength, face }: Pick<LinkEvidence, 'strength' | 'face'>) {
  return strength >= PAIR_THRESHOLD || face.similarity >= OF_ONE_PICTURE;
}
