import type { SearchApproval } from '../../config/index.js';
import type { ResolvedProbe, Target } from '../../matching/index.js';

/**
 * Whether a search waits for a supervisor: with `sketch-to-photo`, one that compares a drawn face
 * with photographs of known people. An image that does not look like a photograph counts as drawn,
 * whatever it is said to be and wherever it is stored: a drawing can be enrolled as a subject's. Who
 * means to can deceive the classifier all the same, which is why the log and the supervisor are told.
 */
export function needsApproval(
  setting: SearchApproval,
  target: Target,
  { members }: Pick<ResolvedProbe, 'members'>,
): boolean {
  if (setting === 'off' || target === 'sketches') return false;
  return members.some(({ embedding, modality, face }) => {
    if (embedding === null) return false;
    return modality === 'sketch' || face?.looksLike !== 'photo';
  });
}
