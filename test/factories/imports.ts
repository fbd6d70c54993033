import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Response, Test } from 'supertest';
import type { ImportView } from '../../src/imports/index.js';
import type { Caller } from '../support/application.js';
import type { Media, Schema } from '../support/open-api.js';
import { drawing } from './drawings.js';
import { writeZip } from './workbooks.js';

/** A ZIP of images by their names. */
export async function zipOf(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'zip-'));
  const path = join(folder, 'images.zip');
  await writeZip(path, files);
  const bytes = await readFile(path);
  await rm(folder, { recursive: true });
  return bytes;
}

/** Sends a list with its images, if any, and says what it is. */
export function sendImport(
  asking: Test,
  sheet: string | Buffer,
  images: Buffer | null,
  said: object,
): Test {
  void asking
    .attach('sheet', typeof sheet === 'string' ? Buffer.from(sheet) : sheet, 'portraits.csv')
    .field('import', JSON.stringify(said));
  return images === null ? asking : asking.attach('images', images, 'scans.zip');
}

/** Sends a list of one row with what the document shows of it, or images of one. */
export async function sendListExample(
  asking: Test,
  valueOf: (schema: Schema, example: unknown) => unknown,
  { schema, example }: Media,
): Promise<Response> {
  if (!schema.properties?.sheet) return asking.attach('images', await drawing(2), 'p2.png');
  const shown = (example as { readonly import?: unknown }).import;
  const said = valueOf(schema.properties.import ?? {}, shown) as object;
  return sendImport(asking, 'image\n', await zipOf({}), said);
}

/** An import once nothing more happens to it unasked. */
export async function settledImport(caller: Caller, id: string): Promise<ImportView> {
  for (;;) {
    const view = (await caller.get(`/imports/${id}`).expect(200)).body as ImportView;
    if (view.state !== 'checking' && view.state !== 'running') return view;
    await pause(50);
  }
}
