import { trustedKeys } from '../../audit/index.js';
import { ArchiveFault, readArchive } from '../archive/read-archive.js';
import {
  type AdjudicationsDocument,
  type CandidatesDocument,
  FILES,
  type LogDocument,
  type BundleManifest,
  type SearchDocument,
} from '../bundle-documents.js';
import { checkAdjudications } from './check-adjudications.js';
import { checkCandidates } from './check-candidates.js';
import { checkFiles, checkSignature } from './check-files.js';
import { checkDisclosure, checkLog } from './check-log.js';
import { checkRun, type LoggedRun, runEntry } from './check-run.js';
import { type BundleCheck, fault, untold } from './checks.js';
import { readManifest } from './read-manifest.js';

export type { BundleCheck } from './checks.js';

/**
 * All that can be said of a bundle from its bytes and a public key got by another way. It goes on
 * after a fault, so that each is named.
 *
 * @param publicKeys in PEM, any number in a text
 */
export async function verifyBundle(
  archive: Buffer,
  publicKeys: readonly string[],
): Promise<readonly BundleCheck[]> {
  const keys = trustedKeys(publicKeys);
  if (keys.size === 0) return [fault('key', 'public key', 'There is no public key in PEM')];
  let files: ReadonlyMap<string, Buffer>;
  try {
    files = await readArchive(archive);
  } catch (failure) {
    if (failure instanceof ArchiveFault) return [fault('archive', 'ZIP', failure.message)];
    throw failure;
  }
  try {
    const manifest = document(FILES.manifest, files, readManifest);
    return [
      checkSignature(files, manifest, keys),
      ...checkFiles(files, manifest),
      ...checkDocuments(files, manifest, keys),
    ];
  } catch (failure) {
    if (failure instanceof DocumentFault) return [failure.check];
    throw failure;
  }
}

function checkDocuments(
  files: ReadonlyMap<string, Buffer>,
  manifest: BundleManifest,
  keys: ReturnType<typeof trustedKeys>,
): readonly BundleCheck[] {
  const json = (name: string): unknown =>
    document(name, files, (bytes) => JSON.parse(bytes.toString('utf8')) as unknown);
  const log = () => json(FILES.log) as LogDocument;
  return [
    ...guarded('log', FILES.log, () => checkLog(log(), keys)),
    ...guarded('disclosure', FILES.log, () => [checkDisclosure(log(), manifest)]),
    ...guarded('run', FILES.search, () => {
      const search = json(FILES.search) as SearchDocument;
      const candidates = json(FILES.candidates) as CandidatesDocument;
      return checkAgainstRun(search, candidates, log(), manifest);
    }),
    ...guarded('adjudications', FILES.adjudications, () => {
      const adjudications = json(FILES.adjudications) as AdjudicationsDocument;
      return checkAdjudications(adjudications, log(), manifest.search);
    }),
  ];
}

function checkAgainstRun(
  search: SearchDocument,
  candidates: CandidatesDocument,
  log: LogDocument,
  manifest: BundleManifest,
): readonly BundleCheck[] {
  if (search.id !== manifest.search) {
    return [fault('run', FILES.search, 'It is not the search of the manifest')];
  }
  const entry = runEntry(log, search.id);
  if (!entry && 'withheld' in search.probe) {
    return [untold('run', FILES.search, 'The probe is withheld, and with it the entry of the run')];
  }
  if (!entry) return [fault('run', FILES.log, 'The entry of the run is missing')];
  const logged = JSON.parse(entry.details) as LoggedRun;
  return [...checkRun(search, entry, logged), ...checkCandidates(candidates, search, logged)];
}

/** What the key signed has its shape; what it did not sign may have any. */
function guarded(
  check: string,
  of: string,
  checks: () => readonly BundleCheck[],
): readonly BundleCheck[] {
  try {
    return checks();
  } catch (failure) {
    if (failure instanceof DocumentFault) return [failure.check];
    return [fault(check, of, 'Parts of it are missing or of another kind')];
  }
}

/** A document that is missing or cannot be read. */
class DocumentFault extends Error {
  constructor(readonly check: BundleCheck) {
    super(check.detail);
  }
}

function document<T>(
  name: string,
  files: ReadonlyMap<string, Buffer>,
  read: (bytes: Buffer) => T,
): T {
  const bytes = files.get(name);
  if (!bytes) throw new DocumentFault(fault('file', name, 'It is missing'));
  try {
    return read(bytes);
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : 'It cannot be read';
    throw new DocumentFault(fault('file', name, why));
  }
}
