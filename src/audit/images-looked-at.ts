import type { EntityManager } from 'typeorm';

/** What an image is of, as the log names it. */
export interface Pictured {
  /** The record; of an uploaded probe, its search. */
  readonly target: string;
  /** Of an uploaded probe: which of its members. */
  readonly probe?: number;
  /** The very image, where a record has several. */
  readonly image?: string;
}

interface Look {
  readonly target: string;
  readonly probe: number | null;
  readonly image: string | null;
}

/**
 * Of what of these somebody has not opened an image for a case, by the log. A thumbnail, which a list
 * shows by itself, is no look.
 */
export async function notLookedAt<P extends Pictured>(
  manager: EntityManager,
  actor: string,
  caseId: string,
  pictures: readonly P[],
): Promise<P[]> {
  const looks = await manager.query<Look[]>(
    `SELECT DISTINCT target, (details ->> 'probe')::integer AS probe, details ->> 'image' AS image
     FROM audit_entries
     WHERE target = ANY ($1) AND actor = $2 AND action = 'image.read'
       AND details ->> 'caseId' = $3 AND details ->> 'size' <> 'thumb'`,
    [pictures.map(({ target }) => target), actor, caseId],
  );
  return pictures.filter(
    ({ target, probe = null, image }) =>
      !looks.some(
        (look) =>
          look.target === target &&
          look.probe === probe &&
          (image === undefined || look.image === image),
      ),
  );
}
