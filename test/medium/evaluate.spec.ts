import { productionMatcher } from '../../src/measuring/measure-systems.js';
import { asOwner } from '../../src/database/index.js';
import {
  evaluate,
  evaluateWitnesses,
  type Evaluation,
  type ImageSource,
  type ProbeResult,
  type Protocol,
  stressedProbes,
  type StressLevel,
} from '../../src/evaluation/index.js';
import { FaceEngine } from '../../src/faces/index.js';
import { blankPaper, drawing } from '../factories/drawings.js';
import { linkageWorker } from '../factories/link-alerts.js';
import { TestApplication } from '../support/application.js';

const imageOf = (name: string, read: () => Promise<Buffer>): ImageSource => ({ name, read });
const drawn = (person: number, witness: number) => ({
  subjectId: String(person),
  image: imageOf(`${person}-${witness}`, () => drawing(person, witness)),
  columns: {},
});
const probe = (person: number) => drawn(person, 2);

/** Second sketches of two people among first ones, and one of a third in which there is no face. */
const PROTOCOL: Protocol = {
  probeModality: 'sketch',
  galleryModality: 'sketch',
  gallery: [drawn(1, 1), drawn(2, 1), drawn(3, 1)],
  probes: [probe(1), probe(2), { ...probe(3), image: imageOf('paper', () => blankPaper()) }],
};

describe('evaluate', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start();
    // As in a service that measures: it would keep alerts of what is forgotten.
    await linkageWorker(service).stop();
  });
  afterAll(() => service.stop());

  async function forget(): Promise<void> {
    for (const table of ['templates', 'images', 'records']) {
      await service.rows(`DELETE FROM ${table}`);
    }
  }

  const asCommand = (name: string, act: () => Promise<void>) => {
    it(name, () => asOwner('as the command line', act));
  };

  const progress: (readonly [number, number])[] = [];
  async function measured(...levels: StressLevel[]): Promise<Evaluation> {
    progress.length = 0;
    const stress = stressedProbes(service.app.get(FaceEngine, { strict: false }), levels);
    const matcher = await productionMatcher(service.app, 'collection');
    const evaluation = await evaluate(
      matcher,
      PROTOCOL,
      2,
      (done, all) => progress.push([done, all]),
      { stress },
    );
    // The gallery once, and the probes at each level but 0.
    const errors = levels.filter((level) => level > 0).length;
    expect(await service.rows('SELECT id FROM records')).toHaveLength(3 + 3 * (1 + errors));
    await forget();
    return evaluation;
  }

  const similarities = (results: readonly ProbeResult[] = []) =>
    results.flatMap(({ mated, nonMated }) => [mated ?? 0, nonMated ?? 0]);

  asCommand(
    'searches altered probes in the same gallery, as if no others had been there',
    async () => {
      const { results, stress } = await measured(0, 2, 4);
      expect(progress.at(-1)).toEqual([21, 21]);
      expect(stress.map(({ level }) => level)).toEqual([0, 2, 4]);
      expect(stress[0]?.results).toBe(results);
      expect(results.map(({ rank }) => rank)).toEqual([1, 1, null]);
      // A sketch without a face is a miss at every level, and is not left out.
      expect(stress[2]?.results.map((one) => one.probe.enrolled.status)).toEqual([
        'found',
        'found',
        'not_found',
      ]);
      const after = similarities(stress[2]?.results);
      const alone = similarities((await measured(4)).stress[0]?.results);
      expect(after).toHaveLength(alone.length);
      for (const [index, value] of after.entries())
        expect(value).toBeCloseTo(alone[index] ?? NaN, 4);
      expect(similarities(results)[0]).toBeGreaterThan((after[0] ?? NaN) + 0.01);
    },
  );

  asCommand(
    'searches by each witness and by all as one; who has no face leaves it to the others',
    async () => {
      const matcher = await productionMatcher(service.app, 'collection');
      const sketches = stressedProbes(service.app.get(FaceEngine, { strict: false }), [2]);
      await evaluate(matcher, { ...PROTOCOL, probes: [] }, 2, () => undefined);
      const found = await evaluateWitnesses(
        matcher,
        PROTOCOL,
        { count: 2, level: 2 },
        sketches,
        2,
        (done, all) => progress.push([done, all]),
      );
      await forget();
      expect(progress.at(-1)).toEqual([6, 6]);
      const [first = [], second = []] = found.singles;
      // The first errs as at --stress, the second otherwise.
      expect(first[0]?.mated).not.toBe(second[0]?.mated);
      for (const outcomes of [
        first,
        second,
        found.templateMean,
        found.rankFusion,
        found.luckiest,
      ]) {
        expect(outcomes.map(({ subjectId }) => subjectId)).toEqual(['1', '2', '3']);
        expect(outcomes[2]?.rank).toBeNull();
      }
      found.luckiest.forEach(({ rank }, person) => {
        const ranks = [first[person]?.rank, second[person]?.rank];
        if (rank !== null) expect(rank).toBe(Math.min(...ranks.map((one) => one ?? Infinity)));
      });
      // The mean of two similarities over their agreement.
      const [fused, a, b] = [found.templateMean, first, second].map((of) => of[0]?.mated ?? NaN);
      expect(fused).toBeGreaterThanOrEqual(((a ?? NaN) + (b ?? NaN)) / 2 - 1e-3);
    },
  );

  asCommand('searches photographs in sketches', async () => {
    const matcher = await productionMatcher(service.app, 2);
    const photos: Protocol = { ...PROTOCOL, probeModality: 'photo', probes: [probe(2), probe(1)] };
    const { results, stress } = await evaluate(matcher, photos, 2, () => undefined);
    await forget();
    expect(results.map(({ rank, mate }) => [rank, mate.image.name])).toEqual([
      [1, '2-1'],
      [1, '1-1'],
    ]);
    expect(stress).toEqual([]);
  });
});
