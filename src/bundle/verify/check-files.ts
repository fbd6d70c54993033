import { type KeyObject, verify } from 'node:crypto';
import type { trustedKeys } from '../../audit/index.js';
import { FILES, type BundleManifest } from '../bundle-documents.js';
import { sha256 } from '../manifest.js';
import { type BundleCheck, fault, holds, unlessFaults } from './checks.js';

type Files = ReadonlyMap<string, Buffer>;
type Keys = ReturnType<typeof trustedKeys>;

const UNLISTED: readonly string[] = [FILES.manifest, FILES.signature];
/** What a bundle has, whatever its manifest says. */
const NEEDED = Object.values(FILES).filter((name) => !UNLISTED.includes(name));

/** Whether one of the trusted keys signed the manifest as it stands. */
export function checkSignature(files: Files, { keyId }: BundleManifest, keys: Keys): BundleCheck {
  const told = (result: typeof fault, detail: string) =>
    result('signature', FILES.manifest, detail);
  const [bytes, signature] = [files.get(FILES.manifest), files.get(FILES.signature)];
  if (!bytes || !signature) return told(fault, `${FILES.signature} is missing`);
  const key = keys.get(keyId);
  if (!key) return told(fault, `It was signed by key ${keyId}, which is not the one given`);
  if (!isSigned(bytes, key, signature)) return told(fault, 'The signature is not of this manifest');
  return told(holds, `signed by key ${keyId}`);
}

function isSigned(bytes: Buffer, key: KeyObject, signature: Buffer): boolean {
  return verify(null, bytes, key, signature);
}

/** Whether the files are those of the manifest, byte by byte, none missing and none added. */
export function checkFiles(files: Files, manifest: BundleManifest): readonly BundleCheck[] {
  const listed = new Map(manifest.files.map((file) => [file.name, file]));
  const faults: BundleCheck[] = [];
  for (const name of NEEDED) {
    if (!listed.has(name)) faults.push(fault('file', name, 'The manifest does not list it'));
  }
  for (const { name, size, sha256: expected } of manifest.files) {
    const bytes = files.get(name);
    if (!bytes) faults.push(fault('file', name, 'It is missing'));
    else if (bytes.length !== size || sha256(bytes) !== expected) {
      faults.push(fault('file', name, 'It differs from what the manifest says (SHA-256)'));
    }
  }
  for (const name of files.keys()) {
    if (!listed.has(name) && !UNLISTED.includes(name)) {
      faults.push(fault('file', name, 'It is not in the manifest: it was added'));
    }
  }
  const all = `${listed.size} files as the manifest lists them`;
  return unlessFaults(faults, holds('file', 'all', all));
}
