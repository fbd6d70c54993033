import type { RepeatView } from '../../src/search/repeat/repeat-view.js';
import { openCase } from '../factories/cases.js';
import { blankPaper, drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create, shareNationally } from '../factories/records.js';
import {
  type AnsweredSearch,
  asOfWithheldProbe,
  search,
  searchByImages,
} from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';
import type { Document } from '../support/open-api.js';
import { schemaFaults } from '../support/schema-faults.js';

const eyes = (color: string, certainty = 'probable') => ({
  eye_color: { values: [color], certainty },
});
const male = { sex: { values: ['male'], certainty: 'probable' } };

/** No part of a time, an id or a word. */
const CODE = 'TZ1';

/** Two persons are known by photographs, so to say; two witnesses describe the first. */
describe('a search by several witnesses', () => {
  let service: TestApplication;
  let officer: Caller;
  let owner: Caller;
  let detective: Caller;
  let caseId: string;
  let suspect: Answered;
  let another: Answered;
  let first: Answered;
  let second: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    owner = await person(service, 'forensic_officer', 'AGA');
    detective = await person(service, 'detective', 'CAS');
    caseId = await openCase(detective);
    const brown = { ...eyes('brown', 'certain'), ...male };
    suspect = await create(officer, 'subjects', { traits: brown }, await drawing(41));
    another = await create(owner, 'subjects', { traits: eyes('green') }, await drawing(42));
    const [one, two] = [eyes('brown'), { ...eyes('blue'), ...male }];
    first = await create(officer, 'sketches', { traits: one }, await drawing(41, 2));
    second = await create(owner, 'sketches', { traits: two }, await drawing(41, 3));
  });
  afterAll(() => service.stop());

  const by = (members: readonly object[], query: object = {}) =>
    search(detective, { caseId, probe: { members }, ...query });
  const found = async (members: readonly object[], query: object = {}) =>
    (await by(members, query).expect(200)).body as AnsweredSearch;
  const both = () => [{ recordId: first.id }, { recordId: second.id }];
  const uploads = async (images: readonly Buffer[], query: object = {}) =>
    searchByImages(detective, images, { caseId, ...query });

  it('finds whom they describe, and none of their own records', async () => {
    const answer = await found(both());
    expect(answer.candidates.map(({ id }) => id)).toEqual([suspect.id, another.id]);
    expect(answer.gallerySize).toBe(2);
    const document = (await service.anonymous.get('/api/openapi.json')).body as Document;
    const view = { $ref: '#/components/schemas/SearchView' };
    expect(schemaFaults(answer, view, document.components.schemas)).toEqual([]);
  });

  it('tells each member, and how similar a candidate is to each', async () => {
    const { probe, candidates } = await found(both());
    expect(probe).toMatchObject({ source: { kind: 'members' }, face: null, modality: 'sketch' });
    expect(probe.members).toMatchObject([
      { member: 1, source: { kind: 'sketch', recordId: first.id }, face: { status: 'found' } },
      { member: 2, source: { kind: 'sketch', recordId: second.id }, usedFor: ['face', 'traits'] },
    ]);
    for (const { face } of candidates) {
      const each = face?.members?.map(({ similarity }) => similarity) ?? [];
      expect(face?.members?.map(({ member }) => member)).toEqual([1, 2]);
      // The cosine with the mean is at least the mean of the cosines, in size.
      const mean = Math.abs(((each[0] ?? NaN) + (each[1] ?? NaN)) / 2);
      expect(Math.abs(face?.similarity ?? NaN)).toBeGreaterThanOrEqual(mean - 1e-3);
    }
  });

  it('claims what the witnesses claim on average, not more', async () => {
    const [fused, one, two] = await Promise.all(
      [{ members: both() }, { recordId: first.id }, { recordId: second.id }].map(
        async (probe) =>
          (await search(detective, { caseId, probe, traits: {} })).body as AnsweredSearch,
      ),
    );
    const claim = (answer?: AnsweredSearch) =>
      answer?.candidates.find(({ id }) => id === suspect.id)?.evidence.face ?? NaN;
    const alone = [claim(one), claim(two)];
    expect(claim(fused)).toBeLessThanOrEqual(Math.max(...alone) + 0.5);
    expect(claim(fused)).toBeGreaterThanOrEqual(Math.min(...alone) - 0.5);
  });

  it('tells on which regions and traits they disagree', async () => {
    const alike = (await found(both())).probe.disagreement;
    expect(alike?.regions.map(({ region }) => region)).toEqual([
      'eyes',
      'nose',
      'mouth',
      'outline',
    ]);
    expect(alike?.traits).toEqual(['eye_color']);
    const stranger = { imageId: another.images[0]?.id };
    const { disagreement, modality } = (await found([...both(), stranger])).probe;
    expect(modality).toBeNull();
    const similarity = (of: typeof alike) =>
      of?.regions.reduce((sum, region) => sum + region.similarity, 0) ?? NaN;
    expect(similarity(disagreement)).toBeLessThan(similarity(alike));
    expect(disagreement?.regions.map(({ odd }) => odd)).toContain(3);
  });

  it('takes what any witness allows, and lets no contradiction speak against a suspect', async () => {
    const { probe, candidates } = await found(both());
    expect(probe.traits).toEqual({
      eye_color: { values: ['brown', 'blue'], certainty: 'probable' },
      sex: { values: ['male'], certainty: 'probable' },
    });
    const of = (id: string) => candidates.find((one) => one.id === id)?.traits;
    expect(of(suspect.id)?.map(({ agreement }) => agreement)).toEqual(['agrees', 'agrees']);
    const said = await found(both(), { traits: eyes('green') });
    expect(said.probe.traits).toEqual(eyes('green'));
    expect(said.probe.members?.map(({ usedFor }) => usedFor)).toEqual([['face'], ['face']]);
  });

  it('takes uploaded images as members, alone and among stored ones', async () => {
    const images = [await drawing(41, 4), await drawing(41, 5)];
    const alone = (await uploads(images)).body as AnsweredSearch;
    expect(alone.candidates.map(({ id }) => id)).toContain(suspect.id);
    expect(alone.probe.members).toMatchObject([
      { source: { kind: 'image' } },
      { source: { kind: 'image' } },
    ]);
    const mixed = { members: [{ modality: 'sketch' }, { recordId: first.id }, {}] };
    const answer = (await uploads(images, { probe: mixed })).body as AnsweredSearch;
    expect(answer.probe.members?.map(({ source }) => source.kind)).toEqual([
      'image',
      'sketch',
      'image',
    ]);
    const hash = (at: AnsweredSearch, member: number) => at.probe.members?.[member]?.source;
    expect([hash(answer, 0), hash(answer, 2)]).toEqual([hash(alone, 0), hash(alone, 1)]);
  });

  it('uses one without a face for its traits, and says so', async () => {
    const paper = await create(officer, 'sketches', { traits: male }, await blankPaper(230));
    const { probe, candidates } = await found([{ recordId: first.id }, { recordId: paper.id }]);
    expect(probe.members?.[1]).toMatchObject({
      face: { status: 'not_found' },
      usedFor: ['traits'],
    });
    expect(probe.disagreement?.regions).toEqual([]);
    expect(probe.traits).toMatchObject({ ...male, ...eyes('brown') });
    expect(candidates[0]?.face?.members?.map(({ member }) => member)).toEqual([1]);
    const blank = await uploads([await drawing(41, 4), await blankPaper(231)]);
    expect((blank.body as AnsweredSearch).probe.members?.[1]?.usedFor).toEqual([]);
    const nothing = await uploads([await blankPaper(231), await blankPaper(232)]);
    problemOf(nothing, 422, 'probe-without-evidence');
    await officer.delete(`/sketches/${paper.id}`).send({ reason: 'Of a test.' }).expect(200);
  });

  it('refuses one image as two witnesses, however it comes', async () => {
    const [same, twice] = [{ recordId: first.id }, await drawing(41, 4)];
    problemOf(await by([same, { recordId: second.id }, same]), 422, 'probe-member-twice');
    problemOf(await uploads([twice, twice]), 422, 'probe-member-twice');
    const stored = await uploads([await drawing(41, 2)], { probe: { members: [same, {}] } });
    expect(problemOf(stored, 422, 'probe-member-twice').detail).toMatch(/Members 1 and 2/);
  });

  it('refuses members that are not two to six, each one thing', async () => {
    const one = { recordId: first.id };
    expect(faultsOf(await by([one]))).toEqual(['probe.members: arrayMinSize']);
    expect(faultsOf(await by(Array(7).fill(one)))).toEqual(['probe.members: arrayMaxSize']);
    expect(faultsOf(await by([one, 7 as unknown as object]))[0]).toMatch(/^probe\.members/);
    const many = await Promise.all([2, 3, 4, 5, 6, 7, 8].map((w) => drawing(43, w)));
    expect((await uploads(many)).status).toBe(400);
    problemOf(await by([one, { ...one, imageId: first.id }]), 422, 'probe-ambiguous');
    problemOf(await by([one, { recordId: second.id, modality: 'sketch' }]), 422, 'probe-ambiguous');
    const two = { caseId, probe: { recordId: first.id, members: both() } };
    problemOf(await search(detective, two), 422, 'probe-ambiguous');
    problemOf(await by([one, {}]), 422, 'probe-images-differ');
    const images = [await drawing(41, 4)];
    problemOf(await uploads(images, { probe: { members: both() } }), 422, 'probe-images-differ');
  });

  it('takes one witness of a case once, however often they had the person drawn', async () => {
    const ofCase = await openCase(officer);
    const by1 = (code: string, face: number, more: object = {}) =>
      drawing(41, face).then((image) =>
        create(
          officer,
          'sketches',
          { caseId: ofCase, making: { witness: { code } }, ...more },
          image,
        ),
      );
    const [one, again, other] = [await by1(CODE, 5), await by1('tz-1', 6), await by1('TZ2', 7)];
    const elsewhere = await by1(CODE, 8, { caseId: await openCase(officer) });
    const members = (...records: Answered[]) => records.map(({ id }) => ({ recordId: id }));
    for (const caller of [detective, owner]) {
      const own = caller === owner ? await openCase(owner) : caseId;
      const query = { caseId: own, probe: { members: members(other, one, again) } };
      const { detail } = problemOf(await search(caller, query), 422, 'probe-witness-twice');
      expect(detail).toMatch(/2 and 3/);
      // Nobody is told by which code.
      expect(detail).not.toContain(CODE);
    }
    const answer = await found(members(one, other, elsewhere));
    expect(answer.probe.members).toHaveLength(3);
    // Two drawings of one sketch are of one witness, named or not.
    const added = await officer
      .post(`/sketches/${first.id}/images`)
      .attach('image', await drawing(41, 9), 'again.png')
      .expect(201);
    const twice = [{ recordId: first.id }, { imageId: (added.body as { id: string }).id }];
    problemOf(await by(twice), 422, 'probe-witness-twice');
  });

  it('tells how each sketch was made, in the language of who reads, and what to keep in mind', async () => {
    const making = {
      witness: { code: CODE, role: 'bystander' },
      interview: { kind: 'holistic', seenBefore: ['composite'] },
      image: { likeness: { overall: 7 } },
    };
    const sketch = await create(officer, 'sketches', { making }, await drawing(41, 10));
    const { id, probe, cautions } = await found([{ recordId: sketch.id }, { recordId: second.id }]);
    const [told, untold] = probe.members ?? [];
    expect(told?.making).toMatchObject({
      witness: { role: 'bystander' },
      cautions: ['sketch_seen'],
      words: expect.stringMatching(/^Bystander\. Holistic interview/) as string,
    });
    expect(untold).not.toHaveProperty('making');
    expect(cautions.sketch_seen).toMatch(/another sketch/);
    const arabic = await detective.get(`/searches/${id}`).set('Accept-Language', 'ar').expect(200);
    const read = arabic.body as AnsweredSearch;
    expect(read.probe.members?.[0]?.making?.words).toMatch(/مقابلة شمولية/);
    expect(read.cautions.sketch_seen).toMatch(/رسما تقريبيا آخر/);
    expect(JSON.stringify(read)).not.toContain(CODE);
  });

  it("does not take another prefecture's restricted record", async () => {
    const restricted = await create(
      owner,
      'sketches',
      { sharing: 'prefecture' },
      await drawing(44),
    );
    const members = [{ recordId: first.id }, { recordId: restricted.id }];
    problemOf(await by(members), 422, 'probe-not-found');
  });

  it('is logged with each member', async () => {
    const { id } = await found(both());
    const [row] = await service.rows(
      `SELECT details FROM audit_entries WHERE target = '${id}' AND action = 'search.run'`,
    );
    expect(row).toMatchObject({
      details: { probe: [{ recordId: first.id }, { recordId: second.id }] },
    });
  });

  it('is repeated as it was, and withheld when one of its members is gone', async () => {
    const run = await found(both(), { weights: { regions: { nose: 0.5 } } });
    const repeat = () => detective.post(`/searches/${run.id}/repeat`);
    const again = (await repeat().expect(200)).body as RepeatView;
    expect(again).toMatchObject({ same: true, changes: { entered: [], left: [], rescored: [] } });
    expect(again.candidates).toEqual(run.candidates);
    const read = async () =>
      (await detective.get(`/searches/${run.id}`).expect(200)).body as unknown;
    expect(await read()).toEqual(run);
    const restrict = { version: second.version, sharing: 'prefecture' };
    await owner.patch(`/sketches/${second.id}`).send(restrict).expect(200);
    problemOf(await repeat(), 409, 'probe-withheld');
    expect(await read()).toEqual({
      ...run,
      probe: { withheld: true },
      candidates: run.candidates.map(asOfWithheldProbe),
    });
    await shareNationally(await person(service, 'supervisor', 'AGA'), 'sketches', second.id);
    expect(await read()).toEqual(run);
  });
});
