import { type Image, takingOf } from '../enrolment/index.js';

/** Images of a record, as its history tells them: which, and in which order. */
export function imagesState(images: readonly Image[]): object {
  const told = images.map((image) => {
    const { id, position, sha256 } = image;
    const photo = takingOf(image);
    const isSaid = Object.values(photo).some((one) => one !== null);
    return [id, { position, sha256, ...(isSaid && { photo }) }] as const;
  });
  return { images: Object.fromEntries(told) };
}

/** What was taken for the face of an image, as its history tells it. */
export function faceState({ id, faceStatus, templates: [template] }: Image): object {
  return {
    images: { [`${id}.face`]: { status: faceStatus, box: template?.box ?? null } },
  };
}
