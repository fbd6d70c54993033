import type { EntityManager } from 'typeorm';

/** What an image is of, as the log names it. */
export interface Pictured {
  /** The record; of an uploaded probe, its search. */
  readonly target: string;
  /** Of an uploaded probe: which of its members. */
  readonly probe?: number;
  /** Of an uploaded probe that was altered: whether it is the image as it was before. */
  readonly original?: boolean;
  /** The very image, where a record has several. */
  readonly image?: string;
}

interface Look {
  readonly target: string;
  readonly probe: number | null;
  readonly original: boolean;
  readonly image: string | null;
}

/** Of what of these somebody has not opened an image for a case, by the log: what a look is, `image_looks` says. */
export async function notLookedAt<P extends Pictured>(
  manager: EntityManager,
  actor: string,
  caseId: string,
  pictures: readonly P[],
): Promise<P[]> {
  const looks = await manager.query<Look[]>(
    `SELECT DISTINCT target, probe, original, image FROM image_looks
     WHERE target = ANY ($1) AND actor = $2 AND case_id = $3`,
    [pictures.map(({ target }) => target), actor, caseId],
  );
  return pictures.filter(
    ({ target, probe = null, original = false, image }) =>
      !looks.some(
        (look) =>
          look.target === target &&
          look.probe === probe &&
          look.original === original &&
          (image === undefined || look.image === image),
      ),
  );
}
