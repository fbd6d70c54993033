import type { BodyImage } from '../../ansi-nist/index.js';
import type { ImportImages } from '../images/import-images.js';
import { openTransaction } from './open-transaction.js';

/** By which name a row of the file asks for its face: the first one, as no other is entered. */
export const FACE_NAME = 'face';

/** The face of a file of ANSI/NIST-ITL. */
export async function imagesOfTransaction(path: string): Promise<ImportImages> {
  const [face] = facesOf((await openTransaction(path)).pictures);
  return {
    read: (name) => Promise.resolve(name === FACE_NAME && face ? face.bytes : 'none'),
    close: () => Promise.resolve(),
  };
}

export const facesOf = (pictures: readonly BodyImage[]) =>
  pictures.filter(({ kind }) => kind === 'FACE');
