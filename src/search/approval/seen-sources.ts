import type { ApparentModality, Modality } from '../../faces/index.js';
import type { ProbeSource, ResolvedProbe } from '../../matching/index.js';

/** Where a face of a probe came from, what it is said to be and what it looks like: the two may differ. */
export type SeenSource = ProbeSource & {
  readonly modality: Modality;
  /** By the classifier; null where no face was found, or it was not asked. */
  readonly looksLike: ApparentModality | null;
};

/** What a supervisor is shown of a probe, and the log keeps: of several, a list. */
export function seenSources({
  members,
}: Pick<ResolvedProbe, 'members'>): SeenSource | SeenSource[] {
  const seen = members.map(({ source, modality, face }): SeenSource => {
    return { ...source, modality, looksLike: face?.looksLike ?? null };
  });
  return seen.length === 1 && seen[0] ? seen[0] : seen;
}
