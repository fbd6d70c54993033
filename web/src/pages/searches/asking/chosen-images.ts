import type { DropItem } from 'react-aria-components';
import type { ChosenImage } from './search-draft.js';

let counted = 0;

/** Images that were chosen, as members of a draft. */
export function chosenImages(files: readonly File[]): ChosenImage[] {
  return files
    .filter(({ type }) => type.startsWith('image/'))
    .map((file) => chosenImage(file, file.name));
}

export function chosenImage(file: Blob, name: string): ChosenImage {
  counted += 1;
  const id = `image-${counted}`;
  const unaltered = { alterations: [], original: null };
  return { kind: 'image', id, file, name, saidToBe: 'unsaid', ...unaltered };
}

/** Files among what was dropped. */
export function imagesIn(items: readonly DropItem[]): Promise<File[]> {
  return Promise.all(items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : [])));
}
