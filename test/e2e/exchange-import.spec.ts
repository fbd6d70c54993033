import { drawing, photograph } from '../factories/drawings.js';
import { openCase } from '../factories/cases.js';
import { fileOf } from '../factories/exchange.js';
import { foreignTransaction } from '../factories/foreign-transactions.js';
import { sendImport, settledImport } from '../factories/imports.js';
import { person } from '../factories/people.js';
import { type Answered, create, listAll } from '../factories/records.js';
import { forged } from '../factories/transactions.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

const TRAITS = {
  sex: { values: ['male'], certainty: 'certain' },
  age: { min: 25, max: 35, certainty: 'probable' },
  eye_color: { values: ['brown', 'hazel'], certainty: 'unsure' },
  marks: [{ kind: 'scar', place: 'cheek_left', certainty: 'certain', note: 'تحت العين' }],
};

interface Row {
  readonly outcome: string;
  readonly reference: string;
  readonly recordId: string;
  readonly cells: unknown;
  readonly faults: readonly { readonly field: string; readonly code: string }[];
}

describe('a file of ANSI/NIST-ITL that is imported', () => {
  let service: TestApplication;
  let supervisor: Caller;
  let agadir: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    supervisor = await person(service, 'supervisor');
    agadir = await person(service, 'forensic_officer', 'AGA');
  });
  afterAll(() => service.stop());

  const checked = async (file: Buffer, said: object) => {
    const asking = sendImport(agadir.post('/imports'), file, null, said);
    const { id } = (await asking.expect(201)).body as { id: string };
    return settledImport(agadir, id);
  };
  const rowOf = async (id: string) => {
    const { items } = (await agadir.get(`/imports/${id}/rows`).expect(200)).body as {
      items: Row[];
    };
    expect(items).toHaveLength(1);
    return items[0];
  };
  /** @param leftOut columns of which nobody wants anything */
  const entered = async (file: Buffer, said: object, leftOut: readonly string[] = []) => {
    const { id, unread } = await checked(file, said);
    if (leftOut.length > 0) {
      problemOf(await agadir.post(`/imports/${id}/start`), 409, 'import-columns-unread');
      const columns = Object.fromEntries(leftOut.map((heading) => [heading, null]));
      await agadir.post(`/imports/${id}/check`).send({ profile: { columns } }).expect(200);
      await settledImport(agadir, id);
    }
    await agadir.post(`/imports/${id}/start`).expect(200);
    const ended = await settledImport(agadir, id);
    return { id, unread, ended, row: await rowOf(id) };
  };

  it('is a record of its own prefecture, the same as was handed over', async () => {
    const made = { traits: TRAITS, drawnOn: '2026-03-15', origin: 'evolved' };
    const noted = { witnessConfidence: 'high', description: 'Told by an informer.' };
    const sketch = await create(supervisor, 'sketches', { ...made, ...noted }, await drawing(1));
    const file = await fileOf(supervisor, 'sketches', sketch.id, await openCase(supervisor));
    const { row, unread, ended } = await entered(file, { kind: 'sketch' });
    expect(unread).toEqual([]);
    expect(ended.state).toBe('done');
    expect(row).toMatchObject({ outcome: 'accepted', reference: sketch.number, faults: [] });
    const [record] = await listAll(agadir, '/sketches?prefecture=AGA');
    expect(record).toMatchObject({
      ...{ id: row?.recordId, prefecture: 'AGA', traits: sketch.traits, origin: 'evolved' },
      ...{ datedOn: '2026-03-15', witnessConfidence: 'high', description: null, caseId: null },
    });
    const [was, is] = [sketch, record].map((one) => one?.images[0]?.sha256);
    expect(is).toBe(was);
    // The same file again makes nothing: it is found by its reference.
    const again = await entered(file, { kind: 'sketch' });
    expect(again.row).toMatchObject({ outcome: 'duplicate', recordId: row?.recordId });
  });

  it('of somebody else is read by codes of NCIC, and what is not understood is told', async () => {
    const file = foreignTransaction(await photograph(4), { compression: 'JPEGB' });
    const { row, unread } = await entered(file, { kind: 'subject' }, ['2.025', '10.026']);
    expect(unread).toEqual([
      { heading: '10.026', why: 'unknown-column' },
      { heading: '2.025', why: 'unknown-column' },
    ]);
    expect(row).toMatchObject({ outcome: 'accepted', reference: 'FR-SLPJ LYON-77' });
    const probable = { certainty: 'probable' };
    expect((await agadir.get(`/subjects/${row?.recordId ?? ''}`).expect(200)).body).toMatchObject({
      ...{ prefecture: 'AGA', fullName: 'FICTIF, Idriss', birthDate: '1990-05-02' },
      traits: {
        sex: { values: ['male'], ...probable },
        age: { min: 25, max: 35, ...probable },
        eye_color: { values: ['brown'], ...probable },
        hair_length: { values: ['bald'], ...probable },
        glasses: { values: ['dark'], ...probable },
        marks: [
          { kind: 'scar', place: 'forehead', ...probable },
          { kind: 'scar', place: 'chin', ...probable },
          { kind: 'tattoo', place: 'neck', ...probable },
        ],
      },
      images: [{ photo: { takenOn: '2026-11-27', pose: 'frontal' } }],
    });
  });

  it('keeps each rule of entry: what is wrong is told, and nothing is made', async () => {
    const file = foreignTransaction(await drawing(5), { compression: 'PNG' });
    // As a sketch it says neither how it was made nor on which day; and one code is unknown here.
    const { id } = await checked(forged(file, '2.024:M', '2.024:Q'), { kind: 'sketch' });
    const row = await rowOf(id);
    expect(row?.outcome).toBe('refused');
    expect(row?.faults.map(({ field }) => field).sort()).toEqual([
      ...['drawnOn', 'origin', 'traits.sex.values[0]'],
    ]);
    const answer = await agadir.get('/sketches').query({ prefecture: 'AGA' });
    expect((answer.body as { items: Answered[] }).items).toHaveLength(1);
  });

  it.each([
    ['cut off', (file: Buffer) => file.subarray(0, -9), '10.001'],
    ['of another edition', (file: Buffer) => forged(file, '0501', '0900'), '1.002'],
    ['compressed otherwise', (file: Buffer) => forged(file, ':PNG', ':WSQ'), '10.011'],
  ])('is refused with record and field where it is %s', async (_what, damage, field) => {
    const file = foreignTransaction(await drawing(6), { compression: 'PNG' });
    const { state, failure } = await checked(damage(file), { kind: 'sketch' });
    expect({ state, code: failure?.code }).toEqual({
      ...{ state: 'failed', code: 'transaction-unreadable' },
    });
    expect(failure?.message).toContain(field);
    expect(failure?.message).not.toContain('{');
  });
});
