import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One network of `models/manifest.json`. */
export interface ModelEntry {
  readonly name: string;
  readonly version: string;
  /** npm package that brings the files; `.` is the project's own `models/`. */
  readonly package: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly input: string;
  readonly output: string;
  readonly licence: string;
  readonly purpose: string;
}

/** `models/manifest.json`: every network, its files and their SHA-256. */
export interface ModelManifest {
  readonly schema: 1;
  readonly models: readonly ModelEntry[];
}

/** `models/` of the project, seen from the compiled file in `dist/src/faces/networks`. */
export const MODELS_DIR = fileURLToPath(new URL('../../../../models/', import.meta.url));

/** Where an npm package is installed. */
export function packageDirectory(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

/** Where face-api's networks are. */
export function faceApiModels(): string {
  return join(packageDirectory('@vladmandic/face-api'), 'model');
}

/**
 * Compares every model file with the sha256 in the manifest, so that a network that was swapped,
 * truncated or updated behind our back never makes templates.
 *
 * @param directoryOf where a package's files are; the installed package unless a test says else
 * @throws Error naming the first file that is missing or differs
 */
export async function verifyModels(
  modelsDir: string = MODELS_DIR,
  directoryOf: (packageName: string) => string = packageDirectory,
): Promise<ModelManifest> {
  const text = await readFile(join(modelsDir, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as ModelManifest;
  for (const model of manifest.models) {
    const own = model.package === '.';
    const directory = own ? modelsDir : directoryOf(model.package);
    for (const { path, sha256 } of model.files) {
      await verifyFile(join(directory, path), sha256, own ? path : `${model.package}/${path}`);
    }
  }
  return manifest;
}

/** @throws Error naming the file when it cannot be read or its sha256 differs */
async function verifyFile(path: string, sha256: string, label: string): Promise<void> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Error(`Model file ${label} cannot be read`, { cause });
  });
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== sha256) {
    throw new Error(`Model file ${label} has sha256 ${actual}, the manifest says ${sha256}`);
  }
}
