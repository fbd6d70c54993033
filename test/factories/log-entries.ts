import type { DataSource } from 'typeorm';
import { audit } from '../../src/audit/index.js';
import type { RequestContext } from '../../src/common/index.js';

const PREFECTURE = { id: '6f1c1c0e-6d5e-4f5e-9a51-2f8c5f9d7b12', code: 'CAS', national: false };

/** Somebody who acts in a request of that name. */
export function detective(requestId: string): RequestContext {
  const id = '6f1c1c0e-6d5e-4f5e-9a51-2f8c5f9d7b11';
  return {
    requestId,
    language: 'fr',
    actor: { kind: 'user', id, name: 'كريم العلوي', role: 'detective', prefecture: PREFECTURE },
  };
}

/** Writes so many entries, five a transaction, by so many writers at once. */
export async function writeEntries(db: DataSource, entries: number, writers = 1): Promise<void> {
  let next = 0;
  const write = async (writer: number) => {
    while (next < entries) {
      const from = next;
      const until = (next = Math.min(entries, next + 5));
      await db.transaction(async (manager) => {
        for (let entry = from; entry < until; entry++) {
          const details = { entry, share: entry / 7, large: 2 ** 70, word: `\u{1f600}"\\` };
          await audit(manager, detective(`writer-${writer}`), 'sketch.read', `t-${entry}`, details);
        }
      });
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
}
