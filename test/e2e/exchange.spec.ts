import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { openCase } from '../factories/cases.js';
import { drawing, photograph } from '../factories/drawings.js';
import { discloseRecord, fetchFile, fileOf, TO_LYON } from '../factories/exchange.js';
import { machine, person } from '../factories/people.js';
import { type Answered, create, type Kind, shareNationally } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';
import { layoutOf } from '../support/transaction-layout.js';

const said = (value: string, certainty = 'certain') => ({ values: [value], certainty });
const TRAITS = {
  sex: said('male'),
  age: { min: 25, max: 35, certainty: 'probable' },
  height: { min: 170, max: 180, certainty: 'probable' },
  hair_color: said('black', 'probable'),
  eye_color: { values: ['brown', 'hazel'], certainty: 'probable' },
  beard: said('full', 'unsure'),
  glasses: said('dark'),
  marks: [
    { kind: 'scar', place: 'cheek_left', certainty: 'certain', note: 'sous l’œil' },
    { kind: 'tattoo', place: 'hand_left', certainty: 'probable' },
    { kind: 'mole', place: 'chin', certainty: 'unsure' },
  ],
};

describe('a record that is handed over', () => {
  let service: TestApplication;
  let officer: Caller;
  let supervisor: Caller;
  let stranger: Caller;
  let caseId: string;
  let sketch: Answered;
  let subject: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer');
    supervisor = await person(service, 'supervisor');
    stranger = await person(service, 'supervisor', 'AGA');
    caseId = await openCase(officer, { reference: 'GESTARR-2026-1187' });
    const making = { witness: { code: 'T7' } };
    const of = { traits: TRAITS, drawnOn: '2026-03-15', making, author: 'Insp. Bennani' };
    const noted = { caseId, description: 'Told by an informer.', witnessConfidence: 'medium' };
    sketch = await create(officer, 'sketches', { ...of, ...noted }, await drawing(1));
    subject = await create(
      officer,
      'subjects',
      {
        ...{ fullName: 'Idriss Fictif إدريس', birthDate: '1990-05-02', cnie: 'AB99999' },
        photo: { takenOn: '2024-05-02', pose: 'left_profile' },
      },
      await photograph(4),
    );
  });
  afterAll(() => service.stop());

  const handed = (kind: Kind, { id }: Answered) => fileOf(supervisor, kind, id, caseId);
  /** Without expecting bytes: a refusal is JSON. */
  const asked = (by: Caller, kind: Kind, id: string) => by.get(`/${kind}/${id}/exchange-file`);
  const textOf = (file: Buffer) => JSON.stringify(layoutOf(file).map(({ fields }) => fields));
  const storedOf = async ({ images: [image] }: Answered) => {
    const [row] = await service.rows(`SELECT sha256 FROM images WHERE id = '${image?.id}'`);
    return String(row?.sha256);
  };
  const hashOf = (bytes: Buffer | null | undefined) =>
    createHash('sha256')
      .update(bytes ?? '')
      .digest('hex');

  it('is for somebody, and that is logged before it leaves', async () => {
    const { id } = sketch;
    problemOf(await asked(supervisor, 'sketches', id), 409, 'exchange-disclosure-needed');
    expect(
      faultsOf(await supervisor.post(`/sketches/${id}/exchange-disclosures`).send({})),
    ).toEqual(['agency: required', 'caseId: required', 'purpose: required', 'recipient: required']);
    expect(
      faultsOf(await discloseRecord(supervisor, 'sketches', id, { caseId, agency: 'é' })),
    ).toEqual(['agency: agency']);
    const declared = await discloseRecord(supervisor, 'sketches', id, { caseId }).expect(201);
    expect(declared.body).toMatchObject({ recordId: id, caseId, ...TO_LYON });
    const file = await fetchFile(supervisor, 'sketches', sketch.number).expect(200);
    expect(file.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${sketch.number}.an2"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    const entries = await service.rows(`SELECT action, details FROM audit_entries
      WHERE target = '${id}' AND (action = 'image.read' OR action LIKE '%exchange%') ORDER BY id`);
    expect(entries).toMatchObject([
      { action: 'sketch.exchange-disclose', details: { ...TO_LYON, caseId } },
      {
        action: 'image.read',
        details: { image: sketch.images[0]?.id, caseId, purpose: TO_LYON.purpose },
      },
      {
        action: 'sketch.exchange-file',
        details: { agency: TO_LYON.agency, sha256: hashOf(file.body as Buffer) },
      },
    ]);
    // The same, to the byte: which one it was can be shown later.
    expect((await fetchFile(supervisor, 'sketches', id)).body).toEqual(file.body);
  });

  it('is a sketch with its description, its face and its scars, as a second reader reads it', async () => {
    const [header, description] = layoutOf(await handed('sketches', sketch));
    expect(header?.fields).toMatchObject({
      ...{ 2: '0501', 3: '1|3/2|00/10|01/10|02', 4: 'COMPOSITE', 7: TO_LYON.agency, 8: 'MA-CAS' },
      ...{ 11: '00.00', 12: '00.00', 13: 'MIRSAM|1.0' },
    });
    expect(header?.fields[9]).toMatch(new RegExp(`^${sketch.number}-\\d+$`));
    // What was not sure, or hesitated between two codes, has no code of the standard.
    expect(description?.fields).toEqual({
      ...{ 1: description?.fields[1], 2: '00', 23: '2535', 24: 'M', 26: 'SC L CHK/TAT L HND' },
      ...{ 32: 'BLK', 901: 'sketch', 902: sketch.number, 903: 'CAS', 904: '20260315' },
      ...{ 905: description?.fields[905], 906: '170|180', 907: 'adult', 908: 'hand_drawn' },
      ...{ 909: 'medium', 911: expect.stringContaining('never an identification') as unknown },
    });
    expect(JSON.parse(description?.fields[905] ?? '')).toEqual(sketch.traits);
  });

  it('is a face with its scars, the picture as it is stored', async () => {
    const [, , face, scar] = layoutOf(await handed('sketches', sketch));
    const { width, height } = await sharp(face?.image ?? Buffer.alloc(0)).metadata();
    const common = { 4: 'MA-CAS', 5: '20260315', 6: String(width), 7: String(height), 39: '1' };
    expect(face?.fields).toMatchObject({
      ...{ ...common, 3: 'FACE', 11: 'PNG', 12: 'SRGB', 23: 'VENDOR|COMPOSITE SKETCH' },
      ...{ 26: 'DARK GLASSES', 28: 'BLK' },
    });
    expect(face?.fields).not.toHaveProperty('27');
    expect(scar?.fields).toMatchObject({ ...common, 3: 'SCAR', 40: 'SC L CHK', 42: 'SCAR' });
    for (const record of [face, scar]) expect(hashOf(record?.image)).toBe(await storedOf(sketch));
  });

  it('tells neither the witness, nor who drew or wrote it, nor the case', async () => {
    const text = textOf(await handed('sketches', sketch));
    expect(text).not.toMatch(/T7|Bennani|informer|GESTARR/);
    const ofSubject = textOf(await handed('subjects', subject));
    expect(ofSubject).not.toMatch(/AB99999/);
  });

  it('is a subject with all photographs, and a name in UTF-8', async () => {
    const second = await photograph(5);
    const add = supervisor.post(`/subjects/${subject.id}/photos`);
    await add.attach('image', second, { filename: 'p.jpg', contentType: 'image/jpeg' }).expect(201);
    const [header, description, ...faces] = layoutOf(await handed('subjects', subject));
    expect(header?.fields).toMatchObject({ 4: 'SUBJECT', 15: '3|UTF-8' });
    expect(description?.fields).toMatchObject({ 22: '19900502', 910: 'Idriss Fictif إدريس' });
    const [first, other] = faces;
    expect(first?.fields).toMatchObject({ 5: '20240502', 11: 'JPEGB', 20: 'L', 39: '1' });
    expect(first?.fields).not.toHaveProperty('23');
    // Of a photograph whose day nobody said, the file says what day it has instead.
    expect(other?.fields).toMatchObject({
      ...{ 39: '2', 38: 'Day of capture unknown: PHD is the day of entry.' },
    });
  });

  it('is of the own prefecture, and a person’s act', async () => {
    const { id } = sketch;
    problemOf(
      await discloseRecord(stranger, 'sketches', id, { caseId: await openCase(stranger) }),
      403,
      'record-of-other-prefecture',
    );
    problemOf(await asked(stranger, 'sketches', id), 403, 'record-of-other-prefecture');
    problemOf(await discloseRecord(officer, 'sketches', id, { caseId }), 403, 'forbidden');
    const program = await machine(service, 'supervisor');
    problemOf(await discloseRecord(program, 'sketches', id, { caseId }), 403, 'person-needed');
    // For who declared it alone.
    const other = await person(service, 'supervisor');
    problemOf(await asked(other, 'sketches', id), 409, 'exchange-disclosure-needed');
  });

  it('is for an open case of one’s own', async () => {
    const theirs = await openCase(stranger);
    const { id } = sketch;
    problemOf(
      await discloseRecord(supervisor, 'sketches', id, { caseId: theirs }),
      422,
      'case-unusable',
    );
    const passing = await openCase(officer);
    await discloseRecord(supervisor, 'sketches', id, { caseId: passing }).expect(201);
    await officer.patch(`/cases/${passing}`).send({ version: 1, status: 'closed' }).expect(200);
    problemOf(await asked(supervisor, 'sketches', id), 422, 'case-unusable');
  });

  it('is not restricted, withdrawn or erased: so no minor, unless a supervisor shared them', async () => {
    const minor = await create(
      officer,
      'subjects',
      { birthDate: '2012-01-01', caseId },
      await drawing(7),
    );
    expect(minor.sharing).toBe('prefecture');
    const disclose = () => discloseRecord(supervisor, 'subjects', minor.id, { caseId });
    const refused = await disclose();
    problemOf(refused, 409, 'exchange-of-restricted');
    expect(refused.body).toMatchObject({
      acts: [`POST /api/v1/subjects/${minor.id}/national-sharing`],
    });
    await shareNationally(supervisor, 'subjects', minor.id);
    await disclose().expect(201);
    const { version } = (await supervisor.get(`/subjects/${minor.id}`)).body as { version: number };
    const restricted = { version, sharing: 'prefecture' };
    await supervisor.patch(`/subjects/${minor.id}`).send(restricted).expect(200);
    problemOf(await asked(supervisor, 'subjects', minor.id), 409, 'exchange-of-restricted');

    const gone = await create(officer, 'sketches', {}, await drawing(8));
    await discloseRecord(supervisor, 'sketches', gone.id, { caseId }).expect(201);
    await supervisor.delete(`/sketches/${gone.id}`).send({ reason: 'Retracted.' }).expect(200);
    problemOf(await asked(supervisor, 'sketches', gone.id), 409, 'record-withdrawn');
    const order = { ground: 'acquittal', reference: 'TPI 2026/9' };
    await supervisor.post(`/sketches/${gone.id}/expungement`).send(order).expect(200);
    problemOf(await asked(supervisor, 'sketches', gone.id), 410, 'record-expunged');
  });
});
