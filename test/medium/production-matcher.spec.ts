import { productionMatcher } from '../../src/measuring/measure-systems.js';
import { asOwner } from '../../src/database/index.js';
import type { ImageSource, CentringSource } from '../../src/evaluation/index.js';
import { blankPaper, drawing } from '../factories/drawings.js';
import { linkageWorker } from '../factories/link-alerts.js';
import { TestApplication } from '../support/application.js';

const image = (read: () => Promise<Buffer>): ImageSource => ({ name: 'in memory', read });
const person = (seed: number, witness: number) => image(() => drawing(seed, witness));

describe('ProductionMatcher', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start();
    // As in a service that measures: it would keep alerts of what is forgotten.
    await linkageWorker(service).stop();
  });
  const forget = async () => {
    for (const table of ['templates', 'images', 'records']) {
      await service.rows(`DELETE FROM ${table}`);
    }
  };
  afterEach(forget);
  afterAll(() => service.stop());

  /** Similarities of a sketch of person 1 to "photographs" of five. */
  async function similarities(means: CentringSource): Promise<number[]> {
    const matcher = await productionMatcher(service.app, means);
    for (let entry = 0; entry < 5; entry++) {
      await matcher.enrolGallery(person(1 + entry, 1), 'photo', entry);
    }
    await matcher.enrolProbe(person(1, 2), 'sketch', 0);
    const found = await matcher.search(0);
    await forget();
    return [0, 1, 2, 3, 4].map((entry) => found?.get(entry) ?? NaN);
  }

  const apart = (a: readonly number[], b: readonly number[]) =>
    Math.max(...a.map((value, entry) => Math.abs(value - (b[entry] ?? NaN))));

  const measured = (name: string, act: () => Promise<void>) => {
    it(name, () => asOwner('as the command line', act));
  };

  measured(
    'centres on the first so many templates: none are the shipped means, as those of a small collection are',
    async () => {
      const [shipped, collection] = [
        await similarities('shipped'),
        await similarities('collection'),
      ];
      const [none, two, all] = [
        await similarities(0),
        await similarities(2),
        await similarities(1000),
      ];
      expect(none).toEqual(shipped);
      // The service publishes no mean of fewer than ten records.
      expect(collection).toEqual(shipped);
      expect(apart(two, shipped)).toBeGreaterThan(0.005);
      expect(apart(two, all)).toBeGreaterThan(0.005);
    },
  );

  measured('searches sketches in sketches, and no probe finds another probe', async () => {
    const matcher = await productionMatcher(service.app, 'collection');
    await matcher.enrolGallery(person(2, 1), 'sketch', 0);
    await matcher.enrolGallery(person(1, 1), 'sketch', 1);
    await matcher.enrolProbe(person(1, 2), 'sketch', 0);
    await matcher.enrolProbe(person(1, 3), 'sketch', 1);
    expect([...((await matcher.search(0)) ?? new Map<number, number>()).keys()]).toEqual([1, 0]);
  });

  measured('forgets probes, and keeps the gallery', async () => {
    const matcher = await productionMatcher(service.app, 'collection');
    await matcher.enrolGallery(person(1, 1), 'sketch', 0);
    await matcher.enrolGallery(person(2, 1), 'sketch', 1);
    const searched = async (witness: number) => {
      await matcher.enrolProbe(person(1, witness), 'sketch', 0);
      return [...((await matcher.search(0)) ?? [])].map(([, similarity]) => similarity);
    };
    const alone = await searched(2);
    await matcher.enrolProbe(person(3, 1), 'sketch', 1);
    await matcher.forgetProbes();
    expect(await matcher.search(0)).toBeNull();
    expect(alone).toHaveLength(2);
    expect(apart(await searched(2), alone)).toBeLessThan(1e-5);
  });

  measured(
    'tells what became of an image, and does not search one that was not enrolled',
    async () => {
      const matcher = await productionMatcher(service.app, 'shipped');
      expect(await matcher.enrolGallery(person(1, 1), 'photo', 0)).toMatchObject({
        status: 'found',
        quality: expect.any(Number) as number,
      });
      const paper = await matcher.enrolProbe(
        image(() => blankPaper()),
        'sketch',
        0,
      );
      expect(paper).toEqual({ status: 'not_found', method: null, quality: 0 });
      const text = image(() => Promise.resolve(Buffer.from('text')));
      expect(await matcher.enrolProbe(text, 'sketch', 1)).toMatchObject({ status: 'refused' });
      expect(await matcher.search(0)).toBeNull();
      expect(await matcher.search(1)).toBeNull();
    },
  );
});
