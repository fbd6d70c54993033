import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { UPLOAD_LIMITS } from '../../storage/index.js';
import { importProblems } from '../imports.problems.js';
import { type ImportImages, readImage } from './import-images.js';
import { NamedFiles } from './named-files.js';

/**
 * Images in a ZIP, each unpacked when it is asked for.
 * @throws Problem `archive-unreadable`, also while one is read
 */
export async function zipOfImages(path: string): Promise<ImportImages> {
  const zip = await unlessUnreadable(openPromise(path, { lazyEntries: true, autoClose: false }));
  const files = await unlessUnreadable(filesOf(zip)).catch((failure: unknown) => {
    zip.close();
    throw failure;
  });
  return {
    async read(name) {
      const found = files.find(name);
      if (typeof found === 'string') return found;
      return unlessUnreadable(zip.openReadStreamPromise(found).then((stream) => readImage(stream)));
    },
    close() {
      zip.close();
      return Promise.resolve();
    },
  };
}

async function filesOf(zip: ZipFile): Promise<NamedFiles<Entry>> {
  const files = new NamedFiles<Entry>();
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('/')) files.add(entry.fileName, entry);
  }
  return files;
}

async function unlessUnreadable<T>(work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    const megabytes = Math.floor(UPLOAD_LIMITS.fileSize / 1024 / 1024);
    throw importProblems['archive-unreadable']({ params: { megabytes }, cause });
  });
}
