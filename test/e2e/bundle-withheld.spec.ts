import { verifyBundle } from '../../src/bundle/verify/verify-bundle.js';
import { type Cast, castOf, examine } from '../factories/adjudications.js';
import { bundleOf, disclose, Unpacked } from '../factories/bundles.js';
import { person } from '../factories/people.js';
import type { AnsweredSearch } from '../factories/searches.js';
import { problemOf, TestApplication } from '../support/application.js';

const ORDER = { ground: 'acquittal', reference: 'TPI Agadir 2026/7' };

describe('an evidence bundle of a search of which less is shown by now', () => {
  let service: TestApplication;
  let cast: Cast;
  let run: AnsweredSearch;
  let abroad: AnsweredSearch['candidates'];

  beforeAll(async () => {
    service = await TestApplication.start();
    cast = await castOf(service);
    run = await cast.run();
    abroad = run.candidates.filter(({ number }) => number.startsWith('AGA'));
    await examine(cast.detective, run, 1, 'potential', 'Same scar.').expect(201);
  });
  afterAll(() => service.stop());

  const bundle = async () => {
    await disclose(cast.detective, run.id).expect(201);
    const files = await Unpacked.of(await bundleOf(cast.detective, run.id));
    const checks = await verifyBundle(await files.pack(), [
      String(files.files.get('public-key.pem')),
    ]);
    expect(checks.filter(({ result }) => result === 'fault')).toEqual([]);
    return files.json('candidates.json').candidates;
  };

  it('withholds whom its maker may no longer see', async () => {
    const [gone] = abroad;
    const path = `/subjects/${String(gone?.id)}`;
    const { version } = (await cast.abroad.get(path).expect(200)).body as { version: number };
    await cast.abroad.patch(path).send({ sharing: 'prefecture', version }).expect(200);
    expect(await bundle()).toContainEqual({ rank: gone?.rank, withheld: true });
  });

  it('names whom nobody sees any more as erased', async () => {
    const gone = abroad.at(-1);
    expect(gone?.id).not.toBe(abroad[0]?.id);
    const supervisor = await person(service, 'supervisor', 'AGA');
    await supervisor
      .post(`/subjects/${String(gone?.id)}/expungement`)
      .send(ORDER)
      .expect(200);
    expect(await bundle()).toContainEqual({
      rank: gone?.rank,
      expunged: expect.objectContaining({ number: gone?.number }) as object,
    });
  });

  it('is not to be had once its probe is erased', async () => {
    await cast.supervisor.post(`/sketches/${cast.probe.id}/expungement`).send(ORDER).expect(200);
    await disclose(cast.detective, run.id).expect(201);
    problemOf(await cast.detective.get(`/searches/${run.id}/bundle`), 410, 'probe-expunged');
  });
});
