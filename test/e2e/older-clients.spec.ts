import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { TestApplication } from '../support/application.js';
import { breakingChanges } from '../support/breaking-changes.js';
import type { Document } from '../support/open-api.js';
import { describeEmbedded } from '../support/template.js';

const FORMER = new URL('../../../test/fixtures/open-api-1790000000042.json.gz', import.meta.url);

/** The figure of quality predicted nothing of what a search finds, and is told no more: docs/adr/0030. */
const DELIBERATE = '.face.quality is gone';

describeEmbedded('a client of the document of before', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start();
  });
  afterAll(() => service.stop());

  it('asks as it did and finds what it reads, but for what was changed on purpose', async () => {
    const former = JSON.parse(gunzipSync(await readFile(FORMER)).toString()) as Document;
    const answer = await service.anonymous.get('/api/openapi.json').expect(200);
    const changes = breakingChanges(former, answer.body as Document);
    expect(changes.filter((one) => !one.endsWith(DELIBERATE))).toEqual([]);
    expect(changes).not.toEqual([]);
  });
});
