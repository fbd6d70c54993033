import { openCase } from '../factories/cases.js';
import { blankPaper, drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type AnsweredSearch, search, searchByImage } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';

const coded = (value: string) => ({ values: [value], certainty: 'certain' });
const male = { sex: coded('male'), eye_color: coded('brown') };
const female = { sex: coded('female') };
const scar = { marks: [{ kind: 'scar', place: 'cheek_left', certainty: 'certain' }] };
const HIM = { sex: { values: ['male'] } };

/** Five sketches: one of a woman, one without a face. */
describe('the list of a search', () => {
  let service: TestApplication;
  let detective: Caller;
  let caseId: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    const officer = await person(service, 'forensic_officer', 'CAS');
    detective = await person(service, 'detective', 'CAS');
    caseId = await openCase(detective);
    const draw = async (who: number, traits: object) =>
      create(officer, 'sketches', { traits }, await drawing(who));
    await draw(11, { ...male, age: { min: 20, max: 30 } });
    await draw(12, female);
    await draw(13, male);
    await draw(14, male);
    await create(officer, 'sketches', { traits: { ...male, ...scar } }, await blankPaper());
  });
  afterAll(() => service.stop());

  /** All of scope and target: what is shown, and where the answer says that the rest is. */
  const accounted = ({ candidates, excluded, rest, gallerySize }: AnsweredSearch) => {
    const { lower = NaN, against = NaN, unknown = NaN, filtered = NaN } = rest ?? {};
    expect(candidates.length + excluded.length + lower + against + unknown).toBe(gallerySize);
    return gallerySize + filtered;
  };

  const none = { lower: 0, against: 0, unknown: 0, filtered: 0 };
  it.each<[string, object, object]>([
    ['of traits that one says', { probe: { traits: scar } }, { ...none, unknown: 4 }],
    ['of traits that all say', { probe: { traits: male } }, { ...none, against: 1 }],
    ['that lists two', { probe: { traits: male }, limit: 2 }, { ...none, lower: 2, against: 1 }],
    [
      'that filters',
      { probe: { traits: male }, filters: { traits: HIM } },
      { ...none, filtered: 1 },
    ],
    [
      'that filters what is not known',
      { probe: { traits: male }, filters: { traits: { age: { max: 40, requireKnown: true } } } },
      { ...none, filtered: 4 },
    ],
  ])('%s tells where the rest of the gallery is', async (_which, query, rest) => {
    const answer = await search(detective, { caseId, ...query }).expect(200);
    const found = answer.body as AnsweredSearch;
    expect(found.rest).toEqual(rest);
    expect(accounted(found)).toBe(5);
    const stored = await detective.get(`/searches/${found.id}`).expect(200);
    expect((stored.body as AnsweredSearch).rest).toEqual(rest);
  });

  it.each([
    ['says nothing', {}, { lower: 2, against: 0, unknown: 1 }],
    ['speaks for it', { traits: scar }, { lower: 3, against: 0, unknown: 0 }],
    ['speaks against it', { traits: female }, { lower: 2, against: 1, unknown: 0 }],
  ])('with a face, tells of a record without one that %s', async (_what, query, rest) => {
    const image = await drawing(11, 2);
    const answer = await searchByImage(detective, image, { caseId, limit: 2, ...query });
    const found = answer.body as AnsweredSearch;
    expect(found.rest).toEqual({ ...rest, filtered: 0 });
    expect(accounted(found)).toBe(5);
  });
});
