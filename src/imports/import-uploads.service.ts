import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { applyDecorators, Injectable, UseInterceptors } from '@nestjs/common';
import { FileFieldsInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { diskStorage, type StorageEngine } from 'multer';
import {
  BodyTypes,
  JsonParts,
  normalText,
  partMissing,
  type RequestContext,
  textFaults,
} from '../common/index.js';
import type { Config } from '../config/index.js';
import { UPLOAD_LIMITS } from '../storage/index.js';
import type { ImportView } from './import-view.js';
import { ImportsService } from './imports.service.js';
import { NewImportInput } from './new-import.dto.js';

type Part = 'sheet' | 'images' | 'import';

/** Files as they were kept, by part. */
export type SentFiles = Partial<Readonly<Record<Part, readonly SentFile[]>>>;

export interface SentFile {
  readonly path: string;
  readonly originalname: string;
}

/** An archive of a few ten thousand scans. */
const MOST_BYTES = 8 * 1024 ** 3;

const FILE = { type: 'string', format: 'binary' };
const PROPERTIES = {
  sheet: {
    ...FILE,
    description: 'CSV, JSON Lines or XLSX; or a file of ANSI/NIST-ITL, with its image.',
  },
  images: {
    ...FILE,
    description:
      'A ZIP with the images that the rows name. Without it, they are sent to `POST …/images`.',
  },
  import: { $ref: getSchemaPath(NewImportInput) },
};

/** Reads a sheet, a ZIP and what they are into files. */
export function ImportUpload(): MethodDecorator {
  const parts = (['sheet', 'images', 'import'] as const).map((name) => ({ name, maxCount: 1 }));
  const limits = { ...UPLOAD_LIMITS, fileSize: MOST_BYTES, files: 3 };
  return applyDecorators(
    UseInterceptors(FileFieldsInterceptor(parts, { limits })),
    BodyTypes('multipart/form-data'),
    ApiExtraModels(NewImportInput),
    ApiBody({
      schema: { type: 'object', required: ['sheet', 'import'], properties: PROPERTIES },
    }),
  );
}

/** Where files are kept until their import ends: below `DATA_DIR`, which instances share. */
export function importStorage({ dataDir }: Config): StorageEngine {
  const folder = join(dataDir, 'imports');
  return diskStorage({
    destination: (_request, _file, done) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      done(null, folder);
    },
    filename: (_request, _file, done) => {
      done(null, randomUUID());
    },
  });
}

/** Takes what was sent; what is refused is not kept. */
@Injectable()
export class ImportUploadsService {
  constructor(
    private readonly imports: ImportsService,
    private readonly parts: JsonParts,
  ) {}

  /** @throws Problem `part-missing`, `malformed-multipart`, `validation-failed`, and as `ImportsService.create` */
  async create(
    ctx: RequestContext,
    files: SentFiles = {},
    fields: object = {},
  ): Promise<ImportView> {
    const all = Object.values(files).flatMap((part) => part.map(({ path }) => path));
    const kept = new Set<string>();
    try {
      const sheet = sent(files, 'sheet');
      const images = files.images?.[0]?.path ?? null;
      const paths = images === null ? [sheet.path] : [sheet.path, images];
      const source = {
        ...(await this.read(files, fields)),
        sheet: sheet.path,
        images,
      };
      for (const path of paths) await keepDurably(path);
      const order = { ...source, name: nameOf(sheet), filesAreOurs: true };
      const made = await this.imports.create(ctx, order);
      for (const path of paths) kept.add(path);
      return made;
    } finally {
      const left = all.filter((path) => !kept.has(path));
      for (const path of left) await rm(path, { force: true });
    }
  }

  /** What was said of the list, in a field or in a file. */
  private async read(files: SentFiles, fields: object) {
    const [said] = files.import ?? [];
    const json = said ? { import: [{ buffer: await readFile(said.path) }] } : {};
    const body = { fields: { ...fields }, files: json };
    const { kind, caseId, profile, encoding } = await this.parts.read(
      'import',
      NewImportInput,
      body,
    );
    return {
      ...{ kind, caseId: caseId ?? null, profile: profile ?? {} },
      ...(encoding && { encoding }),
    };
  }
}

/** @throws Problem `part-missing` */
function sent(files: SentFiles, part: Part): SentFile {
  const [file] = files[part] ?? [];
  if (!file) throw partMissing(part);
  return file;
}

/** What is acknowledged is there after the power fails. */
export async function keepDurably(path: string): Promise<void> {
  await using file = await open(path);
  await file.sync();
}

const LONGEST_NAME = 200;

/** What a file is called, as far as it can be shown; the parser reads names as Latin-1. */
function nameOf({ originalname }: SentFile): string {
  const name = normalText(basename(Buffer.from(originalname, 'latin1').toString()));
  const isShown = textFaults(name, '', { letters: 0 }, false).length === 0;
  return isShown && name !== '' ? name.slice(0, LONGEST_NAME) : 'sheet';
}
