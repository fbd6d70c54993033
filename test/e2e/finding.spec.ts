import { openCase } from '../factories/cases.js';
import { lookAt } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { type Answered, create, listAll } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const NOTHING = '00000000-0000-4000-8000-000000000000';

describe('finding', () => {
  let service: TestApplication;
  let officer: Caller;
  let colleague: Caller;
  let stranger: Caller;
  let national: Caller;
  let auditor: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    const admin = await service.asAdmin();
    const { username } = await account(admin, 'forensic_officer', 'CAS');
    officer = await service.login(username, PASSWORD);
    colleague = await person(service, 'supervisor', 'CAS');
    stranger = await person(service, 'forensic_officer', 'AGA');
    national = await person(service, 'detective', 'NAT');
    auditor = await person(service, 'auditor', 'CAS');
  });
  afterAll(() => service.stop());

  const idsOf = (records: readonly Answered[]) => records.map(({ id }) => id);
  const found = async (by: Caller, path: string, query: Readonly<Record<string, string>>) =>
    idsOf(await listAll(by, `${path}?${new URLSearchParams(query).toString()}`));

  describe('by number', () => {
    let sketch: Answered;
    let subject: Answered;
    let hidden: Answered;

    beforeAll(async () => {
      sketch = await create(officer, 'sketches');
      subject = await create(officer, 'subjects');
      hidden = await create(officer, 'sketches', { sharing: 'prefecture' });
    });

    const spellings = (number: string) => {
      const [prefecture = '', ...rest] = number.split('-');
      const serial = Number(rest.at(-1));
      const arabic = number.replace(/\d/g, (one) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(one)));
      const short = [prefecture, ...rest.slice(0, -1), serial].join(' ');
      return [number, number.toLowerCase(), number.replaceAll('-', ' '), short, arabic];
    };

    it('in any spelling, in a list and in place of an id', async () => {
      for (const number of spellings(sketch.number)) {
        expect(await found(officer, '/sketches', { number })).toEqual([sketch.id]);
        const path = `/sketches/${encodeURIComponent(number)}`;
        expect((await stranger.get(path).expect(200)).body).toMatchObject({ id: sketch.id });
      }
      for (const number of spellings(subject.number)) {
        expect(await found(officer, '/subjects', { number })).toEqual([subject.id]);
        const path = `/subjects/${encodeURIComponent(number)}`;
        expect((await officer.get(path).expect(200)).body).toMatchObject({ id: subject.id });
      }
      const [drawn] = await found(officer, '/sketches', { number: hidden.number.toLowerCase() });
      expect(drawn).toBe(hidden.id);
    });

    it('by a part of one', async () => {
      const serial = sketch.number.slice(-6);
      expect(await found(officer, '/sketches', { number: serial })).toContain(sketch.id);
      const year = sketch.number.slice(4, 8);
      const query = { number: `${year} ${Number(serial)}` };
      expect(await found(officer, '/sketches', query)).toEqual([sketch.id]);
    });

    it('on every route of a record', async () => {
      const path = `/sketches/${sketch.number.toLowerCase()}`;
      const image = await lookAt(officer, `${path}/image`);
      expect(image.headers['content-type']).toMatch(/^image\//);
      await colleague.get(`${path}/openings`).expect(200);
      await officer.get(`${path}/identifications`).expect(200);
      const change = { version: sketch.version, author: 'A. Bureau' };
      const changed = await officer.patch(path).send(change).expect(200);
      expect(changed.body).toMatchObject({ id: sketch.id, author: 'A. Bureau' });
      const order = { ground: 'acquittal', reference: 'Arrêt 1', dryRun: true };
      await colleague.post(`${path}/expungement`).send(order).expect(200);
    });

    it('not of another kind, of nothing, or of what is kept from the caller', async () => {
      const missing = [`/subjects/${sketch.number}`, '/sketches/CAS-1999-000001'];
      for (const path of missing) problemOf(await officer.get(path), 404, 'record-not-found');
      problemOf(await stranger.get(`/sketches/${hidden.number}`), 404, 'record-not-found');
      problemOf(await officer.get('/sketches/GESTARR-1'), 400, 'malformed-id');
    });
  });

  describe('by name', () => {
    const people = new Map<string, string>();

    beforeAll(async () => {
      const entered: [string, string[]][] = [
        ['Mohammed El Alaoui', []],
        ['محمد العلوي', []],
        ['Hamid Alami', []],
        ['Abdelkader Benaïssa', ['Kader', 'القصير']],
        ['Driss Bennani', []],
      ];
      for (const [index, [fullName, aliases]] of entered.entries()) {
        const { id } = await create(
          officer,
          'subjects',
          { fullName, ...(aliases.length > 0 && { aliases }) },
          await drawing(40 + index),
        );
        people.set(fullName, id);
      }
    });

    const byName = async (by: Caller, name: string, more = {}) => {
      const answer = await by
        .get('/subjects')
        .query({ name, ...more })
        .expect(200);
      return idsOf((answer.body as { items: Answered[] }).items);
    };

    it.each(['Mohamed Alaoui', 'MUHAMMAD ALAWI', 'محمّد العلوي', 'Alaoui  Mohammed'])(
      'spelled %s',
      async (name) => {
        const [first, second] = await byName(officer, name);
        const both = [people.get('Mohammed El Alaoui'), people.get('محمد العلوي')];
        expect([first, second].sort()).toEqual(both.sort());
      },
    );

    it.each([
      ['عبد القادر بن عيسى', 'Abdelkader Benaïssa'],
      ['Abdel Qadir Ben Aissa', 'Abdelkader Benaïssa'],
      ['el qassir', 'Abdelkader Benaïssa'],
      ['إدريس بناني', 'Driss Bennani'],
    ])('%s, for %s', async (name, entered) => {
      expect((await byName(officer, name))[0]).toBe(people.get(entered));
    });

    it('with what else is asked, and without a page after', async () => {
      const [only, ...others] = await byName(officer, 'Mohamed Alaoui', { limit: 1 });
      expect(only).toBeDefined();
      expect(others).toEqual([]);
      expect(await byName(officer, 'Mohamed Alaoui', { status: 'withdrawn' })).toEqual([]);
      const answer = await officer.get('/subjects').query({ name: 'Driss', cursor: 'MQ' });
      expect(faultsOf(answer)).toEqual(['cursor: unknown-cursor']);
      expect(await byName(officer, 'Zzyzx')).toEqual([]);
    });

    it('which follows a change', async () => {
      const id = people.get('Driss Bennani') ?? '';
      const change = { version: 1, fullName: 'Samir Kabbaj' };
      await officer.patch(`/subjects/${id}`).send(change).expect(200);
      expect(await byName(officer, 'Driss Benani')).not.toContain(id);
      expect((await byName(officer, 'سمير القباج'))[0]).toBe(id);
    });

    it('by the own prefecture and the national level only', async () => {
      expect(await byName(stranger, 'Mohamed Alaoui')).toEqual([]);
      expect(await byName(national, 'Mohamed Alaoui')).not.toEqual([]);
      const [terms] = await service.rows(`SELECT count(*)::int AS n FROM record_terms`);
      expect(terms?.n).toBeGreaterThan(10);
    });

    it('until the record is erased, and its terms with it', async () => {
      const id = people.get('Hamid Alami') ?? '';
      const kept = `SELECT term FROM record_terms WHERE record_id = '${id}'`;
      expect(await service.rows(kept)).not.toEqual([]);
      const order = { ground: 'acquittal', reference: 'Arrêt 2', dryRun: false };
      await colleague.post(`/subjects/${id}/expungement`).send(order).expect(200);
      expect(await service.rows(kept)).toEqual([]);
      expect(await byName(officer, 'Hamid Alami')).not.toContain(id);
    });
  });

  describe('by what the own prefecture keeps of a record', () => {
    let caseId: string;
    let mine: Answered;

    beforeAll(async () => {
      caseId = await openCase(officer, { reference: 'GESTARR/2031 - 77_B' });
      const record = {
        caseId,
        author: 'Insp. Saïd Bennani',
        description: 'S’est enfui sur un scooter bleu, près de la préfecture.\nدراجة زرقاء',
        traits: {
          hair_color: { values: ['red'], certainty: 'certain' },
          age: { min: 25, max: 35, certainty: 'certain' },
        },
      };
      mine = await create(officer, 'sketches', record, await drawing(60));
      await create(colleague, 'sketches', {}, await drawing(61));
    });

    it.each([
      ['author', 'سعيد بناني'],
      ['author', 'bennani'],
      ['text', 'SCOOTER prefecture'],
      ['text', 'scoot'],
      ['text', 'الدراجة'],
      ['caseReference', '2031-77'],
      ['caseReference', 'gestarr 2031'],
    ])('%s %s', async (field, value) => {
      expect(await found(officer, '/sketches', { [field]: value })).toEqual([mine.id]);
      expect(await found(national, '/sketches', { [field]: value })).toEqual([mine.id]);
      expect(await found(stranger, '/sketches', { [field]: value })).toEqual([]);
    });

    it.each([
      ['author', 'Berrada'],
      ['text', 'scooter rouge'],
      ['text', 'a b'],
      ['caseReference', '%'],
      ['caseReference', '2032'],
    ])('not by another: %s %s', async (field, value) => {
      const answer = await officer.get('/sketches').query({ [field]: value });
      if (answer.status === 422) expect(faultsOf(answer)).toEqual([`${field}: too-few-letters`]);
      else expect((answer.body as { items: unknown[] }).items).toEqual([]);
    });

    it('by who entered it, and on which day', async () => {
      const mineOnly = await found(officer, '/sketches', { enteredBy: 'me' });
      expect(mineOnly).toContain(mine.id);
      const theirs = await found(officer, '/sketches', {
        enteredBy: String(mine.createdBy?.actor),
      });
      expect(theirs).toEqual(mineOnly);
      expect(await found(colleague, '/sketches', { enteredBy: 'me' })).toHaveLength(1);
      const query = { enteredBy: String(mine.createdBy?.actor) };
      expect(await found(stranger, '/sketches', query)).toEqual([]);
      const today = await service.today();
      const after = new Date(new Date(today).getTime() + 86_400_000);
      const tomorrow = after.toISOString().slice(0, 10);
      const all = await found(officer, '/sketches', {});
      const since = { enteredFrom: today, enteredTo: tomorrow };
      expect(await found(officer, '/sketches', since)).toEqual(all);
      expect(await found(officer, '/sketches', { enteredFrom: tomorrow })).toEqual([]);
      expect(await found(officer, '/sketches', { enteredTo: '2020-01-01' })).toEqual([]);
    });

    it('by traits, in the shape of search filters', async () => {
      const traits = JSON.stringify({ hair_color: { values: ['red'], requireKnown: true } });
      expect(await found(stranger, '/sketches', { traits })).toEqual([mine.id]);
      // One end of a range is enough.
      const aged = (age: object) => ({
        traits: JSON.stringify({ age: { ...age, requireKnown: true } }),
      });
      expect(await found(stranger, '/sketches', aged({ min: 20 }))).toEqual([mine.id]);
      expect(await found(stranger, '/sketches', aged({ max: 30 }))).toEqual([mine.id]);
      expect(await found(stranger, '/sketches', aged({ min: 50 }))).toEqual([]);
      const black = JSON.stringify({ hair_color: { values: ['black'] } });
      expect(await found(officer, '/sketches', { traits: black })).not.toContain(mine.id);
      const wrong = JSON.stringify({ hair_color: { values: ['mauve'] } });
      const answer = await officer.get('/sketches').query({ traits: wrong });
      expect(faultsOf(answer)[0]).toMatch(/^traits\.hair_color\.values\[0\]: /);
      for (const traits of ['red', 'null', ' null ', '[]', '1', '""']) {
        expect(faultsOf(await officer.get('/subjects').query({ traits }))).toHaveLength(1);
      }
    });

    it('cases by a part of their reference', async () => {
      for (const reference of ['2031 77', 'gestarr.2031', '77-b']) {
        const answer = await officer.get('/cases').query({ reference }).expect(200);
        const { items } = answer.body as { items: { id: string }[] };
        expect(items.map(({ id }) => id)).toEqual([caseId]);
      }
      const other = await stranger.get('/cases').query({ reference: '2031' }).expect(200);
      expect(other.body).toEqual({ items: [] });
    });

    it('searches by case, and by a record that they were run with or showed', async () => {
      const other = await openCase(officer);
      const shown = await create(officer, 'sketches', {}, await drawing(62));
      const probe = { recordId: mine.id };
      const run = (file: string) => search(officer, { caseId: file, probe, target: 'sketches' });
      const first = (await run(caseId)).body as AnsweredSearch;
      const second = (await run(other)).body as AnsweredSearch;
      expect(first.candidates.map(({ id }) => id)).toContain(shown.id);
      const listed = async (by: Caller, query: object) =>
        ((await by.get('/searches').query(query).expect(200)).body as AnsweredPage).items.map(
          ({ id }) => id,
        );
      expect(await listed(officer, { caseId })).toEqual([first.id]);
      expect(await listed(auditor, { caseId })).toEqual([first.id]);
      expect(await listed(officer, { recordId: mine.id })).toEqual([second.id, first.id]);
      expect(await listed(officer, { recordId: shown.id })).toEqual([second.id, first.id]);
      expect(await listed(officer, { recordId: shown.id, caseId: other })).toEqual([second.id]);
      expect(await listed(stranger, { recordId: mine.id })).toEqual([]);
    });
  });

  describe('what cannot be found', () => {
    const lists = ['/sketches', '/subjects'] as const;

    it.each([
      ...lists.flatMap((list) => [
        [list, { prefecture: 'XYZ' }, 'prefecture: unknown-filter'],
        [list, { caseId: NOTHING }, 'caseId: unknown-filter'],
        [list, { datedFrom: '2026-02-01', datedTo: '2026-01-31' }, 'datedTo: notBefore'],
        [list, { enteredFrom: '2026-02-01', enteredTo: '2026-01-31' }, 'enteredTo: notBefore'],
        [list, { enteredBy: 'somebody' }, 'enteredBy: unknown-actor'],
      ]),
      ['/searches', { caseId: NOTHING }, 'caseId: unknown-filter'],
      ['/searches', { recordId: NOTHING }, 'recordId: unknown-filter'],
    ] as [string, Record<string, string>, string][])(
      'is said by %s of %j',
      async (list, query, fault) => {
        expect(faultsOf(await officer.get(list).query(query))).toEqual([fault]);
      },
    );

    it('is said by the log', async () => {
      const ask = (query: object) => auditor.get('/audit/entries').query(query);
      expect(faultsOf(await ask({ prefecture: 'XYZ' }))).toEqual(['prefecture: unknown-filter']);
      const reversed = { from: '2026-02-01T00:00:00+01:00', to: '2026-01-31T22:59:59Z' };
      expect(faultsOf(await ask(reversed))).toEqual(['to: notBefore']);
      await ask({ ...reversed, to: '2026-01-31T23:00:00Z' }).expect(200);
    });

    it('is said by a search', async () => {
      const caseId = await openCase(officer);
      const probe = { traits: { hair_color: { values: ['red'] } } };
      const unknown = { caseId, probe, filters: { prefectures: ['CAS', 'XYZ'] } };
      expect(faultsOf(await search(officer, unknown))).toEqual([
        'filters.prefectures: unknown-filter',
      ]);
      const filters = { datedFrom: '2026-02-01', datedTo: '2026-01-31' };
      expect(faultsOf(await search(officer, { caseId, probe, filters }))).toEqual([
        'filters.datedTo: notBefore',
      ]);
    });

    it('is the same for a case of nobody and one of another prefecture', async () => {
      const caseId = await openCase(officer);
      const faults = async (query: object) =>
        faultsOf(await stranger.get('/sketches').query(query));
      expect(await faults({ caseId })).toEqual(await faults({ caseId: NOTHING }));
    });
  });
});

interface AnsweredPage {
  readonly items: readonly { readonly id: string }[];
}
