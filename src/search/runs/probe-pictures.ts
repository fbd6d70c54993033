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
  return kept.flatMap((member) => picturesOf(member, sources[member.position - 1]));
}

/** Of an upload that was altered, also the original. */
function picturesOf(
  { searchId, position, recordId, imageSha256, originalSha256 }: SearchProbeMember,
  source: ProbeSource | undefined,
): ProbePicture[] {
  if (imageSha256 !== null) {
    const route = `GET /api/v1/searches/${searchId}/probe/image?member=${position}`;
    const upload = { target: searchId, probe: position };
    const original = { ...upload, original: true, route: `${route}&original=true` };
    return [{ ...upload, route }, ...(originalSha256 === null ? [] : [original])];
  }
  if (recordId === null) return [];
  if (source?.kind !== 'sketch' && source?.kind !== 'photo') return [];
  const kind = source.kind === 'sketch' ? 'sketch' : 'subject';
  const route = `GET ${recordPath(kind, recordId)}/image`;
  const image = source.imageId ?? (source.kind === 'photo' ? source.id : undefined);
  if (image === undefined) return [{ target: recordId, route }];
  return [{ target: recordId, image, route: `${route}?imageId=${image}` }];
}
