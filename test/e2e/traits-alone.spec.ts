import { DataSource } from 'typeorm';
import { ROLES } from '../../src/common/index.js';
import { withinScope } from '../../src/database/index.js';
import type { SearchesToReview } from '../../src/search/review/search-review-view.js';
import type { SearchPage } from '../../src/search/runs/search-view.js';
import { descriptionEvidence, EXPERT_RARITY, TRAIT_CODES } from '../../src/traits/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { machine, person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

/** Whether a trait says by itself of what kind somebody is, and not who. */
const isOfCategory = (code: string) =>
  descriptionEvidence({ [code]: undefined }, EXPERT_RARITY).ofCategory;
const coded = (...values: string[]) => ({ values, certainty: 'certain' });
const SEX = { sex: coded('female') };
const COMPLEXION = { complexion: coded('dark') };
const LANGUAGE = { spoken_language: coded('amazigh') };
const COMMON = { ...SEX, eye_color: coded('brown'), hair_color: coded('black') };
const SCAR = { marks: [{ kind: 'scar', place: 'chin', certainty: 'certain' }] };

/** Whoever looks for somebody by traits alone looks for one person: the rule as it is shipped. */
describe('a search by traits alone', () => {
  let service: TestApplication;
  let detective: Caller;
  let officer: Caller;
  let supervisor: Caller;
  let caseId: string;

  beforeAll(async () => {
    service = await TestApplication.start({ LEAST_TRAIT_EVIDENCE: '' });
    detective = await person(service, 'detective', 'CAS');
    officer = await person(service, 'forensic_officer', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    caseId = await openCase(detective);
    for (const traits of [SEX, COMMON, { ...COMMON, ...SCAR }]) {
      await create(officer, 'subjects', { traits });
    }
  });
  afterAll(() => service.stop());

  const by = (traits: object, more: object = {}) => ({ caseId, probe: { traits }, ...more });
  const evidenceOf = async (probe: object, caller = detective) => {
    const answer = await caller.post('/searches/gallery').send({ caseId, probe }).expect(200);
    return (answer.body as { evidence: unknown }).evidence;
  };

  it('is not by sex, complexion or language, or several of them, whoever asks', async () => {
    const callers = [detective, officer, supervisor, await machine(service, 'supervisor')];
    callers.push(await person(service, 'supervisor', 'NAT'));
    for (const caller of callers) {
      const own = { caseId: await openCase(caller) };
      for (const traits of [SEX, COMPLEXION, LANGUAGE, { ...SEX, ...COMPLEXION, ...LANGUAGE }]) {
        const refused = problemOf(await search(caller, by(traits, own)), 422, 'traits-of-category');
        expect(refused.detail).toMatch(/one person is looked for/);
      }
    }
    for (const role of ['auditor', 'admin'] as const) {
      problemOf(await search(await person(service, role, 'CAS'), by(SEX)), 403, 'forbidden');
    }
  });

  it.each(ROLES)('is stored in SQL by no %s where it is of a category', async (role) => {
    const run = (await search(detective, by(SCAR)).expect(200)).body as AnsweredSearch;
    const [kept] = await service.rows(`SELECT * FROM searches WHERE id = '${run.id}'`);
    const caller = await person(service, role, 'CAS');
    const { id } = (await caller.get('/auth/me')).body as { id: string };
    const prefectureId = String(kept?.prefecture_id);
    const db = service.app.get(DataSource, { strict: false });
    const insert = `INSERT INTO searches (prefecture_id, actor, case_id, purpose, query, probe, mode,
        gallery_size, model_version, centring, filter_explanation, excluded)
      VALUES ($1, $2, $3, 'As before', $4, $5, 'exact', 0, $6, '{}', $7, '[]')`;
    /** The same search anew, by other traits. */
    const store = (actor: string, traits: object) =>
      withinScope({ as: 'caller', prefectureId, national: false, role, actor }, () =>
        db.query(insert, [
          ...[prefectureId, actor, caseId, kept?.query, { ...(kept?.probe as object), traits }],
          ...[kept?.model_version, kept?.filter_explanation],
        ]),
      ).then(
        () => 'stored',
        (failure: unknown) => String(failure),
      );
    const mayStore = !['auditor', 'admin'].includes(role);
    const ofCategory = expect.stringMatching(/for one person, and not for a category/) as string;
    for (const actor of [`user:${id}`, `api_key:${id}`]) {
      for (const code of TRAIT_CODES) {
        const told = await store(actor, { [code]: coded('x') });
        if (mayStore && !isOfCategory(code))
          expect({ code, told }).toEqual({ code, told: 'stored' });
        else if (mayStore) expect({ code, told }).toEqual({ code, told: ofCategory });
        else expect(told).toMatch(/for a category|row-level security/);
      }
    }
    await service.rows(`DELETE FROM searches WHERE purpose = 'As before'`);
  });

  it('says how much is asked and how much there is, and what a filter asks does not count', async () => {
    const refused = problemOf(await search(detective, by(COMMON)), 422, 'traits-too-common');
    expect(refused.detail).toMatch(/fits about one person in \d+; .* no more than one in 8/);
    const { evidence } = refused as unknown as { evidence: { oneIn: number; least: number } };
    expect(evidence.least).toBe(8);
    expect(evidence.oneIn).toBeLessThan(8);
    const filters = { traits: { marks: [{ kind: 'scar', place: 'chin' }] } };
    problemOf(await search(detective, by(COMMON, { filters })), 422, 'traits-too-common');
    // Unsure is worth less.
    const [mark] = SCAR.marks;
    const unsure = { marks: [{ ...mark, certainty: 'unsure' }] };
    await search(detective, by(SCAR)).expect(200);
    const both = { ...COMMON, ...unsure };
    expect(await evidenceOf({ traits: unsure })).not.toEqual(await evidenceOf({ traits: SCAR }));
    await search(detective, by(both)).expect(200);
  });

  it('is told what it is worth before it is asked, as it is refused', async () => {
    expect(await evidenceOf({ traits: { ...SEX, ...COMPLEXION } })).toMatchObject({
      ofCategory: true,
      enough: false,
    });
    const common = await evidenceOf({ traits: COMMON });
    const refused = problemOf(await search(detective, by(COMMON)), 422, 'traits-too-common');
    const { evidence } = refused as unknown as { evidence: object };
    expect(common).toEqual({ ...evidence, ofCategory: false, enough: false });
    expect(await evidenceOf({ traits: SCAR })).toMatchObject({ least: 8, enough: true });
    const withFace = await create(officer, 'sketches', { traits: SEX }, await drawing(70));
    expect(await evidenceOf({ recordId: withFace.id })).toBeNull();
    const empty = await detective.post('/searches/gallery').send({ caseId }).expect(200);
    expect(empty.body).toMatchObject({ evidence: null });
    // The log tells that somebody counted, and not what they said of the person.
    const told = await service.rows(
      `SELECT details FROM audit_entries WHERE action = 'gallery.count' AND details ? 'probe'`,
    );
    expect(JSON.stringify(told)).not.toMatch(/chin|brown/);
  });

  it('is one whose face does not count, too', async () => {
    const sketch = await create(officer, 'sketches', { traits: SEX }, await drawing(71));
    const probe = { recordId: sketch.id };
    await search(detective, { caseId, probe }).expect(200);
    const weights = { face: 0 };
    problemOf(await search(detective, { caseId, probe, weights }), 422, 'traits-of-category');
    const regions = { eyes: 0, nose: 0, mouth: 0, outline: 0 };
    const unseen = { caseId, probe, weights: { regions } };
    problemOf(await search(detective, unseen), 422, 'traits-of-category');
  });

  it('is none that a weight of next to nothing calls by face', async () => {
    const sketch = await create(officer, 'sketches', { traits: SEX }, await drawing(72));
    const probe = { recordId: sketch.id };
    const none = { nose: 0, mouth: 0, outline: 0 };
    for (const [weights, field] of [
      [{ face: 1e-9 }, 'weights.face'],
      [{ face: 0.0999 }, 'weights.face'],
      [{ traits: Number.MIN_VALUE }, 'weights.traits'],
      [{ regions: { eyes: 1e-9, ...none } }, 'weights.regions.eyes'],
    ] as const) {
      const faults = faultsOf(await search(detective, { caseId, probe, weights }));
      expect(faults).toEqual([`${field}: countsOrNot`]);
    }
    const said = await search(detective, { caseId, probe, weights: { face: 1e-9 } });
    expect(JSON.stringify(said.body)).toContain('must be 0, or at least 0.1');
    await search(detective, { caseId, probe, weights: { face: 0.1 } }).expect(200);
    const least = { regions: { eyes: 0.1, ...none } };
    await search(detective, { caseId, probe, weights: least }).expect(200);
  });

  it('is none in SQL, either', async () => {
    const sketch = await create(officer, 'sketches', { traits: SEX }, await drawing(73));
    const run = (await search(detective, { caseId, probe: { recordId: sketch.id } }).expect(200))
      .body as AnsweredSearch;
    const store = (weights: object) =>
      service.rows(`INSERT INTO searches (prefecture_id, actor, case_id, purpose, query, probe, mode,
          gallery_size, model_version, centring, filter_explanation, excluded)
        SELECT prefecture_id, actor, case_id, 'By next to nothing',
          jsonb_set(query, '{weights}', '${JSON.stringify(weights)}'), probe, mode, gallery_size,
          model_version, centring, filter_explanation, excluded FROM searches WHERE id = '${run.id}'`);
    const none = { nose: 0, mouth: 0, outline: 0 };
    for (const least of [1e-9, 0.0999]) {
      for (const weights of [{ face: least }, { face: 1, regions: { eyes: least, ...none } }]) {
        await expect(store({ traits: 1, ...weights })).rejects.toThrow('for a category of people');
      }
    }
    await store({ traits: 1, face: 0.1, regions: { eyes: 0.1, ...none } });
    await service.rows(`DELETE FROM searches WHERE purpose = 'By next to nothing'`);
  });

  it('stands out to supervisors, in the list and among what they review', async () => {
    const run = (await search(detective, by(SCAR)).expect(200)).body as AnsweredSearch;
    const sketch = await create(officer, 'sketches', {}, await drawing(72));
    const other = (await search(detective, { caseId, probe: { recordId: sketch.id } }).expect(200))
      .body as AnsweredSearch;
    const { items } = (await supervisor.get('/searches').expect(200)).body as SearchPage;
    const flag = (id: string) => items.find((one) => one.id === id)?.byTraitsAlone;
    expect([flag(run.id), flag(other.id)]).toEqual([true, false]);
    const sample = (await supervisor.get('/searches/review').expect(200)).body as SearchesToReview;
    const found = sample.items.find(({ id }) => id === run.id);
    expect(found?.standsOut).toContain('by_traits_alone');
  });

  it('is not made up for by a list of records', async () => {
    const list = (path: string, traits: object, query: object = {}) =>
      detective.get(path).query({ traits: JSON.stringify(traits), ...query });
    const red = { hair_color: { values: ['red'], requireKnown: true } };
    const female = { sex: { values: ['female'], requireKnown: true } };
    for (const path of ['/subjects', '/sketches']) {
      problemOf(await list(path, female), 422, 'traits-of-category');
      const brown = { ...female, eye_color: { values: ['brown'] } };
      problemOf(await list(path, brown), 422, 'traits-too-common');
      problemOf(await list(path, female, { prefecture: 'CAS' }), 422, 'traits-of-category');
      await list(path, red).expect(200);
      await list(path, female, { caseId }).expect(200);
      await list(path, female, { number: 'CAS 2026 1' }).expect(200);
    }
    // Half a number is of everybody, whatever else narrows the list.
    for (let i = 0; i < 20; i++) await create(officer, 'subjects', { traits: {} });
    for (const part of [{ number: '2026' }, { number: 'C', limit: 5, datedTo: '2000-01-01' }]) {
      problemOf(await list('/subjects', female, part), 422, 'traits-of-category');
    }
    await list('/subjects', female, { name: 'Alaoui' }).expect(200);
    await list('/sketches', female, { author: 'Bennani' }).expect(200);
  });
});

describe('what a description is worth', () => {
  it('tells another prefecture nothing of what one keeps to itself', async () => {
    const service = await TestApplication.start({ LEAST_TRAIT_EVIDENCE: '' });
    const [own, abroad] = [
      await person(service, 'forensic_officer', 'AGA'),
      await person(service, 'detective', 'CAS'),
    ];
    const caseId = await openCase(abroad);
    const answers = async () => {
      const counted = await abroad
        .post('/searches/gallery')
        .send({ caseId, probe: { traits: COMMON } });
      const refused = problemOf(
        await search(abroad, { caseId, probe: { traits: COMMON } }),
        422,
        'traits-too-common',
      );
      return [counted.body as object, refused.detail];
    };
    const before = await answers();
    for (let times = 0; times < 12; times += 1) {
      await create(own, 'subjects', { traits: COMMON, sharing: 'prefecture' });
    }
    expect(await answers()).toEqual(before);
    await service.stop();
  });
});
