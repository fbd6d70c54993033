import { stat } from 'node:fs/promises';
import { isTransaction } from '../transactions/open-transaction.js';
import { imagesOfTransaction } from '../transactions/transaction-images.js';
import { folderOfImages } from './folder-of-images.js';
import type { ImportImages } from './import-images.js';
import { zipOfImages } from './zip-of-images.js';

/**
 * Images of several places: the first that has one of a name has it.
 *
 * @param paths of folders and ZIPs; null for none
 * @param sheet that may bring its own
 * @throws Problem `archive-unreadable`, `transaction-unreadable`
 */
export async function openImages(
  paths: readonly (string | null)[],
  sheet: string | null = null,
): Promise<ImportImages> {
  const all: ImportImages[] = [];
  const close = async () => {
    for (const one of all) await one.close();
  };
  try {
    for (const path of paths) if (path !== null) all.push(await openPlace(path));
    if (sheet !== null && (await isTransaction(sheet))) all.push(await imagesOfTransaction(sheet));
  } catch (failure) {
    await close();
    throw failure;
  }
  return {
    async read(name) {
      for (const one of all) {
        const found = await one.read(name);
        if (found !== 'none') return found;
      }
      return 'none';
    },
    close,
  };
}

async function openPlace(path: string): Promise<ImportImages> {
  return (await stat(path)).isDirectory() ? folderOfImages(path) : zipOfImages(path);
}
