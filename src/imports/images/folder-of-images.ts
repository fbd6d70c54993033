import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type ImportImages, MOST_IMAGE_BYTES, readImage } from './import-images.js';
import { NamedFiles } from './named-files.js';

/** Images in a folder, and in those within it. */
export async function folderOfImages(root: string): Promise<ImportImages> {
  const files = new NamedFiles<{ readonly path: string }>();
  // Not by `opendir`: Node.js 20 leaves out what a folder within it has beyond 32 entries.
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.add(relative(root, path), { path });
  }
  return {
    async read(name) {
      const found = files.find(name);
      if (typeof found === 'string') return found;
      return readImage(createReadStream(found.path, { end: MOST_IMAGE_BYTES - 1 }));
    },
    close: () => Promise.resolve(),
  };
}
