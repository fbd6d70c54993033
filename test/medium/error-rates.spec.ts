import type { Summary } from '../../src/evaluation/metrics/summary.js';
import {
  castOf,
  corroborate,
  examine,
  examineBlind,
  identify,
} from '../factories/adjudications.js';
import { TestApplication } from '../support/application.js';
import { runCommand } from '../support/command-here.js';

describe('the command error-rates', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start();
  });
  afterAll(() => service.stop());

  const errorRates = () => {
    const { dataDir, databaseUrl = '' } = service.database;
    const settings = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' };
    return runCommand(['error-rates', '--by', 'eye_color', '--json'], settings);
  };

  it('measures on what is identified, beside the service, and tells figures alone', async () => {
    const { detective, second, run: search } = await castOf(service);
    expect(await errorRates()).toMatchObject({
      code: 1,
      complaints: 'No sketch is identified whose records are in use\n',
    });
    const run = await search();
    await examine(detective, run, 3, 'potential').expect(201);
    await examineBlind(second, run, run.candidates[2]?.id, 'potential').expect(201);
    await corroborate(detective, run, 3).expect(201);
    await identify(detective, run, 3).expect(201);

    const { code, complaints, stdout } = await errorRates();
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    const rates = JSON.parse(stdout) as Summary;
    expect(rates).toMatchObject({ n_probes: 1, n_gallery: 6, rank10: 1, not_enrolled: 0 });
    // Found at the rank of the face alone, which traits that all six have do not change.
    expect(rates.median_rank).toBe(3);
    expect(rates.differentials?.[0]?.groups).toMatchObject({
      brown: { n_people: 1, n_impostors: 5, fmr_ratio: null },
    });
    for (const { id, number } of run.candidates) {
      expect(stdout).not.toContain(id);
      expect(stdout).not.toContain(number);
    }
    const [entry] = await service.rows(
      `SELECT details FROM audit_entries WHERE action = 'error-rates.measure'`,
    );
    expect(entry?.details).toEqual({ sketches: 1, subjects: 6, by: ['eye_color'] });
  });
});
