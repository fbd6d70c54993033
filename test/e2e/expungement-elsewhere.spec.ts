import type { SearchView } from '../../src/search/runs/search-view.js';
import { ErasureWorker } from '../../src/retention/index.js';
import type { ExpungementView } from '../../src/retention/expungement.dto.js';
import type { NoticeView } from '../../src/retention/notice-view.js';
import { corroborate, examine, examineBlind } from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { openConsultation } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, searchByImage } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';

const ORDER = { ground: 'acquittal', reference: 'TPI Casablanca 2026/121' };
const RESTRICTED = { sharing: 'prefecture' };

/** Casablanca erases a record; Agadir has searched with the same picture. */
describe('an erasure elsewhere, of a picture that was searched with', () => {
  let service: TestApplication;
  let holder: Caller;
  let supervisor: Caller;
  let searcher: Caller;
  let caseId: string;
  let consultation: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    holder = await person(service, 'forensic_officer', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    searcher = await person(service, 'forensic_officer', 'AGA');
    caseId = await openCase(searcher);
    consultation = await openConsultation(searcher, caseId);
    await create(searcher, 'subjects', {}, await drawing(80, 2));
  });
  afterAll(() => service.stop());

  const searchWith = async (image: Buffer) => {
    const asked = await searchByImage(searcher, image, { caseId, target: 'subjects' }).expect(200);
    return asked.body as AnsweredSearch;
  };
  const expunge = async ({ id }: Answered, order: object = ORDER) => {
    const path = `/sketches/${id}/expungement`;
    const done = (await supervisor.post(path).send(order).expect(200)).body as ExpungementView;
    await service.app.get(ErasureWorker, { strict: false }).idle();
    return done;
  };
  const notices = async () =>
    ((await searcher.get('/notices').expect(200)).body as { items: NoticeView[] }).items;

  /** All that Agadir is told of a search, as it is told, and what is kept of it. */
  async function toldOf({ id }: AnsweredSearch): Promise<unknown[]> {
    const paths = [`/searches/${id}`, `/searches/${id}/adjudications`, '/notices', '/inbox'];
    const bodies: unknown[] = [];
    for (const path of paths) bodies.push((await searcher.get(path).expect(200)).body);
    const repeat = await searcher.post(`/searches/${id}/repeat`).expect(200);
    const path = `/searches/${id}/probe/image`;
    const picture = await searcher.get(path).query({ consultation }).expect(200);
    const rows = await service.rows(`SELECT run::text, member::text FROM searches run
      JOIN search_probe_members member ON member.search_id = run.id WHERE run.id = '${id}'`);
    return [...bodies, (repeat.body as AnsweredSearch).candidates, picture.body as Buffer, rows];
  }

  it('changes nothing for who could never find the record, and tells them nothing', async () => {
    const image = await drawing(80);
    const run = await searchWith(image);
    const second = await person(service, 'forensic_officer', 'AGA');
    await examine(searcher, run, 1, 'potential').expect(201);
    await examineBlind(second, run, run.candidates[0]?.id, 'potential').expect(201);
    await corroborate(searcher, run, 1).expect(201);
    // As of a gallery of one face; what a search keeps of it is a mean that it needs to be repeated.
    await service.rows(`UPDATE searches SET centring = centring || '{"sketch": "1"}',
      sketch_mean = array_fill(0::real, ARRAY[256]) WHERE id = '${run.id}'`);
    const record = await create(holder, 'sketches', RESTRICTED, image);
    await service.rows(`UPDATE records SET created_at = '2026-01-01' WHERE id = '${record.id}'`);
    const before = await toldOf(run);
    const dry = await expunge(record, { ...ORDER, dryRun: true });
    const done = await expunge(record);
    expect(await toldOf(run)).toEqual(before);
    for (const { told, tombstones } of [dry, done]) {
      expect(told).toEqual([]);
      // As if nobody else had the picture.
      expect(tombstones[0]?.erased).toEqual({ images: 1, files: 3, templates: 1, linkAlerts: 0 });
    }
    expect(await service.rows(`SELECT erased -> 'searchesByIt' AS n FROM tombstones`)).toEqual([
      { n: 0 },
    ]);
    expect(await service.rows(`SELECT FROM notices`)).toEqual([]);
  });

  it.each<[string, number, object, (record: Answered) => Promise<unknown>]>([
    ['is shared nationally', 81, {}, () => Promise.resolve()],
    [
      'was, and was restricted',
      82,
      {},
      ({ id, version }) =>
        holder
          .patch(`/sketches/${id}`)
          .send({ version, ...RESTRICTED })
          .expect(200),
    ],
    [
      'was opened to them, and is no more',
      83,
      RESTRICTED,
      async ({ id }) => {
        const until = new Date(Date.now() + 3_600_000).toISOString();
        const opening = { prefecture: 'AGA', until, reason: 'The same hand.' };
        const path = `/sketches/${id}/openings`;
        const opened = (await supervisor.post(path).send(opening).expect(201)).body as Answered;
        await supervisor.delete(`${path}/${opened.id}`).expect(204);
      },
    ],
    [
      'was in a list of theirs',
      84,
      RESTRICTED,
      async ({ id }) => {
        const other = await searchWith(await drawing(85));
        await service.rows(`INSERT INTO search_candidates (search_id, rank, record_id, candidate)
          VALUES ('${other.id}', 50, '${id}', '{"id": "${id}", "rank": 50}')`);
      },
    ],
  ])('reaches them where the record %s', async (_, who, fields, happen) => {
    const image = await drawing(who);
    const run = await searchWith(image);
    const record = await create(holder, 'sketches', fields, image);
    await happen(record);
    await expunge(record);
    const read = (await searcher.get(`/searches/${run.id}`).expect(200)).body as SearchView;
    expect(read).toMatchObject({ probe: { expunged: true }, purpose: 'expunged' });
    const told = (await notices()).filter(({ searchId }) => searchId === run.id);
    expect(told).toMatchObject([{ number: record.number, kind: 'sketch' }]);
    const files = record.images.map(({ sha256 }) => sha256);
    const { files: left } = await service.kept();
    expect(files.filter((sha256) => left.some((path) => path.includes(sha256.slice(2))))).toEqual(
      [],
    );
  });
});
