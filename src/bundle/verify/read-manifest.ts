import type { BundleManifest } from '../bundle-documents.js';

/** @throws Error where it is no manifest of a bundle this verifier knows */
export function readManifest(bytes: Buffer): BundleManifest {
  const manifest = JSON.parse(bytes.toString('utf8')) as Partial<BundleManifest> | null;
  if (manifest?.format !== 'mirsam-evidence-bundle') throw new Error('It is no manifest');
  // Compared as what was read: a later version is no version this verifier can speak for.
  if ((manifest.formatVersion as number) !== 1) throw new Error('Its format is not known here');
  const { search, disclosure, keyId, files } = manifest;
  const whole =
    typeof search === 'string' &&
    typeof keyId === 'string' &&
    typeof disclosure?.entry === 'string' &&
    Array.isArray(files) &&
    files.every(({ name, size, sha256 }) => {
      return typeof name === 'string' && typeof size === 'number' && typeof sha256 === 'string';
    });
  if (!whole) throw new Error('Parts of it are missing');
  return manifest as BundleManifest;
}
