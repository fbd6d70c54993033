import type { SearchApproval } from '../../config/index.js';
import type { ResolvedProbe, Target } from '../../matching/index.js';

/**
 * Whether a search waits for a supervisor: with `sketch-to-photo`, one that compares a drawn face
 * with photographs of known people. An uploaded image that does not look like a photograph counts
 * as drawn, whatever it is said to be.
 */
export function needsApproval(
  setting: SearchApproval,
  target: Target,
  { members }: Pick<ResolvedProbe, 'members'>,
): boolean {
  if (setting === 'off' || target === 'sketches') return false;
  return members.some(({ embedding, modality, source, face }) => {
    if (embedding === null) return false;
    return modality === 'sketch' || (source.kind === 'image' && face?.looksLike !== 'photo');
  });
}
