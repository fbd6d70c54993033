import { countsFace } from '../../matching/index.js';
import type { ProbeView } from './probe-view.js';
import type { Search } from './search.entity.js';

/** Whether a search that was run compared no face; of one whose probe was erased, nobody can tell. */
export function wentByTraitsAlone({ probe, query }: Pick<Search, 'probe' | 'query'>): boolean {
  if (!('source' in probe)) return false;
  const { face, members } = probe as ProbeView;
  const faces = members?.map((member) => member.face) ?? [face];
  // Only what was compared is told with how it was found.
  return !countsFace(query.weights) || faces.every((one) => one?.method === undefined);
}
