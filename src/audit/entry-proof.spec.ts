import { generateKeyPairSync } from 'node:crypto';
import { type CanonicalEntry, entryLeafHash } from './canonical-entry.js';
import { type EntryProof, verifyProof } from './entry-proof.js';
import { inclusionPath, merkleRoot } from './merkle.js';
import { FIRST_PREVIOUS, signSeal } from './seal.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();

const entryOf = (id: number): CanonicalEntry => ({
  id: String(id),
  at: '2026-03-14T09:26:53.589793Z',
  requestId: 'request-1',
  actor: 'user:6f1c1c0e-6d5e-4f5e-9a51-2f8c5f9d7b11',
  actorName: 'كريم العلوي',
  role: 'detective',
  prefectureId: '6f1c1c0e-6d5e-4f5e-9a51-2f8c5f9d7b12',
  action: 'sketch.read',
  target: 'CAS-2026-000001',
  details: '{"n": 12345678901234567890.10}',
});

const entries = [7, 9, 8, 12, 13].map(entryOf);
const leaves = entries.map(entryLeafHash);
const seal = signSeal(
  {
    number: 4,
    firstPosition: 101,
    count: entries.length,
    root: merkleRoot(leaves).toString('hex'),
    previous: FIRST_PREVIOUS,
    sealedAt: '2026-03-14T09:26:54.000001Z',
  },
  privateKey,
);

const proofs: EntryProof[] = entries.map((entry, leafIndex) => ({
  entry,
  position: 101 + leafIndex,
  path: inclusionPath(leaves, leafIndex).map((hash) => hash.toString('hex')),
  leafIndex,
  treeSize: 5,
  seal,
}));
const [proof] = proofs as [EntryProof];

describe('a proof of an entry', () => {
  it('holds for each entry of a seal, by a key or its PEM, also after JSON', () => {
    for (const each of proofs) {
      expect(verifyProof(each, publicKey)).toBeUndefined();
      expect(verifyProof(JSON.parse(JSON.stringify(each)) as EntryProof, pem)).toBeUndefined();
    }
    expect(verifyProof(proof, [stranger.publicKey, pem])).toBeUndefined();
  });

  it('fails where any column of the entry is another, to the last digit', () => {
    for (const column of Object.keys(proof.entry)) {
      const changed = { ...proof.entry, [column]: `${proof.entry[column as 'id']} ` };
      expect(verifyProof({ ...proof, entry: changed }, publicKey)).toBe('entry');
    }
    const details = '{"n": 12345678901234567890.11}';
    expect(verifyProof({ ...proof, entry: { ...proof.entry, details } }, pem)).toBe('entry');
  });

  it('fails in another place', () => {
    expect(verifyProof({ ...proof, position: 102 }, publicKey)).toBe('place');
    expect(verifyProof({ ...proof, treeSize: 6 }, publicKey)).toBe('place');
    expect(verifyProof({ ...proof, position: 102, leafIndex: 1 }, publicKey)).toBe('entry');
    expect(verifyProof({ ...proof, path: proof.path.slice(1) }, publicKey)).toBe('entry');
  });

  it('fails with a seal that is changed, or signed by somebody else', () => {
    const bad = (change: object) => verifyProof({ ...proof, seal: { ...seal, ...change } }, pem);
    expect(bad({ previous: 'f'.repeat(64) })).toBe('seal-changed');
    expect(bad({ sealedAt: '2026-03-14T09:26:54.000002Z' })).toBe('seal-changed');
    expect(bad({ hash: 'f'.repeat(64) })).toBe('seal-changed');
    expect(bad({ signature: Buffer.alloc(64).toString('base64') })).toBe('seal-bad-signature');
    const forged = signSeal(seal, stranger.privateKey);
    expect(bad(forged)).toBe('seal-unknown-key');
    expect(bad({ ...forged, keyId: seal.keyId })).toBe('seal-bad-signature');
    expect(verifyProof(proof, stranger.publicKey)).toBe('seal-unknown-key');
  });
});
