import { ErasureWorker } from '../../src/retention/erasure-worker.js';
import { ImageStore } from '../../src/storage/index.js';
import { checklistOf } from '../../src/adjudication/index.js';
import { examine, examineBlind } from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { openConsultation } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, searchByImages } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

describe('the uploaded image of a probe', () => {
  let service: TestApplication;
  let detective: Caller;
  let second: Caller;
  let supervisor: Caller;
  let caseId: string;
  let subject: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    detective = await person(service, 'detective', 'CAS');
    second = await person(service, 'forensic_officer', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    caseId = await openCase(detective);
    subject = await create(second, 'subjects', {}, await drawing(50));
    await create(second, 'subjects', {}, await drawing(51));
  });
  afterAll(() => service.stop());

  const searchBy = async (images: Buffer[], of = caseId) =>
    (await searchByImages(detective, images, { caseId: of, target: 'subjects' }).expect(200))
      .body as AnsweredSearch;
  const image = async (by: Caller, run: AnsweredSearch, member?: number, of = run.caseId) => {
    const consultation = await openConsultation(by, of);
    return by.get(`/searches/${run.id}/probe/image`).query({ consultation, member });
  };
  const shaOf = (run: AnsweredSearch) => (run.probe.source as unknown as { sha256: string }).sha256;
  const kept = (sha256: string) => service.app.get(ImageStore, { strict: false }).has(sha256);
  const expunge = async (path: string) => {
    const body = { ground: 'acquittal', reference: 'TPI 2026/118', dryRun: false };
    await supervisor.post(`${path}/expungement`).send(body).expect(200);
    await service.app.get(ErasureWorker, { strict: false }).idle();
  };

  it('is given back to who searched, for the case, and each look is logged', async () => {
    const run = await searchBy([await drawing(52), await drawing(53)]);
    const [first, other] = [await image(detective, run), await image(detective, run, 2)];
    for (const answer of [first, other]) {
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'image/png',
        'cache-control': 'private, no-store',
      });
    }
    expect(first.body).not.toEqual(other.body);
    problemOf(await image(detective, run, 3), 404, 'probe-image-not-kept');
    const elsewhere = await openCase(detective);
    problemOf(await image(detective, run, 1, elsewhere), 403, 'consultation-of-other-case');
    problemOf(await image(await person(service, 'detective'), run), 404, 'search-not-found');
    const rows = await service.rows(
      `SELECT details FROM audit_entries WHERE target = '${run.id}' AND action = 'image.read'`,
    );
    expect(rows).toMatchObject([{ details: { probe: 1, caseId } }, { details: { probe: 2 } }]);
  });

  it('is looked at by a blind examiner before they say anything', async () => {
    const run = await searchBy([await drawing(54)]);
    problemOf(await image(second, run), 404, 'search-not-found');
    await examine(detective, run, 1, 'inconclusive').expect(201);
    const id = String(run.candidates[0]?.id);
    const consultation = await openConsultation(second, caseId);
    await second.get(`/subjects/${id}/image`).query({ consultation }).expect(200);
    const opinion = {
      outcome: 'inconclusive',
      checklist: checklistOf('similar'),
      remarks: 'Alike.',
    };
    const refused = await second
      .post(`/searches/${run.id}/blind/${id}/adjudications`)
      .send(opinion);
    expect(problemOf(refused, 409, 'faces-not-looked-at').acts).toContain(
      `GET /api/v1/searches/${run.id}/probe/image?member=1&consultation=…`,
    );
    expect((await image(second, run)).status).toBe(200);
    await second.get(`/searches/${run.id}/blind`).expect(200);
    await examineBlind(second, run, id, 'inconclusive').expect(201);
  });

  it('goes with the case, and with the person whose picture it was', async () => {
    const theirs = await searchBy([await drawing(50)]);
    const file = await openCase(detective);
    const [one, same] = [
      await searchBy([await drawing(55)], file),
      await searchBy([await drawing(55)]),
    ];
    expect(shaOf(one)).toBe(shaOf(same));
    await expunge(`/cases/${file}`);
    // Another search has the same image.
    expect(await kept(shaOf(same))).toBe(true);
    expect((await image(detective, same)).status).toBe(200);
    await expunge(`/subjects/${subject.id}`);
    problemOf(await image(detective, theirs), 410, 'probe-expunged');
    expect(await kept(shaOf(theirs))).toBe(false);
    await expunge(`/cases/${caseId}`);
    expect(await kept(shaOf(same))).toBe(false);
    const left = `SELECT FROM search_probe_members WHERE image_sha256 IS NOT NULL`;
    expect(await service.rows(left)).toEqual([]);
  });
});
