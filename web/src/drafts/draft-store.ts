import { session } from '../session/session.js';
import { pack, unpack } from './packed.js';
import { seal, type Sealed, unseal } from './sealed.js';

// What is begun and not sent is kept in the browser's own database (IndexedDB), so that it survives a closed tab. Several
// people use one machine: it is encrypted with a key that the service gives to its user alone at each sign-in
// (docs/adr/0026-drafts-are-sealed-in-the-browser.md). In clear are only an id, whose it is and when it was changed.

const DATABASE = 'mirsam-drafts';
const STORE = 'drafts';

/** So long it is kept since it was last changed. */
const KEPT_DAYS = 14;
const DAY_MS = 86_400_000;

interface Row {
  readonly id: string;
  readonly owner: string;
  readonly changedAt: number;
  readonly head: Sealed;
  readonly body: Sealed;
}

/** What can be begun: records, corrections of them, and what an examiner thinks of a candidate, ranked or blind. */
export type DraftKind =
  | 'sketches'
  | 'subjects'
  | 'sketches-correction'
  | 'subjects-correction'
  | 'opinion'
  | 'blind-opinion';

/** What is shown of a draft in a list. */
export interface DraftHead {
  readonly kind: DraftKind;
  /** What its user would know it by. */
  readonly title: string;
}

export interface Draft extends DraftHead {
  readonly id: string;
  /** JSON, with files in it. */
  readonly content: unknown;
}

export interface ListedDraft extends DraftHead {
  readonly id: string;
  readonly changedAt: number;
}

/** How often this page has dropped each: sealing takes its time, and what was being sealed then does not come back. */
const drops = new Map<string, number>();

/**
 * Keeps it in place of what was kept under its id, unless it was dropped meanwhile.
 *
 * @throws Error where the browser cannot
 */
export async function keepDraft({ id, content, ...head }: Draft): Promise<void> {
  const user = currentUser();
  if (!user) throw new Error('Nothing is sealed here');
  const { owner, key } = user;
  const before = drops.get(id);
  const row: Row = {
    id,
    owner,
    changedAt: Date.now(),
    head: await seal(key, `${id} head`, await pack(head)),
    body: await seal(key, `${id} body`, await pack(content)),
  };
  await inStore('readwrite', (store) =>
    drops.get(id) === before ? store.put(row) : store.get([owner, id]),
  );
}

/** What was kept under an id: undefined where there is nothing of this user's, or something of another kind. */
export async function readDraft(kind: DraftKind, id: string): Promise<unknown> {
  const user = currentUser();
  if (!user) return undefined;
  const row = (await inStore('readonly', (store) => store.get([user.owner, id]))) as
    Row | undefined;
  if (!row) return undefined;
  const head = (await opened(row, 'head', user.key)) as DraftHead | undefined;
  return head?.kind === kind ? opened(row, 'body', user.key) : undefined;
}

/** Of who is signed in, the latest first. What nobody came back to is erased, whoever's it is. */
export async function listDrafts(): Promise<ListedDraft[]> {
  const user = currentUser();
  if (!user) return [];
  const rows = (await inStore('readonly', (store) => store.getAll())) as Row[];
  const oldest = Date.now() - KEPT_DAYS * DAY_MS;
  await Promise.all(rows.filter(({ changedAt }) => changedAt < oldest).map(drop));
  const own = rows.filter(({ owner, changedAt }) => owner === user.owner && changedAt >= oldest);
  const listed = await Promise.all(
    own.map(async (row) => {
      const head = (await opened(row, 'head', user.key)) as DraftHead | undefined;
      return head ? [{ ...head, id: row.id, changedAt: row.changedAt }] : [];
    }),
  );
  return listed.flat().sort((one, other) => other.changedAt - one.changedAt);
}

export async function dropDraft(id: string): Promise<void> {
  drops.set(id, (drops.get(id) ?? 0) + 1);
  const user = currentUser();
  if (user) await drop({ owner: user.owner, id });
}

const drop = ({ owner, id }: Pick<Row, 'owner' | 'id'>): Promise<undefined> =>
  inStore('readwrite', (store) => store.delete([owner, id]));

/**
 * Undefined of what was sealed before the service had another key. It stays its fourteen days all the same: a tab that
 * was opened before may still have the key, and be writing it.
 */
async function opened(row: Row, part: 'head' | 'body', key: CryptoKey): Promise<unknown> {
  try {
    return unpack(await unseal(key, `${row.id} ${part}`, row[part]));
  } catch {
    return undefined;
  }
}

function currentUser(): { owner: string; key: CryptoKey } | undefined {
  const owner = session.current()?.user.id;
  const key = session.draftKey;
  return owner !== undefined && key ? { owner, key } : undefined;
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore(STORE, { keyPath: ['owner', 'id'] });
  const database = await done(opening);
  try {
    return await done(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The browser keeps nothing'));
    };
  });
}
