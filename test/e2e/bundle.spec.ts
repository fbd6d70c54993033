import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FILES } from '../../src/bundle/bundle-documents.js';
import { verifyBundle } from '../../src/bundle/verify/verify-bundle.js';
import {
  castOf,
  type Cast,
  corroborate,
  examine,
  examineBlind,
  identify,
} from '../factories/adjudications.js';
import {
  bundleOf,
  longestNumberList,
  disclose,
  firstOf,
  opinionOf,
  packedAgain,
  RECIPIENT,
  swapEntries,
  Unpacked,
} from '../factories/bundles.js';
import { openConsultation } from '../factories/consultations.js';
import { person } from '../factories/people.js';
import type { AnsweredSearch } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';
import { runCommand } from '../support/command-here.js';

const MADE = { making: null };
const WORTH = { delayBand: 'week', cautions: ['late', 'pictures_seen', 'brief'] };

describe('an evidence bundle', () => {
  let service: TestApplication;
  let cast: Cast;
  let detective: Caller;
  let supervisor: Caller;
  let run: AnsweredSearch;
  let bundle: Buffer;
  let privateKey: string;
  let publicKey: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    cast = await castOf(service);
    ({ detective, supervisor } = cast);
    run = await cast.run();
    const [first] = run.candidates;
    await examine(detective, run, 1, 'potential', 'Same scar.').expect(201);
    await examineBlind(cast.second, run, first?.id, 'potential').expect(201);
    await corroborate(detective, run, 1).expect(201);
    await identify(detective, run, 1).expect(201);
    const consultation = await openConsultation(detective, cast.caseId);
    await detective
      .get(`/subjects/${String(first?.id)}/image?consultation=${consultation}`)
      .expect(200);
    await disclose(detective, run.id).expect(201);
    bundle = await bundleOf(detective, run.id);
    privateKey = await readFile(join(service.database.dataDir, 'audit-signing-key.pem'), 'utf8');
    publicKey = String((await Unpacked.of(bundle)).files.get('public-key.pem'));
  });
  afterAll(() => service.stop());

  const verified = async (bytes: Buffer, key = publicKey) => {
    const checks = await verifyBundle(bytes, [key]);
    return checks.filter(({ result }) => result === 'fault');
  };
  const unpacked = () => Unpacked.of(bundle);

  it('tells what was searched, shown, said and logged, by hashes and numbers', async () => {
    const files = await unpacked();
    expect([...files.files.keys()].sort()).toEqual(Object.values(FILES).sort());
    const search = files.json('search.json');
    expect(search).toMatchObject({
      id: run.id,
      case: { id: cast.caseId, offence: 'robbery' },
      probe: { source: { kind: 'sketch', number: cast.probe.number }, making: WORTH },
      templates: [expect.stringMatching(/^[\da-f]{64}$/)],
      probeImages: [{ sha256: expect.stringMatching(/^[\da-f]{64}$/) as string }],
      gallerySize: run.gallerySize,
      mode: 'exact',
    });
    expect(search.model.files?.length).toBeGreaterThan(5);
    const { candidates } = files.json('candidates.json');
    expect(candidates.map((one) => 'number' in one && one.number)).toEqual(
      run.candidates.map(({ number }) => number),
    );
    const [first] = candidates;
    const compared = first && 'images' in first ? first.images : [];
    expect(compared.map(({ id }) => id)).toContain(run.candidates[0]?.face?.imageId);
    const { items } = files.json('adjudications.json');
    expect(items).toMatchObject([{ rank: 1, stage: 'identified', opinions: [{}, {}] }]);
    const { entries, withheld } = files.json('log.json');
    expect(withheld).toBe(0);
    expect(entries.map(({ entry }) => entry.action)).toEqual([
      'search.run',
      'search.read',
      'image.read',
      'image.read',
      'adjudication.opinion',
      'image.read',
      'image.read',
      'adjudication.opinion',
      'adjudication.corroborate',
      // Whoever identifies has looked at all others.
      ...run.candidates.slice(1).map(() => 'image.read'),
      ...['adjudication.identify', 'image.read'],
      ...['search.disclose', 'search.read'],
    ]);
  });

  it('has no image, no template and no vector in it', async () => {
    const { files } = await unpacked();
    for (const bytes of files.values()) {
      for (const magic of ['\xff\xd8\xff', '\x89PNG', 'WEBPVP8']) {
        expect(bytes.includes(Buffer.from(magic, 'latin1'))).toBe(false);
      }
    }
    for (const [name, bytes] of files) {
      if (name.endsWith('.json'))
        expect(longestNumberList(JSON.parse(String(bytes)) as unknown)).toBeLessThan(9);
    }
  });

  it('is verified by its bytes and the public key alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mirsam-bundle-'));
    try {
      const [zip, key, other] = ['b.zip', 'k.pem', 'o.pem'].map((name) => join(folder, name));
      const stranger = generateKeyPairSync('ed25519').publicKey;
      await writeFile(String(zip), bundle);
      await writeFile(String(key), publicKey);
      await writeFile(String(other), stranger.export({ type: 'spki', format: 'pem' }));
      const settings = {
        DATA_DIR: join(folder, 'none'),
        DATABASE_URL: 'postgres://127.0.0.1:1/none',
      };
      const verify = (pem: string) =>
        runCommand(['bundle', 'verify', String(zip), '--public-key', pem, '--json'], settings);
      const { code, stdout } = await verify(String(key));
      expect({ code, intact: (JSON.parse(stdout) as { intact: boolean }).intact }).toEqual({
        code: 0,
        intact: true,
      });
      const strange = await verify(String(other));
      expect(strange.code).toBe(1);
      expect(strange.stdout).toMatch(/"signature".*is not the one given/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('verifies when it was unpacked, untouched, and packed again with other tools', async () => {
    const { files, folder, touched } = await packedAgain(bundle);
    expect([await verified(files), await verified(folder)]).toEqual([[], []]);
    expect(await verified(touched)).toMatchObject([{ check: 'file', of: 'README.txt' }]);
  });

  it('is found out where one byte of any file was changed, and the file is named', async () => {
    for (const name of (await unpacked()).files.keys()) {
      const changed = await unpacked();
      const bytes = changed.files.get(name) ?? Buffer.alloc(0);
      const middle = bytes.length >> 1;
      bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
      const faults = await verified(await changed.pack());
      const named = name.startsWith('manifest.') ? 'manifest.json' : name;
      expect(faults.map(({ of }) => of)).toContain(named);
    }
  });

  it('is found out where a file was added, removed or renamed', async () => {
    const added = await unpacked();
    added.files.set('extra.txt', Buffer.from('x'));
    expect(await verified(await added.pack())).toMatchObject([{ check: 'file', of: 'extra.txt' }]);
    for (const name of (await unpacked()).files.keys()) {
      const removed = await unpacked();
      removed.files.delete(name);
      expect((await verified(await removed.pack())).length).toBeGreaterThan(0);
    }
    // Also from the manifest, signed anew.
    const hidden = await unpacked();
    hidden.files.delete('log.json');
    hidden.change('manifest.json', (manifest) => {
      manifest.files = manifest.files.filter(({ name }) => name !== 'log.json');
    });
    const faults = await verified(await hidden.rehash(privateKey).pack());
    expect(faults).toContainEqual(expect.objectContaining({ of: 'log.json' }));
  });

  it('is found out where a rank was changed together with the hash of its file', async () => {
    const swapped = (await unpacked()).change('candidates.json', ({ candidates }) => {
      const [first, second] = candidates;
      if (!first || !second) throw new Error('Two candidates are needed');
      [first.rank, second.rank] = [second.rank, first.rank];
      candidates.splice(0, 2, second, first);
    });
    const faults = await verified(await swapped.rehash().pack());
    expect(faults.map(({ check }) => check)).toEqual([
      'signature',
      'candidates',
      'candidates',
      'candidates',
      'candidates',
    ]);
    // And where the manifest is signed anew: the entry of the run was sealed before.
    const signed = await verified(await swapped.rehash(privateKey).pack());
    expect(new Set(signed.map(({ check }) => check))).toEqual(new Set(['candidates']));
  });

  it('is found out where what it tells is not what was logged, signed or not', async () => {
    const changes: [string, string, (files: Unpacked) => Unpacked][] = [
      ['gallery', 'run', (it) => it.change('search.json', (search) => search.gallerySize++)],
      ['purpose', 'run', (it) => it.change('search.json', (search) => (search.purpose = 'X'))],
      ['model', 'run', (it) => it.change('search.json', ({ model }) => (model.version = 'x'))],
      ['probe', 'run', (it) => it.change('search.json', (search) => (search.templates = [null]))],
      ['made', 'run', (it) => it.change('search.json', (s) => Object.assign(s.probe, MADE))],
      ['last', 'candidates', (it) => it.change('candidates.json', (all) => all.candidates.pop())],
      ['score', 'candidates', (it) => it.change('candidates.json', (all) => firstOf(all).score++)],
      [
        'outcome',
        'adjudications',
        (it) => it.change('adjudications.json', (all) => (opinionOf(all).outcome = 'no_candidate')),
      ],
      [
        'remarks',
        'adjudications',
        (it) => it.change('adjudications.json', (all) => (opinionOf(all).remarks = 'X')),
      ],
      [
        'opinion',
        'adjudications',
        (it) => it.change('adjudications.json', ({ items }) => items[0]?.opinions.pop()),
      ],
      [
        'entry',
        'adjudications',
        (it) => it.change('log.json', ({ entries }) => entries.splice(4, 1)),
      ],
      ['swapped', 'log', (it) => it.change('log.json', swapEntries)],
      ['order', 'log', (it) => it.change('log.json', ({ entries }) => entries.reverse())],
      ['run', 'run', (it) => it.change('log.json', ({ entries }) => entries.shift())],
      [
        'recipient',
        'disclosure',
        (it) => it.change('manifest.json', ({ disclosure }) => (disclosure.recipient = 'X')),
      ],
    ];
    for (const [what, check, change] of changes) {
      const faults = await verified(
        await change(await unpacked())
          .rehash(privateKey)
          .pack(),
      );
      const checks = faults.map((fault) => fault.check);
      expect({ what, checks }).toEqual({
        what,
        checks: expect.arrayContaining([check]) as string[],
      });
    }
  });

  it('is found out whatever stands in its files', async () => {
    const names = [FILES.manifest, FILES.search, FILES.candidates, FILES.adjudications, FILES.log];
    for (const name of names) {
      for (const text of ['', 'null', '1', '[]', '{}', '{"entries":[{}]}', '['.repeat(99_999)]) {
        const changed = await unpacked();
        changed.files.set(name, Buffer.from(text));
        if (name !== FILES.manifest) changed.rehash(privateKey);
        const found = (await verified(await changed.pack())).length > 0;
        expect({ name, text, found }).toEqual({ name, text, found: true });
      }
    }
  });

  it('differs from the next of the same state in nothing but its time', async () => {
    const [one, two] = [await unpacked(), await Unpacked.of(await bundleOf(detective, run.id))];
    for (const [name, bytes] of one.files) {
      if (!name.startsWith('manifest.')) expect([name, two.files.get(name)]).toEqual([name, bytes]);
    }
    const { madeAt: first, ...manifest } = one.json('manifest.json');
    const { madeAt: then, ...next } = two.json('manifest.json');
    expect(next).toEqual(manifest);
    expect(Date.parse(then)).toBeGreaterThan(Date.parse(first));
  });

  it('is for somebody, and that is logged before it leaves', async () => {
    const { id } = await cast.run();
    problemOf(await detective.get(`/searches/${id}/bundle`), 409, 'disclosure-needed');
    expect(faultsOf(await detective.post(`/searches/${id}/disclosures`).send({}))).toEqual([
      'purpose: required',
      'recipient: required',
    ]);
    const answer = await disclose(detective, id).expect(201);
    expect(answer.body).toMatchObject({ searchId: id, recipient: RECIPIENT });
    // What one declared opens it to nobody else.
    problemOf(await supervisor.get(`/searches/${id}/bundle`), 409, 'disclosure-needed');
    const { headers } = await detective.get(`/searches/${id}/bundle`).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="mirsam-${id}.zip"`,
      'cache-control': 'private, no-store',
    });
    const rows = await service.rows(
      `SELECT action, details FROM audit_entries WHERE target = '${id}' AND action LIKE 'search.%'
       ORDER BY id`,
    );
    expect(rows).toMatchObject([
      { action: 'search.run' },
      { action: 'search.disclose', details: { recipient: RECIPIENT } },
      { action: 'search.read' },
      {
        action: 'search.export',
        details: {
          recipient: RECIPIENT,
          manifest: expect.stringMatching(/^[\da-f]{64}$/) as string,
        },
      },
    ]);
  });

  it('is made by who may read the search, and by nobody else', async () => {
    const auditor = await person(service, 'auditor', 'CAS');
    await disclose(auditor, run.id).expect(201);
    expect(await verified(await bundleOf(auditor, run.id))).toEqual([]);
    const elsewhere = await person(service, 'supervisor', 'AGA');
    const colleague = await person(service, 'detective', 'CAS');
    for (const other of [elsewhere, colleague]) {
      problemOf(await disclose(other, run.id), 404, 'search-not-found');
      problemOf(await other.get(`/searches/${run.id}/bundle`), 404, 'search-not-found');
    }
    const admin = await service.asAdmin();
    problemOf(await disclose(admin, run.id), 403, 'forbidden');
  });

  it('keeps a lone opinion to its author, and makes no blind examiner', async () => {
    const lone = await cast.run();
    await examine(detective, lone, 2, 'inconclusive').expect(201);
    await disclose(supervisor, lone.id).expect(201);
    const theirs = await Unpacked.of(await bundleOf(supervisor, lone.id));
    const actions = (of: Unpacked) => of.json('log.json').entries.map(({ entry }) => entry.action);
    expect(actions(theirs)).not.toContain('adjudication.opinion');
    expect(theirs.json('log.json').withheld).toBe(1);
    expect(await verified(await theirs.pack())).toEqual([]);
    problemOf(await supervisor.get(`/searches/${lone.id}/blind`), 403, 'not-blind');
    await disclose(detective, lone.id).expect(201);
    const own = await Unpacked.of(await bundleOf(detective, lone.id));
    expect(actions(own)).toContain('adjudication.opinion');
  });
});
