import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type AnsweredSearch, search, searchByImage } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';

const WOMEN = 22;
const MEN = 30;

const ofSex = (sex: string) => ({ sex: { values: [sex], certainty: 'certain' } });

describe('groups in which the scores of a gallery run higher', () => {
  let service: TestApplication;
  let detective: Caller;
  let elsewhere: Caller;
  let woman: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    const officer = await person(service, 'forensic_officer', 'CAS');
    detective = await person(service, 'detective', 'CAS');
    elsewhere = await person(service, 'detective', 'AGA');
    const enrolled = async (drawn: Promise<Buffer>, sex: string, sharing: string) => {
      const record = { traits: ofSex(sex), sharing };
      return (await create(officer, 'sketches', record, await drawn)).id;
    };
    for (let i = 1; i <= MEN; i++) await enrolled(drawing(100 + i), 'male', 'national');
    woman = await enrolled(drawing(7, 1), 'female', 'national');
    // As alike as strangers can be; and what a prefecture keeps to itself.
    for (let i = 2; i <= WOMEN; i++) await enrolled(drawing(7, i), 'female', 'prefecture');
  });
  afterAll(() => service.stop());

  /** By a picture of somebody who is not there. */
  const found = async (by: Caller, query: object): Promise<AnsweredSearch> => {
    const asked = { caseId: await openCase(by), target: 'sketches', ...query };
    return (await searchByImage(by, await drawing(500), asked).expect(200)).body as AnsweredSearch;
  };
  const codes = ({ groupNotices }: AnsweredSearch) => groupNotices.map(({ code }) => code);

  it('are told where the probe or a filter states one of them', async () => {
    const run = await found(detective, { traits: ofSex('female') });
    expect(codes(run)).toEqual(['sex']);
    const [notice] = run.groupNotices;
    expect(notice?.times).toBeGreaterThan(1);
    expect(notice?.text).toContain('stated sex');
    const read = await detective
      .get(`/searches/${run.id}`)
      .set('Accept-Language', 'fr')
      .expect(200);
    expect((read.body as AnsweredSearch).groupNotices[0]?.text).toContain('du sexe indiqué');
    const filters = { traits: { sex: { values: ['female'] } } };
    expect(codes(await found(detective, { filters }))).toEqual(['sex']);
  });

  it('are not told of another group, of none, or where no face is compared', async () => {
    expect(codes(await found(detective, { traits: ofSex('male') }))).toEqual([]);
    expect(codes(await found(detective, {}))).toEqual([]);
    const traits = { ...ofSex('female'), eye_color: { values: ['brown'], certainty: 'certain' } };
    const weights = { face: 0, traits: 1 };
    expect(codes(await found(detective, { traits, weights }))).toEqual([]);
  });

  it('are told by nothing that another prefecture keeps to itself', async () => {
    expect(codes(await found(elsewhere, { traits: ofSex('female') }))).toEqual([]);
    const query = { caseId: await openCase(elsewhere), probe: { recordId: woman } };
    const run = (await search(elsewhere, query).expect(200)).body as AnsweredSearch;
    expect(run.groupNotices).toEqual([]);
  });
});
