import { setTimeout as pause } from 'node:timers/promises';
import type { ImportView } from '../../src/imports/index.js';
import type { Role } from '../../src/common/index.js';
import { openCase } from '../factories/cases.js';
import { sendImport, settledImport, zipOf } from '../factories/imports.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { openUnit, reorganise } from '../factories/units.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';
import { listen, type Listened } from '../support/events.js';

const ENDED = 'ended {"code":"token-refused"}';
const MOST = 6;

/** Who listens, and what happens to them while they do. */
interface Listener {
  readonly id: string;
  readonly caller: Caller;
  readonly streams: Listened[];
}

async function until(is: () => boolean): Promise<void> {
  while (!is()) await pause(50);
}

describe('streams of events', () => {
  let service: TestApplication;
  let admin: Caller;
  let importId: string;

  beforeAll(async () => {
    service = await TestApplication.start({ INBOX_STREAM_SECONDS: '300' });
    admin = await service.asAdmin();
    await openUnit(admin, 'ANFA', 'CAS');
    const officer = await person(service, 'forensic_officer', 'CAS');
    await openCase(officer);
    const images = await zipOf({});
    const sent = sendImport(officer.post('/imports'), 'Image\nno.png', images, { kind: 'sketch' });
    importId = ((await sent.expect(201)).body as ImportView).id;
    await settledImport(officer, importId);
  });
  afterAll(() => service.stop());

  /** Somebody who listens to both streams, and has heard how it is. */
  async function listener(role: Role, district?: string): Promise<Listener> {
    const { id, username } = await account(admin, role, 'CAS', district);
    const caller = await service.login(username, PASSWORD);
    return { id, caller, streams: await listening(caller) };
  }
  async function listening(caller: Caller): Promise<Listened[]> {
    const paths = ['/inbox/events', `/imports/${importId}/events`];
    const streams = await Promise.all(paths.map((path) => listen(service, caller, path)));
    await until(() => streams.every(({ heard }) => heard.length === 1));
    return streams;
  }

  it('end where who listens is no more who they were, and tell nothing of what came since', async () => {
    const stays = await listener('supervisor');
    const moved = await listener('supervisor', 'ANFA');
    const deactivated = await listener('supervisor');
    const demoted = await listener('supervisor');
    const left = await listener('supervisor');
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const named = { name: 'A bureau', role: 'supervisor', prefecture: 'CAS', expiresAt };
    const key = (await admin.post('/api-keys').send(named).expect(201)).body as {
      id: string;
      key: string;
    };
    const program = service.as({ 'X-API-Key': key.key });
    const keyed = { id: key.id, caller: program, streams: await listening(program) };
    await reorganise(admin, 'ANFA/move', { parent: 'AGA' }).expect(200);
    await admin.patch(`/users/${deactivated.id}`).send({ active: false }).expect(200);
    await admin.patch(`/users/${demoted.id}`).send({ role: 'detective' }).expect(200);
    await left.caller.post('/auth/logout').expect(204);
    await admin.delete(`/api-keys/${key.id}`).expect(204);
    // What a supervisor of Casablanca is to know, and nobody else.
    await service.rows(`UPDATE cases SET review_on = current_date - 2`);
    await service.rows(`UPDATE imports SET name = 'Renamed since.csv' WHERE id = '${importId}'`);
    const gone = [moved, deactivated, demoted, left, keyed].flatMap(({ streams }) => streams);
    await until(() => gone.every(({ isOver }) => isOver()));
    for (const { heard } of gone) {
      expect(heard).toHaveLength(2);
      expect(heard[0]).not.toMatch(/review|Renamed/);
      expect(heard[1]).toBe(ENDED);
    }
    const [inbox, progress] = stays.streams;
    await until(() => stays.streams.every(({ heard }) => heard.length === 2));
    expect(inbox?.heard[1]).toBe('inbox {"counts":{"review":1}}');
    expect(progress?.heard[1]).toContain('Renamed since.csv');
    for (const { isOver, leave } of stays.streams) {
      expect(isOver()).toBe(false);
      leave();
    }
  });

  it('are so many of a caller at once; a window that is closed makes room', async () => {
    const officer = await person(service, 'forensic_officer', 'CAS');
    const other = await person(service, 'forensic_officer', 'CAS');
    for (const path of ['/inbox/events', `/imports/${importId}/events`]) {
      const windows = Array.from({ length: MOST }, () => listen(service, officer, path));
      const [first] = await Promise.all(windows);
      problemOf(await officer.get(path), 429, 'event-streams-open');
      // Of others, there are as many.
      (await listen(service, other, path)).leave();
      first?.leave();
      const listened = () => listen(service, officer, path).catch(() => pause(50));
      let again = await listened();
      while (!again) again = await listened();
    }
  });
});
