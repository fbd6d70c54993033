import { asOwner } from '../../src/database/index.js';
import { subjectAlerts } from '../../src/measuring/subject-alerts.js';
import { drawing, photograph } from '../factories/drawings.js';
import { linkageWorker } from '../factories/link-alerts.js';
import { TestApplication } from '../support/application.js';

/** As `strength.ts` says: one for twenty who are enrolled. */
const MOST_FALSE_ALERTS = 30 / 20;
const from = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);

describe('subjects who are enrolled', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start();
    await linkageWorker(service).stop();
  });
  afterAll(() => service.stop());

  it('are alerted with their own sketches, and strangers with none but as many as the words say', async () => {
    const people = from(1, 13).map((person) => ({
      sketch: () => drawing(person),
      photograph: () => photograph(person),
    }));
    const strangers = from(101, 30).map((person) => () => photograph(person));
    const alerts = await asOwner('as the command line', () =>
      subjectAlerts(service.app, { people, strangers }),
    );
    expect(alerts).toMatchObject({ sketches: 13, strangers: 30, people: 13 });
    expect(alerts.falseAlerts).toBeLessThanOrEqual(MOST_FALSE_ALERTS);
    expect(alerts.found).toBeGreaterThan(2);
  });
});
