import type { EntityManager } from 'typeorm';
import type { RankedCandidate } from '../candidates/candidate-view.js';
import type { NewSearch } from './new-search.js';
import type { SearchProbeMember } from './search-probe-member.entity.js';
import type { Search } from './search.entity.js';

/** Stores a run. One statement, so that what hangs on it can be sent together with it. */
export async function saveRun(
  manager: EntityManager,
  search: NewSearch,
): Promise<Pick<Search, 'createdAt'>> {
  const [made] = await manager.query<[{ created_at: Date }]>(
    `INSERT INTO searches (id, prefecture_id, actor, case_id, purpose, query, probe, excluded,
        trait_counts, filter_explanation, centring, photo_mean, sketch_mean, mode, recall,
        gallery_size, model_version)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
      RETURNING created_at`,
    [
      search.id,
      search.prefectureId,
      search.actor,
      search.caseId,
      search.purpose,
      JSON.stringify(search.query),
      JSON.stringify(search.probe),
      JSON.stringify(search.excluded),
      JSON.stringify(search.traitCounts),
      JSON.stringify(search.filterExplanation),
      JSON.stringify(search.centring),
      search.photoMean && arrayOf(search.photoMean),
      search.sketchMean && arrayOf(search.sketchMean),
      search.mode,
      search.recall,
      search.gallerySize,
      search.modelVersion,
    ],
  );
  return { createdAt: made.created_at };
}

/** Stores a list as it was shown: one parameter, whose parts PostgreSQL makes the rows of. */
export async function saveCandidates(
  manager: EntityManager,
  searchId: string,
  candidates: readonly RankedCandidate[],
): Promise<void> {
  await manager.query(
    `INSERT INTO search_candidates (search_id, rank, record_id, candidate)
      SELECT $1, (c ->> 'rank')::integer, (c ->> 'id')::uuid, c
      FROM jsonb_array_elements($2::jsonb) AS c`,
    [searchId, JSON.stringify(candidates)],
  );
}

/** Stores what a run was searched with. */
export async function saveProbeMembers(
  manager: EntityManager,
  members: readonly SearchProbeMember[],
): Promise<void> {
  await Promise.all(
    members.map((member) => {
      const { searchId, position, recordId, template, ...pictures } = member;
      const { imageSha256, mediaType, originalSha256, originalMediaType } = pictures;
      const vector = template && arrayOf(template);
      return manager.query(
        `INSERT INTO search_probe_members (search_id, position, record_id, template, image_sha256,
            media_type, original_sha256, original_media_type)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          ...[searchId, position, recordId, vector],
          ...[imageSha256, mediaType, originalSha256, originalMediaType],
        ],
      );
    }),
  );
}

/** Numbers as PostgreSQL reads an array of them; `pg` would write them one by one. */
const arrayOf = (numbers: readonly number[]) => `{${numbers.join()}}`;
