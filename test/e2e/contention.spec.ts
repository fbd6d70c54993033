import { env } from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { digestOf } from '../../src/search/index.js';
import type { Candidate } from '../../src/search/candidates/candidate-view.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create, send } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';
import { testServer } from '../support/template.js';
import { tracesIn } from '../support/tracing.js';

/** `CONTENDED_SEARCHES=2000 npm test -- dist/test/e2e/contention.spec.js` for more of them. */
const SEARCHES = Number(env.CONTENDED_SEARCHES ?? (testServer() ? 300 : 60));
const AT_ONCE = 4;

/** Of whoever is in the gallery, and of nobody else. */
const NAME = 'Zebulon Quixotiste';
const BROWN = { eye_color: { values: ['brown'], certainty: 'certain' } };
const BLUE = { eye_color: { values: ['blue'], certainty: 'certain' } };

/** What a writer may be told: somebody else was at the record before. */
const FORESTALLED = [
  'version-conflict',
  'record-withdrawn',
  'record-expunged',
  'record-not-restricted',
];
/** There is one worker for images. */
const FULL = 503;

describe('searches while others write what they find', () => {
  let service: TestApplication;
  let detective: Caller;
  let holder: Caller;
  let chief: Caller;
  let caseId: string;
  let probe: Answered;
  const living: Subject[] = [];
  const erased: Subject[] = [];
  const answers: AnsweredSearch[] = [];
  const refused: string[] = [];
  const written = { changed: 0, withdrawn: 0, expunged: 0, added: 0 };
  let made = 0;
  let over = false;

  beforeAll(async () => {
    service = await TestApplication.start({ FACE_WORKERS: '1' });
    holder = await person(service, 'forensic_officer', 'AGA');
    chief = await person(service, 'supervisor', 'AGA');
    detective = await person(service, 'detective', 'CAS');
    caseId = await openCase(detective);
    const keeper = await person(service, 'forensic_officer', 'CAS');
    probe = await create(keeper, 'sketches', { traits: BROWN }, await drawing(40));
    while (living.length < 8) await add();
    await Promise.all([searching(), writing()]);
  }, 900_000);
  afterAll(() => service.stop());

  const randomly = <T>(of: readonly T[]) => of[Math.floor(Math.random() * of.length)];

  async function add(): Promise<void> {
    made += 1;
    const name = `${NAME} ${String(made).padStart(5, '0')}`;
    const record = { fullName: name, traits: made % 2 ? BROWN : BLUE };
    const answer = await send(holder, 'subjects', await drawing(40 + (made % 12), 2), record);
    if (answer.status === FULL || !told(answer)) return;
    const { id, images } = answer.body as Answered;
    living.push({ id, name, imageId: String(images[0]?.id) });
    written.added += 1;
  }

  /** A writer's answer: done, or somebody was there before; never the fault of their meeting. */
  function told({ status, body }: { status: number; body: unknown }): boolean {
    if (status < 300) return true;
    const { code } = body as { code: string };
    if (!FORESTALLED.includes(code)) refused.push(`${status} ${code}`);
    return false;
  }

  async function change(fields: object): Promise<void> {
    const id = randomly(living)?.id;
    if (id === undefined) return;
    const found = await holder.get(`/subjects/${id}`);
    if (!told(found)) return;
    const { version } = found.body as { version: number };
    const changed = await holder.patch(`/subjects/${id}`).send({ version, ...fields });
    if (told(changed)) written.changed += 1;
  }

  async function share(): Promise<void> {
    const id = randomly(living)?.id;
    if (id === undefined) return;
    const path = `/subjects/${id}/national-sharing`;
    if (told(await chief.post(path).send({ reason: 'Known.' }))) written.changed += 1;
  }

  /** One of those who are there, while enough are left to be found. */
  const taken = () => (living.length > 5 ? living.shift() : undefined);

  async function withdraw(): Promise<void> {
    const { id } = taken() ?? {};
    if (id === undefined) return;
    const reason = { reason: 'The wrong person was photographed.' };
    if (told(await holder.delete(`/subjects/${id}`).send(reason))) written.withdrawn += 1;
  }

  async function expunge(): Promise<void> {
    const subject = taken();
    if (!subject) return;
    const order = { ground: 'acquittal', reference: 'TPI 2026/1' };
    if (!told(await chief.post(`/subjects/${subject.id}/expungement`).send(order))) return;
    erased.push(subject);
    written.expunged += 1;
  }

  async function writing(): Promise<void> {
    const writers = [
      () => change({ description: `Seen ${Math.random()}` }),
      () => change({ traits: randomly([BROWN, BLUE]) }),
      () => change({ sharing: 'prefecture' }),
      share,
      share,
      () => change({ aliases: [`Q${Math.random()}`] }),
      withdraw,
      expunge,
      add,
      add,
    ];
    await Promise.all(
      writers.map(async (write) => {
        while (!over) {
          await write();
          await setImmediate();
        }
      }),
    );
  }

  async function searching(): Promise<void> {
    let begun = 0;
    const searcher = async () => {
      while (begun < SEARCHES) {
        begun += 1;
        const filters = begun % 2 ? {} : { traits: { eye_color: { values: ['brown'] } } };
        const query = { caseId, probe: { recordId: probe.id }, target: 'subjects', filters };
        const answer = await search(detective, query);
        if (answer.status === 200) answers.push(answer.body as AnsweredSearch);
        else refused.push(`${answer.status} ${answer.text}`);
      }
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, searcher));
    } finally {
      over = true;
    }
  }

  it('are refused to nobody, and neither are the others', () => {
    expect(refused).toEqual([]);
    expect(answers).toHaveLength(SEARCHES);
    for (const done of Object.values(written)) expect(done).toBeGreaterThan(3);
  });

  it('keep each list as it was found, but for whom was erased', async () => {
    const rows = (await service.rows(`SELECT c.search_id, c.rank, c.candidate, r.status,
        log.details #>> ARRAY['digests', (c.rank - 1)::text] AS digest,
        jsonb_array_length(log.details -> 'digests') AS length
      FROM search_candidates c JOIN records r ON r.id = c.record_id
      JOIN audit_entries log ON log.action = 'search.run' AND log.target = c.search_id::text
      ORDER BY c.search_id, c.rank`)) as unknown as Stored[];
    for (const { id, candidates } of answers) {
      const stored = rows.filter(({ search_id }) => search_id === id);
      expect(stored.map(({ rank }) => rank)).toEqual(candidates.map(({ rank }) => rank));
      expect(stored).toHaveLength(stored[0]?.length ?? 0);
    }
    for (const { candidate, status, digest, rank } of rows) {
      if (status === 'expunged') expect(candidate).toEqual({ id: candidate.id, rank });
      else expect(digestOf(candidate)).toBe(digest);
    }
  });

  it('answer what a reading shows, or shows of whom the reader may no longer see', async () => {
    for (const run of answers) {
      const read = (await detective.get(`/searches/${run.id}`).expect(200)).body as AnsweredSearch;
      run.candidates.forEach((answered, i) => {
        const now = read.candidates[i];
        if (now && isShown(now) && isShown(answered)) expect(now).toEqual(answered);
      });
    }
  });

  it('leave nothing of those who were erased, though they were found', async () => {
    const gone = new Set(erased.map(({ id }) => id));
    const shown = answers.flatMap(({ candidates }) => candidates.filter(isShown));
    expect(shown.filter(({ id }) => gone.has(id)).length).toBeGreaterThan(0);
    const traces = erased.flatMap(({ name, imageId }) => [name, imageId]);
    expect(await tracesIn(service, traces)).toEqual([]);
  });
});

interface Subject {
  readonly id: string;
  readonly name: string;
  readonly imageId: string;
}

interface Stored {
  readonly search_id: string;
  readonly rank: number;
  readonly candidate: { readonly id: string };
  readonly status: string;
  readonly digest: string;
  readonly length: number;
}

/** Whether a candidate is shown: it is neither withheld nor erased. */
const isShown = (one: Candidate) => 'score' in one;
