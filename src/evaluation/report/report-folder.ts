import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWholeFile } from '../../storage/index.js';
import { GENERATOR, type PageInput, reportPage } from './report-page.js';
import { inlinePicture } from './inline-picture.js';

const PAGE = 'index.html';

/**
 * Makes sure that a report can be written to the folder, before hours of measuring.
 *
 * @throws Error when it holds anything but a report
 */
export async function claimReportFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (names.length === 0) return;
  const ours = names.length === 1 && names[0] === PAGE;
  if (ours && (await readFile(join(folder, PAGE), 'utf8')).includes(`content="${GENERATOR}"`))
    return;
  throw new Error(`${folder} holds something other than a report: name a new or empty folder`);
}

/**
 * Writes the report's page, and each plot as a file of its own, into the folder.
 *
 * @param withImages shows faces of probes that failed: personal data
 */
export async function writeReport(
  folder: string,
  { withImages, ...input }: Omit<PageInput, 'picture'> & { readonly withImages: boolean },
): Promise<void> {
  const page = await reportPage({ ...input, ...(withImages && { picture: inlinePicture }) });
  // Faces may be in it.
  await writeWholeFile(join(folder, PAGE), page, 0o600);
}
