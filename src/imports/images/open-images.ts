import { stat } from 'node:fs/promises';
import { folderOfImages } from './folder-of-images.js';
import type { ImportImages } from './import-images.js';
import { zipOfImages } from './zip-of-images.js';

/** No images at all: a sheet that is only looked through. */
const NO_IMAGES: ImportImages = {
  read: () => Promise.resolve('none'),
  close: () => Promise.resolve(),
};

/**
 * @param path a folder or a ZIP; null for none
 * @throws Problem `archive-unreadable`
 */
export async function openImages(path: string | null): Promise<ImportImages> {
  if (path === null) return NO_IMAGES;
  return (await stat(path)).isDirectory() ? folderOfImages(path) : zipOfImages(path);
}
