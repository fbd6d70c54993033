import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ErasureWorker } from '../../src/retention/index.js';
import { castOf, examine } from '../factories/adjudications.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { search, searchByImage } from '../factories/searches.js';
import { TestApplication } from '../support/application.js';
import { describeEmbedded } from '../support/template.js';

const NAME = 'Anselme Quxbarre';

/** Swaps the bytes of each number: they are sent in the network's order, and kept in the machine's. */
const asKept = (sent: Buffer) => Buffer.from(sent.subarray(4)).swap16();

const floats = (numbers: readonly number[]) => Buffer.from(Float32Array.from(numbers).buffer);

describeEmbedded('the data directory after an expungement', () => {
  let service: TestApplication;
  beforeAll(async () => (service = await TestApplication.start()));
  afterAll(() => service.stop());

  /** Which of these bytes are in some file. */
  async function found(traces: Readonly<Record<string, Buffer>>): Promise<string[]> {
    const { dataDir } = service.database;
    const names = new Set<string>();
    for (const entry of await readdir(dataDir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = await readFile(join(entry.parentPath, entry.name));
      for (const [name, trace] of Object.entries(traces))
        if (bytes.includes(trace)) names.add(name);
    }
    return [...names].sort();
  }

  it('has neither name, nor image, nor vector', async () => {
    const cast = await castOf(service);
    const named = { fullName: NAME, description: `Known as ${NAME}.` };
    const { id, images } = await create(cast.abroad, 'subjects', named, await drawing(40, 2));
    const run = await cast.run();
    const rank = run.candidates.find((one) => one.id === id)?.rank ?? 0;
    await examine(cast.detective, run, rank, 'potential', `Like ${NAME}.`).expect(201);
    const { caseId } = cast;
    const probe = { imageId: images[0]?.id };
    await search(cast.detective, { caseId, probe, target: 'sketches' }).expect(200);
    await searchByImage(cast.detective, await drawing(40, 2), { caseId }).expect(200);

    const [kept] = await service.rows(`SELECT halfvec_send(embedding) AS vector,
        (SELECT template FROM search_probe_members WHERE record_id = '${id}') AS searched,
        sha256, thumbnail_sha256, aligned_sha256
      FROM templates JOIN images ON images.id = image_id WHERE templates.record_id = '${id}'`);
    const fileOf = async (sha256: unknown) => {
      const name = String(sha256);
      const path = join(service.database.dataDir, 'images', name.slice(0, 2), name.slice(2));
      const bytes = await readFile(path);
      return bytes.subarray(bytes.length >> 1, (bytes.length >> 1) + 64);
    };
    const traces = {
      name: Buffer.from(NAME),
      image: await fileOf(kept?.sha256),
      thumbnail: await fileOf(kept?.thumbnail_sha256),
      aligned: await fileOf(kept?.aligned_sha256),
      vector: asKept(kept?.vector as Buffer).subarray(100, 132),
      searched: floats(kept?.searched as number[]).subarray(100, 132),
    };
    await service.rows(`ANALYZE`);
    await service.rows(`CHECKPOINT`);
    expect(await found(traces)).toEqual(Object.keys(traces).sort());
    const supervisor = await person(service, 'supervisor', 'AGA');
    const order = { ground: 'acquittal', reference: 'TPI Agadir 2026/7' };
    await supervisor.post(`/subjects/${id}/expungement`).send(order).expect(200);
    const start = performance.now();
    await service.app.get(ErasureWorker, { strict: false }).idle();
    process.stderr.write(`scrubbed in ${Math.round(performance.now() - start)} ms\n`);
    expect(await found(traces)).toEqual([]);
    const [{ scrubbed_at: scrubbedAt } = {}] = await service.rows(
      `SELECT scrubbed_at FROM tombstones`,
    );
    expect(scrubbedAt).toBeInstanceOf(Date);
    expect(
      await service.rows(`SELECT FROM pg_stats WHERE pg_stats::text LIKE '%${NAME}%'`),
    ).toEqual([]);
    await cast.detective.get(`/searches/${run.id}`).expect(200);
  }, 120_000);
});
