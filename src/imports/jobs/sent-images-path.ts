import { existsSync } from 'node:fs';
import type { BulkImport } from './bulk-import.entity.js';

/** Where images of an import that are sent one by one are kept: beside its sheet; null where none can be. */
export const sentImagesPath = ({
  sheetPath,
  filesAreOurs,
}: Pick<BulkImport, 'sheetPath' | 'filesAreOurs'>): string | null =>
  sheetPath !== null && filesAreOurs ? `${sheetPath}.images` : null;

/** A path, where there is something. */
export const existing = (path: string | null): string | null =>
  path !== null && existsSync(path) ? path : null;
