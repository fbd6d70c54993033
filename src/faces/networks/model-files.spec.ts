import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAdapter } from '../model/adapter-file.js';
import { MODELS_DIR, verifyModels } from './model-files.js';
import { ADAPTER_VERSION } from '../model/model-version.js';

describe('verifyModels', () => {
  let copy: string;

  beforeEach(async () => {
    copy = await mkdtemp(join(tmpdir(), 'models-'));
    await cp(MODELS_DIR, copy, { recursive: true });
  });

  afterEach(() => rm(copy, { recursive: true }));

  async function flipOneBit(path: string): Promise<void> {
    const bytes = await readFile(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await writeFile(path, bytes);
  }

  it('accepts the files as they ship', async () => {
    const { models } = await verifyModels(copy);
    expect(models.map((m) => m.name)).toEqual([
      'tiny_face_detector',
      'ssd_mobilenetv1',
      'face_landmark_68',
      'face_recognition',
      'mobileface',
      'faceres',
      'fr_feature',
      'sketch-adapter',
    ]);
  });

  it('names a file that differs by one bit', async () => {
    await flipOneBit(join(copy, ADAPTER_VERSION, 'adapter.bin'));
    await expect(verifyModels(copy)).rejects.toThrow(`${ADAPTER_VERSION}/adapter.bin has sha256`);
    expect(() => loadAdapter(join(copy, ADAPTER_VERSION))).toThrow('differs from its manifest');
  });

  it('names a file that is missing', async () => {
    await rm(join(copy, ADAPTER_VERSION, 'adapter.bin'));
    await expect(verifyModels(copy)).rejects.toThrow(
      `${ADAPTER_VERSION}/adapter.bin cannot be read`,
    );
  });

  it('says how to fetch what was not fetched at install, and asks for it only where it is used', async () => {
    await rm(join(copy, 'fetched'), { recursive: true });
    await expect(verifyModels(copy)).rejects.toThrow(
      /faceplugin-face-recognition-js\/LICENSE cannot be read\n`npm run networks` fetches it/,
    );
    const { models } = await verifyModels(copy, ({ name }) => name !== 'fr_feature');
    expect(models.map(({ name }) => name)).not.toContain('fr_feature');
  });

  it('names a file of a package that was swapped', async () => {
    const elsewhere = join(copy, 'elsewhere');
    await cp(join(copy, 'manifest.json'), join(elsewhere, 'model/none'));
    await expect(verifyModels(copy, () => true, () => elsewhere)).rejects.toThrow(
      /tiny_face_detector_model-weights_manifest\.json cannot be read/,
    );
  });
});
