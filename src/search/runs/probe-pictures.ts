import type { EntityManager } from 'typeorm';
import type { ProbeSource } from '../../matching/index.js';
import type { ProbeView } from './probe-view.js';
import { SearchProbeMember } from './search-probe-member.entity.js';
import type { Search } from './search.entity.js';

/** A picture that a search was run with: as what the log has a look at it, and its route. */
export interface ProbePicture {
  readonly target: string;
  readonly route: string;
}

/** What there is to be looked at of the probe of a search: nothing of traits alone. */
export async function probePicturesOf(
  manager: EntityManager,
  { id: searchId, probe }: Search,
): Promise<ProbePicture[]> {
  const kept = await manager.find(SearchProbeMember, {
    where: { searchId },
    order: { position: 'ASC' },
  });
  const { members, source } = probe as ProbeView;
  const sources = members?.map((member) => member.source) ?? [source as ProbeSource];
  return kept.flatMap(({ position, recordId }) => {
    const route = recordId && routeOf(sources[position - 1], recordId);
    return route ? { target: recordId, route } : [];
  });
}

function routeOf(source: ProbeSource | undefined, recordId: string): string | null {
  if (source?.kind === 'sketch') return `GET /api/v1/sketches/${recordId}/image`;
  if (source?.kind !== 'photo') return null;
  return `GET /api/v1/subjects/${recordId}/image?imageId=${source.id}`;
}
