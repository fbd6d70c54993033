import { dataOf, type Schema } from '@mirsam/client';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';
import { newKey } from '../../api/new-key.js';
import type { FaceBox } from './face-box.js';

export type Modality = Schema<'FacePreviewQuery'>['modality'];

/** An image that somebody gave, and where they say its face is. */
export interface Picture {
  readonly key: string;
  readonly bytes: Blob;
  /** Null: it is looked for. */
  readonly box: FaceBox | null;
  /** Of one that a record has: as it is there. */
  readonly stored?: { readonly imageId: string; readonly box: FaceBox | null };
}

/** What the service takes; a phone then makes a JPEG of whatever it has. */
export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp'];

export const pictureOf = (bytes: Blob): Picture => ({ key: newKey(), bytes, box: null });

/** A picture of a record, with the box that somebody has drawn on it. */
export function storedPicture({ id, face }: Schema<'ImageView'>, bytes: Blob): Picture {
  const box = face.method === 'manual' ? (face.box ?? null) : null;
  return { key: id, bytes, box, stored: { imageId: id, box } };
}

export interface LookedAt extends Omit<Schema<'FacePreview'>, 'aligned'> {
  readonly aligned: Blob | null;
}

const previewQuery = ({ key, bytes }: Picture, modality: Modality, box: FaceBox | null) =>
  queryOptions({
    queryKey: ['face-previews', key, modality, box],
    queryFn: async ({ signal }): Promise<LookedAt> => {
      const body = { image: bytes, query: { modality, ...(box && { box }) } };
      const seen = dataOf(await mirsam.POST('/api/v1/face-previews', { body, signal }));
      return { ...seen, aligned: seen.aligned === null ? null : jpegIn(seen.aligned) };
    },
    staleTime: Infinity,
  });

function jpegIn(base64: string): Blob {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/jpeg' });
}

/** What the service sees in a picture: at first, and where somebody has said where to look. */
export function useFacePreview(picture: Picture, modality: Modality) {
  const detected = useQuery(previewQuery(picture, modality, null));
  const chosen = useQuery({
    ...previewQuery(picture, modality, picture.box),
    placeholderData: keepPreviousData,
  });
  return { detected, chosen };
}
