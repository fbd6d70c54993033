import { recordPath } from '../../records/index.js';
import type { EntityManager } from 'typeorm';
import type { Pictured } from '../../audit/index.js';
import type { ProbeSource } from '../../matching/index.js';
import type { ProbeView } from './probe-view.js';
import { SearchProbeMember } from './search-probe-member.entity.js';
import type { Search } from './search.entity.js';

/** A picture that people compare, with the route that shows it. */
export interface ProbePicture extends Pictured {
  readonly route: string;
}

/**
 * What there is to be looked at of the probe of a search: nothing of traits alone, nor of an upload from
 * before uploads were kept.
 */
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
  return kept.flatMap((member) => pictureOf(member, sources[member.position - 1]) ?? []);
}

function pictureOf(
  { searchId, position, recordId, imageSha256 }: SearchProbeMember,
  source: ProbeSource | undefined,
): ProbePicture | null {
  if (imageSha256 !== null) {
    const route = `GET /api/v1/searches/${searchId}/probe/image?member=${position}`;
    return { target: searchId, probe: position, route };
  }
  if (recordId === null) return null;
  if (source?.kind !== 'sketch' && source?.kind !== 'photo') return null;
  const kind = source.kind === 'sketch' ? 'sketch' : 'subject';
  const route = `GET ${recordPath(kind, recordId)}/image`;
  const image = source.imageId ?? (source.kind === 'photo' ? source.id : undefined);
  if (image === undefined) return { target: recordId, route };
  return { target: recordId, image, route: `${route}?imageId=${image}` };
}
