import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createHash, createPrivateKey, sign } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { readArchive } from '../../src/bundle/archive/read-archive.js';
import { writeArchive } from '../../src/bundle/archive/write-archive.js';
import type {
  AdjudicationsDocument,
  CandidatesDocument,
  LogDocument,
  BundleManifest,
  SearchDocument,
} from '../../src/bundle/bundle-documents.js';
import type { Caller } from '../support/application.js';

export const RECIPIENT = 'Tribunal de première instance de Casablanca, juge d’instruction';

/** Says whom the bundle is for; to be awaited, or given expectations. */
export function disclose(by: Caller, searchId: string, recipient = RECIPIENT) {
  const body = { recipient, purpose: 'Letter rogatory 118/2026.' };
  return by.post(`/searches/${searchId}/disclosures`).send(body);
}

/** Fetches a bundle whose disclosure was declared. */
export async function bundleOf(by: Caller, searchId: string): Promise<Buffer> {
  const answer = await by.get(`/searches/${searchId}/bundle`).responseType('blob').expect(200);
  return answer.body as Buffer;
}

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };

interface Documents {
  'manifest.json': Mutable<BundleManifest>;
  'search.json': Mutable<SearchDocument>;
  'candidates.json': Mutable<CandidatesDocument>;
  'adjudications.json': AdjudicationsDocument;
  'log.json': Mutable<LogDocument>;
}

/** The files of a bundle, to be changed and put together again. */
export class Unpacked {
  constructor(readonly files: Map<string, Buffer>) {}

  static async of(bundle: Buffer): Promise<Unpacked> {
    const files = await readArchive(bundle);
    return new Unpacked(new Map([...files].map(([name, bytes]) => [name, Buffer.from(bytes)])));
  }

  json<N extends keyof Documents>(name: N): Documents[N] {
    return JSON.parse(String(this.files.get(name))) as Documents[N];
  }

  /** Changes a JSON file, and nothing else. */
  change<N extends keyof Documents>(name: N, change: (document: Documents[N]) => unknown): this {
    const document = this.json(name);
    change(document);
    this.files.set(name, Buffer.from(`${JSON.stringify(document, null, 2)}\n`));
    return this;
  }

  /** Makes the manifest fit the files again; signed, if somebody has a key to sign with. */
  rehash(keyPem?: string): this {
    this.change('manifest.json', (manifest) => {
      for (const file of manifest.files) {
        const bytes = this.files.get(file.name) ?? Buffer.alloc(0);
        file.size = bytes.length;
        file.sha256 = createHash('sha256').update(bytes).digest('hex');
      }
    });
    const manifest = this.files.get('manifest.json') ?? Buffer.alloc(0);
    if (keyPem) this.files.set('manifest.sig', sign(null, manifest, createPrivateKey(keyPem)));
    return this;
  }

  pack(): Promise<Buffer> {
    return buffer(writeArchive([...this.files].map(([name, bytes]) => ({ name, bytes }))));
  }
}

/** The best candidate of a bundle, to be changed. */
export function firstOf({ candidates: [first] }: Documents['candidates.json']) {
  if (!first || !('id' in first)) throw new Error('A candidate is needed');
  return first;
}

/** The first opinion of a bundle, to be changed. */
export function opinionOf({ items: [item] }: AdjudicationsDocument) {
  const opinion = item?.opinions[0];
  if (!opinion) throw new Error('An opinion is needed');
  return opinion;
}

/** Lets two entries of the log change places, each with the proof of the other. */
export function swapEntries({ entries }: Documents['log.json']): void {
  const [first, second] = entries;
  if (!first || !second) throw new Error('Two entries are needed');
  [first.entry, second.entry] = [second.entry, first.entry];
}

/** How many numbers stand in a row anywhere in a document: a vector has hundreds. */
export function longestNumberList(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const own = Array.isArray(value) && value.every((one) => typeof one === 'number');
  const inner = Object.values(value).map(longestNumberList);
  return Math.max(own ? (value as unknown[]).length : 0, ...inner);
}

const run = promisify(execFile);

/** A bundle that was unpacked and packed again by `zip`: its files, a folder of them, and one with a changed file. */
export async function packedAgain(
  bundle: Buffer,
): Promise<Readonly<Record<'files' | 'folder' | 'touched', Buffer>>> {
  const place = await mkdtemp(join(tmpdir(), 'mirsam-packed-'));
  const evidence = join(place, 'evidence');
  const zip = async (cwd: string, ...what: string[]) => {
    const to = join(place, 'again.zip');
    await rm(to, { force: true });
    await run('zip', ['-q', '-9', '-r', to, ...what], { cwd });
    return readFile(to);
  };
  try {
    await writeFile(join(place, 'b.zip'), bundle);
    await run('unzip', ['-q', 'b.zip', '-d', 'evidence'], { cwd: place });
    const files = await zip(evidence, ...(await readdir(evidence)).sort().reverse());
    const folder = await zip(place, 'evidence');
    await appendFile(join(evidence, 'README.txt'), ' ');
    return { files, folder, touched: await zip(place, 'evidence') };
  } finally {
    await rm(place, { recursive: true });
  }
}
