import { createHash, generateKeyPairSync } from 'node:crypto';
import { env } from 'node:process';
import type { DataSource, EntityManager } from 'typeorm';
import { AuditEntry } from '../../src/audit/audit-entry.entity.js';
import {
  AuditKey,
  AuditProofs,
  AuditSealer,
  storedPublicKeys,
  newestSeal,
  type SealDocument,
  trustedKeys,
  verifyLog,
  verifyProof,
} from '../../src/audit/index.js';
import { sealHash, signSeal } from '../../src/audit/seal.js';
import { sealsFrom } from '../../src/audit/seal-rows.js';
import { writeEntries } from '../factories/log-entries.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import {
  entryAt,
  faultsIn,
  swapContents,
  undone,
  writeOne,
  writePosition,
  writeSeal,
} from '../support/tampered-log.js';

/** `LOG_ENTRIES=10000 npm test -- dist/test/medium/audit-chain.spec.js` for more of them. */
const ENTRIES = Number(env.LOG_ENTRIES ?? 2500);
const WRITERS = 16;
const TABLES = ['audit_entries', 'audit_unsealed', 'audit_positions', 'audit_seals', 'audit_keys'];

describe('the log', () => {
  let database: TestDatabase;
  let db: DataSource;
  let key: AuditKey;
  let sealer: AuditSealer;

  beforeAll(async () => {
    database = await testDatabase();
    db = await database.connect([AuditEntry]);
    key = new AuditKey(database.config());
    sealer = new AuditSealer(db, key);
    const sealing = setInterval(() => void sealer.seal(), 200);
    await writeEntries(db, ENTRIES, WRITERS);
    clearInterval(sealing);
    // More than one at a time: each continues from the other's seal.
    await Promise.all([sealer.seal(), sealer.seal(), sealer.seal()]);
  }, 300_000);
  afterAll(() => database.drop());

  /** What is found after the owner of the database has done this, which is then undone. */
  const foundAfter = (
    tamper: (manager: EntityManager) => Promise<unknown>,
    by: { keys?: string[]; checkpoint?: SealDocument } = {},
  ) =>
    undone(db, async (manager) => {
      for (const table of TABLES) await manager.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
      await tamper(manager);
      return faultsIn(manager, by);
    });

  const at = (position: number) => entryAt(db.manager, position);

  it('of many entries by sixteen writers at once is whole', async () => {
    const verified = await verifyLog(
      db.manager,
      trustedKeys([key.publicPem]),
      undefined,
      (fault) => {
        throw new Error(fault.fault);
      },
    );
    expect(verified).toMatchObject({ entries: ENTRIES, faults: 0, unsealed: 0 });
    expect(verified.seals).toBeGreaterThanOrEqual(ENTRIES / 1000);
    const [count] = await db.query<object[]>(
      `SELECT count(*)::int AS positions, min(position)::int, max(position)::int FROM audit_positions`,
    );
    expect(count).toEqual({ positions: ENTRIES, min: 1, max: ENTRIES });
    // The seals were made while others wrote: they did not all come at the end.
    expect((await newestSeal(db.manager))?.number).toBe(verified.seals);
  });

  it.each(TABLES)('is append-only: %s', async (table) => {
    await expect(db.query(`TRUNCATE ${table}`)).rejects.toThrow('append-only');
    const [column] = await db.query<{ name: string }[]>(
      `SELECT attname AS name FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND attidentity = '' LIMIT 1`,
      [table],
    );
    const update = `UPDATE ${table} SET ${column?.name} = ${column?.name}`;
    await expect(db.query(update)).rejects.toThrow('append-only');
    if (table === 'audit_unsealed') return;
    await expect(db.query(`DELETE FROM ${table}`)).rejects.toThrow('append-only');
  });

  describe('tells by name', () => {
    it.each([
      ['a letter of a name', `actor_name = actor_name || ' '`],
      ['a microsecond', `at = at + interval '1 microsecond'`],
      [
        'a digit far behind the point',
        `details = jsonb_set(details, '{share}', '0.1000000000000000000001')`,
      ],
      [
        'a digit of a large number',
        `details = jsonb_set(details, '{large}', '1180591620717411303425')`,
      ],
      ['the kind of a value', `details = jsonb_set(details, '{entry}', '"1321"')`],
      ['a prefecture', `prefecture_id = gen_random_uuid()`],
    ])('an entry with another %s', async (_what, change) => {
      const { id } = await at(1321);
      const update = `UPDATE audit_entries SET ${change} WHERE id = $1`;
      expect(await foundAfter((manager) => manager.query(update, [id]))).toEqual([
        { fault: 'entry-changed', position: 1321, entry: id },
      ]);
    });

    it('an entry that is removed', async () => {
      const { id } = await at(77);
      const remove = `DELETE FROM audit_entries WHERE id = $1`;
      expect(await foundAfter((manager) => manager.query(remove, [id]))).toEqual([
        { fault: 'entry-removed', position: 77, entry: id },
      ]);
    });

    it('two entries whose contents are swapped', async () => {
      const [one, other] = [(await at(500)).id, (await at(1750)).id];
      const found = await foundAfter((manager) => swapContents(manager, one, other));
      expect(found).toEqual([
        { fault: 'entry-changed', position: 500, entry: one, holds: other },
        { fault: 'entry-changed', position: 1750, entry: other, holds: one },
      ]);
    });

    it('two entries whose ids are swapped', async () => {
      const [one, other] = [(await at(501)).id, (await at(502)).id];
      const found = await foundAfter(async (manager) => {
        await manager.query(`ALTER TABLE audit_entries ALTER COLUMN id SET GENERATED BY DEFAULT`);
        const move = `UPDATE audit_entries SET id = $2 WHERE id = $1`;
        await manager.query(move, [one, '-1']);
        await manager.query(move, [other, one]);
        await manager.query(move, ['-1', other]);
      });
      expect(found).toEqual([
        { fault: 'entry-changed', position: 501, entry: one, holds: other },
        { fault: 'entry-changed', position: 502, entry: other, holds: one },
      ]);
    });

    it('entries that changed places', async () => {
      const [one, other] = [(await at(1)).id, (await at(ENTRIES)).id];
      const found = await foundAfter(async (manager) => {
        const move = `UPDATE audit_positions SET entry_id = $2 WHERE position = $1`;
        await manager.query(move, [1, '-1']);
        await manager.query(move, [ENTRIES, one]);
        await manager.query(move, [1, other]);
      });
      expect(found).toEqual([
        { fault: 'entry-moved', position: 1, entry: other, from: ENTRIES },
        { fault: 'entry-moved', position: ENTRIES, entry: one, from: 1 },
      ]);
    });

    it('an entry that came in past the log', async () => {
      const found = await foundAfter((manager) => writeOne(manager, 'now()'));
      expect(found).toEqual([
        { fault: 'entry-never-sealed', entry: expect.stringMatching(/^\d+$/) as string },
      ]);
    });

    it('an entry that was let in later, with a time of before', async () => {
      const found = await foundAfter(async (manager) => {
        await manager.query(`ALTER TABLE audit_entries ENABLE TRIGGER audit_entries_unsealed`);
        await writeOne(manager, `now() - interval '3 days'`);
        await sealer.sealWithin(manager);
      });
      expect(found).toMatchObject([{ fault: 'entry-out-of-time', position: ENTRIES + 1 }]);
    });

    it('an entry that was removed before it was sealed, and one that waits again', async () => {
      const sealed = (await at(12)).id;
      const found = await foundAfter((manager) =>
        manager.query(`INSERT INTO audit_unsealed VALUES (999999999), ($1)`, [sealed]),
      );
      expect(found).toEqual([
        { fault: 'entry-removed', position: null, entry: '999999999' },
        { fault: 'entry-queued-again', entry: sealed },
      ]);
    });

    it('a seal whose positions were written anew, to fit a changed entry', async () => {
      const { id, seal } = await at(1500);
      const found = await foundAfter(async (manager) => {
        await manager.query(`UPDATE audit_entries SET target = 'x' WHERE id = $1`, [id]);
        await manager.query(`DELETE FROM audit_positions WHERE entry_id = $1`, [id]);
        await writePosition(manager, id, 1500, seal);
      });
      expect(found).toEqual([{ fault: 'positions-changed', seal }]);
    });

    it('a position that is removed, and those of a seal that is not there', async () => {
      const { seal } = await at(42);
      expect(
        await foundAfter((manager) =>
          manager.query(`DELETE FROM audit_positions WHERE position = 42`),
        ),
      ).toEqual([
        { fault: 'position-removed', position: 42, seal },
        { fault: 'entry-never-sealed', entry: (await at(42)).id },
      ]);
      const extra = `INSERT INTO audit_positions SELECT $1, -5, leaf_hash, 99999 FROM audit_positions LIMIT 1`;
      expect(await foundAfter((manager) => manager.query(extra, [ENTRIES + 10]))).toEqual([
        { fault: 'position-without-seal', position: ENTRIES + 10, entry: '-5' },
      ]);
    });

    it('a seal that is changed, removed, or signed by another key', async () => {
      // Three seals hold 2,500 entries at least, so this one has one after it.
      const seal = 2;
      const update = (change: string) => (manager: EntityManager) =>
        manager.query(`UPDATE audit_seals SET ${change} WHERE number = ${seal}`);
      expect(await foundAfter(update(`sealed_at = sealed_at - interval '1 hour'`))).toEqual([
        { fault: 'seal-changed', seal },
      ]);
      expect(await foundAfter(update(`signature = set_byte(signature, 5, 0)`))).toEqual([
        { fault: 'seal-bad-signature', seal },
      ]);
      expect(await foundAfter(update(`key_id = 'nobody'`))).toEqual([
        { fault: 'seal-unknown-key', seal, key: 'nobody' },
      ]);
      const removed = await foundAfter((manager) =>
        manager.query(`DELETE FROM audit_seals WHERE number = ${seal}`),
      );
      expect(removed).toEqual([{ fault: 'seal-removed', seal }]);
    });

    it('a seal that was made anew with the very key, by the seal after it', async () => {
      const found = await foundAfter(async (manager) => {
        const [old] = await sealsFrom(manager, 2, 1);
        if (!old) throw new Error('No second seal');
        await writeSeal(
          manager,
          signSeal({ ...old, sealedAt: old.sealedAt.replace(/\d{3}Z$/, '999Z') }, key.privateKey),
        );
      });
      expect(found).toEqual([{ fault: 'seal-forked', seal: 3 }]);
    });

    it('a whole history that was signed anew by a key that is not trusted', async () => {
      const forger = generateKeyPairSync('ed25519');
      const found = await foundAfter(
        async (manager) => {
          for (const seal of await sealsFrom(manager, 1, 1000)) {
            await writeSeal(manager, signSeal(seal, forger.privateKey));
          }
        },
        { keys: [key.publicPem] },
      );
      expect(new Set(found.map(({ fault }) => fault))).toEqual(new Set(['seal-unknown-key']));
    });
  });

  describe('against a checkpoint', () => {
    it('shows what was cut off at its end, which nothing else does', async () => {
      const checkpoint = await newestSeal(db.manager);
      if (!checkpoint) throw new Error('No seal');
      const cut = async (manager: EntityManager) => {
        const from = checkpoint.firstPosition;
        await manager.query(
          `DELETE FROM audit_entries WHERE id IN
             (SELECT entry_id FROM audit_positions WHERE position >= $1)`,
          [from],
        );
        await manager.query(`DELETE FROM audit_positions WHERE position >= $1`, [from]);
        await manager.query(`DELETE FROM audit_seals WHERE number = $1`, [checkpoint.number]);
      };
      expect(await foundAfter(cut)).toEqual([]);
      expect(await foundAfter(cut, { checkpoint })).toEqual([
        { fault: 'tail-truncated', seal: checkpoint.number, newest: checkpoint.number - 1 },
      ]);
      expect(await faultsIn(db.manager, { checkpoint })).toEqual([]);
    });

    it('shows another history, and a checkpoint that is not ours', async () => {
      const newest = await newestSeal(db.manager);
      if (!newest) throw new Error('No seal');
      const other = { ...newest, root: createHash('sha256').digest('hex') };
      const checkpoint = signSeal(other, key.privateKey);
      expect(await faultsIn(db.manager, { checkpoint })).toEqual([
        { fault: 'history-rewritten', seal: newest.number },
      ]);
      const forged = { ...other, hash: sealHash(other) };
      expect(await faultsIn(db.manager, { checkpoint: forged })).toEqual([
        { fault: 'checkpoint-not-ours', seal: newest.number },
      ]);
    });
  });

  it('proves entries without the database, those of this very transaction too', async () => {
    const proofs = new AuditProofs(sealer);
    const { id } = await at(1234);
    await undone(db, async (manager) => {
      const fresh = await writeOne(manager, 'now()');
      const proved = await proofs.prove(manager, [fresh, id, id]);
      expect(proved.map(({ entry }) => entry.id)).toEqual([id, fresh]);
      expect(proved.map(({ position }) => position)).toEqual([1234, ENTRIES + 1]);
      for (const proof of proved) {
        const read = JSON.parse(JSON.stringify(proof)) as typeof proof;
        expect(verifyProof(read, key.publicPem)).toBeUndefined();
      }
      expect(await faultsIn(manager)).toEqual([]);
      await expect(proofs.prove(manager, ['-7'])).rejects.toThrow('not there');
    });
  });

  it('goes on under a new key, and knows the old one', async () => {
    await undone(db, async (manager) => {
      const pair = generateKeyPairSync('ed25519');
      const pem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
      const rotated = new AuditSealer(db, { ...pair, publicPem: pem });
      await writeOne(manager, 'now()');
      await rotated.sealWithin(manager);
      expect(await storedPublicKeys(manager)).toHaveLength(2);
      expect(await faultsIn(manager)).toEqual([]);
      const old = await faultsIn(manager, { keys: [key.publicPem] });
      expect(old).toMatchObject([{ fault: 'seal-unknown-key' }]);
    });
  });
});
