import { openCase } from '../factories/cases.js';
import { blankPaper, drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, numbersOf, search } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';

const male = { sex: { values: ['male'], certainty: 'certain' } };
/** Enough to search by traits alone: it lists no mere category of people. */
const described = { ...male, eye_color: { values: ['blue'], certainty: 'certain' } };
const aged = (min: number, max: number) => ({ age: { min, max, certainty: 'probable' } });
const year = new Date().getUTCFullYear();
/** The first of January so many years ago: in each time zone it has been for a day or is to come. */
const yearsAgo = (years: number) => `${year - years}-01-01`;

describe('ages in a search', () => {
  let service: TestApplication;
  let officer: Caller;
  let caseId: string;
  let born: Answered;
  let drawn: Answered;
  let old: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer');
    caseId = await openCase(officer);
    const subject = { birthDate: yearsAgo(30), traits: { ...male, ...aged(60, 70) } };
    born = await create(officer, 'subjects', subject, await blankPaper());
    const sketch = { drawnOn: yearsAgo(10), traits: { ...male, ...aged(20, 24) } };
    drawn = await create(officer, 'sketches', sketch, await blankPaper(240));
    old = await create(officer, 'sketches', { traits: { ...male, ...aged(64, 66) } });
  });
  afterAll(() => service.stop());

  const filteredBy = async (min: number, max: number, probe: object = { traits: described }) => {
    const filters = { traits: { age: { min, max, requireKnown: true } } };
    return numbersOf(await search(officer, { caseId, probe, filters }).expect(200)).sort();
  };

  it('are worked out from the date of birth, and move with the years since a drawing', async () => {
    expect(await filteredBy(28, 32)).toEqual([born.number, drawn.number].sort());
    expect(await filteredBy(60, 70)).toEqual([old.number]);
    expect(await filteredBy(20, 24)).toEqual([]);
  });

  it('are evidence of the same day, which is kept with the run', async () => {
    const probe = { traits: aged(29, 31) };
    const answer = await search(officer, { caseId, probe }).expect(200);
    const { candidates, query, id } = answer.body as AnsweredSearch;
    const ageOf = ({ number }: Answered) =>
      candidates.find((one) => one.number === number)?.traits.find(({ trait }) => trait === 'age');
    expect(ageOf(born)).toMatchObject({ agreement: 'agrees', candidate: { min: 30, max: 30 } });
    expect(ageOf(drawn)).toMatchObject({ agreement: 'agrees', candidate: { min: 30, max: 34 } });
    // Nobody is listed for an age that is not theirs.
    expect(ageOf(old)).toBeUndefined();
    expect(query).toMatchObject({
      comparedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
    // It is compared as it was then.
    await service.rows(
      `UPDATE searches SET query = query || '{"comparedOn": "${yearsAgo(1)}"}' WHERE id = '${id}'`,
    );
    const repeat = (await officer.post(`/searches/${id}/repeat`).expect(200))
      .body as AnsweredSearch;
    const then = repeat.candidates.find(({ number }) => number === born.number);
    expect(then?.traits).toMatchObject([{ trait: 'age', candidate: { min: 29, max: 29 } }]);
  });

  it('go by the year of birth for other prefectures, whom two ages would tell the day', async () => {
    const abroad = await person(service, 'detective', 'AGA');
    const theirs = await openCase(abroad);
    const bornOn = (day: string) =>
      service.rows(`UPDATE records SET birth_date = '${year - 30}-${day}' WHERE id = '${born.id}'`);
    const toldOf = async (day: string) => {
      await bornOn(day);
      const told = [];
      for (const probe of [
        { traits: aged(29, 31) },
        { traits: described },
        { recordId: born.id },
      ]) {
        for (const at of [28, 29, 30, 31]) {
          const filters = { traits: { age: { min: at, max: at, requireKnown: true } } };
          const query = { caseId: theirs, probe, filters };
          const answer = await search(abroad, query).expect(200);
          const { candidates, filters: why, probe: as } = answer.body as AnsweredSearch;
          const listed = candidates.map(({ number, score, traits }) => ({ number, score, traits }));
          const counted = await abroad.post('/searches/gallery').send({ caseId: theirs, filters });
          told.push({ listed, why, traits: as.traits, counted: counted.body as object });
        }
      }
      return told;
    };
    const early = await toldOf('01-02');
    expect(await toldOf('12-30')).toEqual(early);
    // The last day of the year has none before it.
    const ages = early[1]?.listed.find(({ number }) => number === born.number)?.traits;
    expect(ages).toMatchObject([{ trait: 'age', candidate: { max: 30 } }]);
    // Who repeats it sees the whole record, and the list as the others were told it.
    const probe = { traits: aged(29, 31) };
    const { id } = (await search(abroad, { caseId: theirs, probe })).body as AnsweredSearch;
    const national = await person(service, 'supervisor', 'NAT');
    const repeat = await national.post(`/searches/${id}/repeat`).expect(200);
    expect(repeat.body).toMatchObject({ same: true });
    await bornOn('01-01');
  });

  it('are those of the day on which the probe was drawn', async () => {
    const probeOf = { drawnOn: yearsAgo(10), traits: { ...male, ...aged(19, 21) } };
    const probe = await create(officer, 'sketches', probeOf, await drawing(5));
    expect(await filteredBy(18, 22, { recordId: probe.id })).toContain(born.number);
    expect(await filteredBy(28, 32, { recordId: probe.id })).not.toContain(born.number);
  });
});
