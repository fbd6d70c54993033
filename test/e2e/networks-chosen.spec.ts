import { FaceModel } from '../../src/faces/index.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { TestApplication } from '../support/application.js';
import { ServiceProcess } from '../support/service-process.js';

const NOW = FaceModel.load();
const BEFORE = FaceModel.load({ networks: 'mobileface-faceres' });

/** As a database of a version that looked at faces with other networks is, after an upgrade. */
describe('a database whose faces other networks have seen', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start();
    const officer = await person(service, 'forensic_officer', 'CAS');
    await create(officer, 'sketches', {}, await drawing(11));
    await service.rows(`UPDATE templates SET model_version = '${BEFORE.version}'`);
    await service.app.close();
  });
  afterAll(() => service.database.drop());

  it('is not served by those that are chosen where nothing is: no search would find anybody', async () => {
    const { code, stderr } = await ServiceProcess.refused(service.database);
    expect(code).toBe(1);
    // What comes before it tells a person who waits for the database.
    const [, why, ...choices] = stderr.slice(stderr.indexOf('The environment')).split('\n');
    expect(why).toContain(BEFORE.version);
    expect(why).toContain('no search would find them');
    expect(choices).toEqual([
      `  FACE_NETWORKS=${BEFORE.networks} goes on as before`,
      `  FACE_NETWORKS=${NOW.networks} begins with the others; \`mirsam reembed\`, beside it, enrols the faces anew`,
      '',
    ]);
  });

  it.each([BEFORE.networks, NOW.networks])('is served where %s is set', async (networks) => {
    const running = await ServiceProcess.start(service.database, { FACE_NETWORKS: networks });
    const { status } = await fetch(`${running.url}/health/ready`);
    await running.end('SIGTERM');
    expect(status).toBe(200);
  });
});
