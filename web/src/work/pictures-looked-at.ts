import type { PictureOf } from './record-picture.js';

const looks = new Set<string>();

const keyOf = (consultation: string, { id, imageId = '' }: Pick<PictureOf, 'id' | 'imageId'>) =>
  [consultation, id, imageId].join(' ');

/** Pictures that this page has shown in a consultation, in whatever size: the log has a look at them already. */
export const picturesLookedAt = {
  add(consultation: string, of: PictureOf): void {
    looks.add(keyOf(consultation, of));
  },
  has: (consultation: string, of: Pick<PictureOf, 'id' | 'imageId'>): boolean =>
    looks.has(keyOf(consultation, of)),
};
