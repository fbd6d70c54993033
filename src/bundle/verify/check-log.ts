import {
  type EntryProof,
  type ProofFault,
  type trustedKeys,
  verifyProof,
} from '../../audit/index.js';
import { FILES, type LogDocument, type BundleManifest } from '../bundle-documents.js';
import { type BundleCheck, fault, holds, unlessFaults } from './checks.js';

const FAULTS: Readonly<Record<ProofFault, string>> = {
  place: 'It does not stand where its seal has it',
  entry: 'It is not the entry that was sealed',
  'seal-changed': 'Its seal was changed',
  'seal-unknown-key': 'Its seal was signed by another key than the one given',
  'seal-bad-signature': 'The signature of its seal does not hold',
};

/** Whether each entry is one of the log, by its path into a seal signed by a trusted key. */
export function checkLog(
  { entries, withheld }: LogDocument,
  keys: ReturnType<typeof trustedKeys>,
): readonly BundleCheck[] {
  const trusted = [...keys.values()];
  const faults = entries.flatMap((proof) => {
    const wrong = proofFault(proof, trusted);
    return wrong === undefined ? [] : [fault('log', nameOf(proof), wrong)];
  });
  const ids = entries.map(({ entry }) => entry.id);
  const ordered = entries.every(({ position }, i) => position > (entries[i - 1]?.position ?? 0));
  if (!ordered || new Set(ids).size < ids.length) {
    faults.push(fault('log', FILES.log, 'Its entries are not in the order of the log'));
  }
  const told = `${entries.length} entries, each in a signed seal; ${withheld} withheld`;
  return unlessFaults(faults, holds('log', FILES.log, told));
}

function proofFault(proof: EntryProof, keys: Parameters<typeof verifyProof>[1]) {
  try {
    const wrong = verifyProof(proof, keys);
    return wrong && FAULTS[wrong];
  } catch {
    return 'It has no proof that can be read';
  }
}

const nameOf = ({ entry, position }: EntryProof) =>
  `entry ${entry.id} (${entry.action}, position ${position})`;

/** Whether the log has to whom the bundle was given, as the manifest says it. */
export function checkDisclosure({ entries }: LogDocument, manifest: BundleManifest): BundleCheck {
  const { entry: id, recipient, purpose, at } = manifest.disclosure;
  const found = entries.find(({ entry }) => entry.id === id)?.entry;
  const agrees =
    found?.action === 'search.disclose' &&
    found.target === manifest.search &&
    found.actor === manifest.madeBy.actor &&
    found.at === at &&
    sameText(found.details, { recipient, purpose });
  return agrees
    ? holds('disclosure', `entry ${id}`, `to ${JSON.stringify(recipient)}, as the log has it`)
    : fault('disclosure', `entry ${id}`, 'The log does not have this disclosure');
}

function sameText(details: string, { recipient, purpose }: Record<string, string>): boolean {
  const logged = JSON.parse(details) as { recipient?: unknown; purpose?: unknown };
  return logged.recipient === recipient && logged.purpose === purpose;
}
