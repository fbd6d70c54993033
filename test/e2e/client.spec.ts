import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { OpenAPI3 } from 'openapi-typescript';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD } from '../factories/people.js';
import { TestApplication } from '../support/application.js';
import { updatesDocs } from '../support/permissions-page.js';
import { clientSchema } from '../support/client-schema.js';

const SCHEMA = 'client/schema.d.ts';

describe('the client', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start();
  });
  afterAll(() => service.stop());

  it('has the types of the service', async () => {
    const answer = await service.anonymous.get('/api/openapi.json').expect(200);
    const schema = await clientSchema(answer.body as OpenAPI3);
    if (updatesDocs()) await writeFile(SCHEMA, schema);
    expect(await readFile(SCHEMA, 'utf8')).toBe(schema);
  });

  it('does what its example shows', async () => {
    const { username } = await account(await service.asAdmin(), 'forensic_officer');
    const image = `${service.database.dataDir}/drawing.png`;
    await writeFile(image, await drawing(7, 1));
    const { stdout } = await promisify(execFile)(process.execPath, ['client/example.js'], {
      env: { MIRSAM: await service.app.getUrl(), USERNAME: username, PASSWORD, IMAGE: image },
    });
    expect(stdout).toMatch(/^CAS-\d{4}-000001: found\n1\. CAS-\d{4}-000001/);
  });
});
