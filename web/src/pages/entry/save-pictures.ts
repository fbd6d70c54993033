import { dataOf } from '@mirsam/client';
import { mirsam } from '../../api/mirsam.js';
import { type AnyRecord, partOf, type RecordPart, routeOf } from '../records/records.js';
import type { GivenPicture, Picture } from './pictures.js';

async function addPicture(part: RecordPart, id: string, { bytes, photo }: GivenPicture) {
  const params = { path: { id } };
  const body = { image: bytes };
  const added =
    part === 'sketches'
      ? await mirsam.POST('/api/v1/sketches/{id}/images', { params, body })
      : await mirsam.POST('/api/v1/subjects/{id}/photos', {
          params,
          body: { ...body, ...(photo && { photo }) },
        });
  return dataOf(added).id;
}

/** Says where the face is; or, by null, that it is to be looked for. */
async function setFaceBox(part: RecordPart, id: string, imageId: string, box: Picture['box']) {
  const path = { id };
  const route = routeOf(part, '/{id}/face-box');
  dataOf<unknown>(
    box
      ? await mirsam.PUT(route, { params: { path }, body: { box, imageId } })
      : await mirsam.DELETE(route, { params: { path, query: { imageId } } }),
  );
}

/** Says how a photograph was taken. */
async function describe(id: string, imageId: string, body: NonNullable<Picture['photo']>) {
  const params = { path: { id, imageId } };
  dataOf(await mirsam.PATCH('/api/v1/subjects/{id}/photos/{imageId}', { params, body }));
}

/**
 * Makes the pictures of a record what they are here: those that are new are added, boxes and order put right.
 * @returns why something of it was refused; all else is saved
 */
export async function savePictures(
  record: AnyRecord,
  pictures: readonly Picture[],
): Promise<unknown[]> {
  const part = partOf(record);
  const { id } = record;
  const order: string[] = [];
  const refused: unknown[] = [];
  for (const picture of pictures) {
    const { box, photo } = picture;
    try {
      const stored =
        'stored' in picture
          ? picture.stored
          : { imageId: await addPicture(part, id, picture), box: null, photo: picture.photo };
      const { imageId } = stored;
      order.push(imageId);
      if (!isSame(stored.box, box)) await setFaceBox(part, id, imageId, box);
      if (photo && !isSame(stored.photo, photo)) await describe(id, imageId, photo);
    } catch (failure) {
      refused.push(failure);
    }
  }
  const stands = [...record.images.map((image) => image.id), ...order].filter(isFirst);
  if (!isSame(order, stands)) {
    dataOf(
      await mirsam.PUT(routeOf(part, '/{id}/image-order'), {
        params: { path: { id } },
        body: { images: order },
      }),
    );
  }
  return refused;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const isFirst = (id: string, place: number, ids: readonly string[]) => ids.indexOf(id) === place;
