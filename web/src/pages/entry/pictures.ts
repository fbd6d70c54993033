import { dataOf, type Schema } from '@mirsam/client';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';
import { newKey } from '../../api/new-key.js';
import type { PhotoTaking } from '../records/photographs.js';
import type { AnyRecord } from '../records/records.js';
import type { FaceBox } from './face-box.js';

export type Modality = Schema<'FacePreviewQuery'>['modality'];

/** An image of a person, and where somebody says that its face is. */
interface AnyPicture {
  readonly key: string;
  /** Null: it is looked for. */
  readonly box: FaceBox | null;
  /** Of a photograph, where something was said of it. */
  readonly photo?: PhotoTaking | undefined;
}

export interface GivenPicture extends AnyPicture {
  readonly bytes: Blob;
}

/** One that a record has, as it is there; it is looked at where it is stored. */
export interface StoredPicture extends AnyPicture {
  readonly stored: Pick<AnyPicture, 'box' | 'photo'> & { readonly imageId: string };
}

export type Picture = GivenPicture | StoredPicture;

/** What the service takes; a phone then makes a JPEG of whatever it has. */
export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp'];

export const pictureOf = (bytes: Blob): GivenPicture => ({ key: newKey(), bytes, box: null });

/** A picture of a record, with the box that somebody has drawn on it. */
export function storedPicture({ id, face, photo }: Schema<'ImageView'>): StoredPicture {
  const box = face.method === 'manual' ? (face.box ?? null) : null;
  return { key: id, box, photo, stored: { imageId: id, box, photo } };
}

/** What somebody was making of the pictures of a record, which may have lost some since, and got others. */
export function stillThere(
  pictures: readonly Picture[] | null,
  { images }: Pick<AnyRecord, 'images'>,
): readonly Picture[] | null {
  if (!pictures) return null;
  const kept = pictures.filter((one) => 'bytes' in one || images.some(({ id }) => id === one.key));
  const others = images.filter(({ id }) => kept.every(({ key }) => key !== id));
  return [...kept, ...others.map(storedPicture)];
}

export interface LookedAt extends Omit<Schema<'FacePreview'>, 'aligned'> {
  readonly aligned: Blob | null;
}

const previewQuery = ({ key, bytes }: GivenPicture, modality: Modality, box: FaceBox | null) =>
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
export function useFacePreview(picture: GivenPicture, modality: Modality) {
  const detected = useQuery(previewQuery(picture, modality, null));
  const chosen = useQuery({
    ...previewQuery(picture, modality, picture.box),
    placeholderData: keepPreviousData,
  });
  return { detected, chosen };
}
