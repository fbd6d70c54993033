import { createHash, type KeyObject, sign } from 'node:crypto';
import type { RequestContext } from '../common/index.js';
import { actorRef } from '../common/index.js';
import type { BundleFile } from './archive/write-archive.js';
import { FILES, type DisclosureDocument, type BundleManifest } from './bundle-documents.js';

interface Made {
  readonly search: string;
  readonly disclosure: DisclosureDocument;
  readonly serviceVersion: string;
  readonly keyId: string;
  readonly at: Date;
}

/** What a bundle is of, who made it when and for whom, and the hash of each of its files. */
export function manifestOf(
  { actor }: RequestContext,
  { search, disclosure, serviceVersion, keyId, at }: Made,
  files: readonly BundleFile[],
): BundleManifest {
  return {
    format: 'mirsam-evidence-bundle',
    formatVersion: 1,
    search,
    madeAt: at.toISOString(),
    madeBy: {
      actor: actorRef(actor),
      name: actor.name,
      role: actor.role,
      prefecture: actor.prefecture.code,
    },
    disclosure,
    serviceVersion,
    keyId,
    files: files.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256(bytes) })),
  };
}

/** The manifest and its signature, over its bytes as they stand: any Ed25519 tool can check it. */
export function signedManifest(manifest: BundleManifest, key: KeyObject): [BundleFile, BundleFile] {
  const bytes = jsonFile(FILES.manifest, manifest).bytes;
  return [
    { name: FILES.manifest, bytes },
    { name: FILES.signature, bytes: sign(null, bytes, key) },
  ];
}

export function jsonFile(name: string, value: object): BundleFile {
  return { name, bytes: Buffer.from(`${JSON.stringify(value, null, 2)}\n`) };
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
