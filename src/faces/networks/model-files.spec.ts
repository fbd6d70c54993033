import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAdapter } from '../model/adapter-file.js';
import { MODELS_DIR, verifyModels } from './model-files.js';
import { FEATURE_PROFILES } from '../model/feature-profiles.js';
import { isUsedBy } from '../model/models-in-use.js';

const { adapter } = FEATURE_PROFILES['mobileface-faceres'];

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
      'sketch-adapter',
    ]);
  });

  it('names a file that differs by one bit', async () => {
    await flipOneBit(join(copy, adapter, 'adapter.bin'));
    await expect(verifyModels(copy)).rejects.toThrow(`${adapter}/adapter.bin has sha256`);
    expect(() => loadAdapter(join(copy, adapter))).toThrow('differs from its manifest');
  });

  it('names a file that is missing', async () => {
    await rm(join(copy, adapter, 'adapter.bin'));
    await expect(verifyModels(copy)).rejects.toThrow(`${adapter}/adapter.bin cannot be read`);
  });

  it('says how to fetch what was not fetched at install, and asks for it only where it is used', async () => {
    await rm(join(copy, 'fetched'), { recursive: true });
    await expect(verifyModels(copy)).rejects.toThrow(
      /faceplugin-face-recognition-js\/LICENSE cannot be read: `npm run networks` fetches it/,
    );
    const { models } = await verifyModels(copy, isUsedBy('mobileface-faceres'));
    expect(models.map(({ name }) => name)).not.toContain('fr_feature');
  });

  it('names a file of a package that was swapped', async () => {
    const elsewhere = join(copy, 'elsewhere');
    await cp(join(copy, 'manifest.json'), join(elsewhere, 'model/none'));
    await expect(
      verifyModels(
        copy,
        () => true,
        () => elsewhere,
      ),
    ).rejects.toThrow(/tiny_face_detector_model-weights_manifest\.json cannot be read/);
  });
});
