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
  /** Whether the files alone are fetched, at install: what the package depends on must not be here. */
  readonly fetched?: true;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly input: string;
  readonly output: string;
  readonly licence: string;
  /** Where the licence names somebody else than the package does. */
  readonly copyright?: string;
  readonly purpose: string;
}

/** `models/manifest.json`: every network, its files and their SHA-256. */
export interface ModelManifest {
  readonly schema: 1;
  readonly models: readonly ModelEntry[];
}

/** `models/` of the project, seen from the compiled file in `dist/src/faces/networks`. */
export const MODELS_DIR = fileURLToPath(new URL('../../../../models/', import.meta.url));

/** What to do where nothing was fetched at install. */
export const FETCH_HINT =
  '`npm run networks` fetches it (an image is built anew where a registry can be reached), and ' +
  'FACE_NETWORKS=mobileface-faceres does without it';

/** Where an npm package is installed. */
export function packageDirectory(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

/** Where face-api's networks are. */
export function faceApiModels(): string {
  return join(packageDirectory('@vladmandic/face-api'), 'model');
}

/** `models/manifest.json`. */
export async function readModelManifest(modelsDir: string = MODELS_DIR): Promise<ModelManifest> {
  const text = await readFile(join(modelsDir, 'manifest.json'), 'utf8');
  return JSON.parse(text) as ModelManifest;
}

/**
 * Paths of a network's files, in the manifest's order.
 *
 * @throws Error when the manifest has no such network
 */
export async function networkFiles(name: string): Promise<readonly string[]> {
  const { models } = await readModelManifest();
  const model = models.find((entry) => entry.name === name);
  if (!model) throw new Error(`models/manifest.json has no network ${name}`);
  return modelPaths(model);
}

/** Paths of a model's files, whether or not they are there. */
export function modelPaths(model: ModelEntry, modelsDir: string = MODELS_DIR): readonly string[] {
  return model.files.map(({ path }) => join(directoryOf(model, modelsDir), path));
}

/** As `scripts/fetch-networks.mjs` has it. */
function directoryOf(
  { package: name, fetched }: ModelEntry,
  modelsDir: string,
  installed = packageDirectory,
): string {
  if (name === '.') return modelsDir;
  return fetched ? join(modelsDir, 'fetched', name) : installed(name);
}

/**
 * Compares every model file with the sha256 in the manifest, so that a network that was swapped,
 * truncated or updated behind our back never makes templates.
 *
 * @param needed whether a model is to be used; of others no file is asked for
 * @param installed where a package is; the installed one unless a test says else
 * @returns the manifest of what is to be used
 * @throws Error naming the first file that is missing or differs, and what to do where it is fetched
 */
export async function verifyModels(
  modelsDir: string = MODELS_DIR,
  needed: (model: ModelEntry) => boolean = () => true,
  installed: (packageName: string) => string = packageDirectory,
): Promise<ModelManifest> {
  const manifest = await readModelManifest(modelsDir);
  const models = manifest.models.filter(needed);
  for (const model of models) {
    const directory = directoryOf(model, modelsDir, installed);
    for (const { path, sha256 } of model.files) {
      const label = model.package === '.' ? path : `${model.package}/${path}`;
      await verifyFile(join(directory, path), sha256, label).catch((error: unknown) => {
        throw model.fetched ? new Error(`${(error as Error).message}: ${FETCH_HINT}`) : error;
      });
    }
  }
  return { ...manifest, models };
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
