import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { applyDecorators, Injectable, UseInterceptors } from '@nestjs/common';
import { FilesInterceptor } from '@nestjs/platform-express';
import { ApiBody } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.js';
import { BodyTypes, partMissing, type RequestContext } from '../common/index.js';
import { UPLOAD_LIMITS } from '../storage/index.js';
import { sentImageName } from './images/sent-image-name.js';
import { keepDurably, type SentFile } from './import-uploads.service.js';
import type { ImportView } from './import-view.js';
import { importProblems } from './imports.problems.js';
import { ImportsService } from './imports.service.js';
import { removeFiles } from './jobs/end-import.js';
import { sentImagesPath } from './jobs/sent-images-path.js';

/** Of one request. */
const MOST_FILES = 20;

/** An image that is too large is told in its row; what is no image at all is refused at once. */
const LARGEST = 8 * UPLOAD_LIMITS.fileSize;

/** Reads images into files. */
export function ImportImagesUpload(): MethodDecorator {
  const limits = { ...UPLOAD_LIMITS, fileSize: LARGEST, files: MOST_FILES, parts: MOST_FILES };
  const images = {
    type: 'array',
    maxItems: MOST_FILES,
    items: { type: 'string', format: 'binary' },
    description: 'Each is called what its row calls it.',
  };
  return applyDecorators(
    UseInterceptors(FilesInterceptor('images', MOST_FILES, { limits, preservePath: true })),
    BodyTypes('multipart/form-data'),
    ApiBody({ schema: { type: 'object', required: ['images'], properties: { images } } }),
  );
}

/** Keeps images of an import that are sent some at a time, beside its sheet. */
@Injectable()
export class ImportImagesService {
  constructor(
    private readonly db: DataSource,
    private readonly imports: ImportsService,
  ) {}

  /**
   * Logged. What is refused is not kept.
   * @throws Problem `import-not-found`, `import-not-checked`, `part-missing`, `import-images-unusable`
   */
  async keep(
    ctx: RequestContext,
    id: string,
    files: readonly SentFile[] = [],
  ): Promise<ImportView> {
    try {
      const folder = await this.folderOf(ctx, id);
      if (files.length === 0) throw partMissing('images');
      const named = files.map(({ path, originalname }) => [path, unlessUnusable(originalname)]);
      for (const [path = '', name = ''] of named) await moveInto(folder, path, name);
      await audit(this.db.manager, ctx, 'import.images', id, { images: files.length });
      const view = await this.imports.read(ctx, id);
      // Ended meanwhile, it leaves nothing that was sent.
      if (view.endedAt !== null) await removeFiles([folder]);
      return view;
    } finally {
      for (const { path } of files) await rm(path, { force: true });
    }
  }

  private async folderOf(ctx: RequestContext, id: string): Promise<string> {
    const job = await this.imports.load(this.db.manager, ctx, id);
    const folder = sentImagesPath(job);
    const isOpen = job.state === 'checking' || job.state === 'checked';
    if (folder === null || !isOpen) throw importProblems['import-not-checked']();
    return folder;
  }
}

/** @throws Problem `import-images-unusable` */
function unlessUnusable(originalname: string): string {
  const name = sentImageName(originalname);
  if (name === null) throw importProblems['import-images-unusable']();
  return name;
}

/** What stands in the way: a folder where a file would be, or a file in the place of a folder. */
const IN_THE_WAY = ['EEXIST', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'];

/** @throws Problem `import-images-unusable` */
async function moveInto(folder: string, path: string, name: string): Promise<void> {
  const target = join(folder, name);
  try {
    await keepDurably(path);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(path, target);
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (!IN_THE_WAY.includes(code)) throw cause;
    throw importProblems['import-images-unusable']({ cause });
  }
}
