import sharp from 'sharp';
import type {
  DuplicateSummary,
  DuplicateView,
  DuplicatePage,
} from '../../src/duplicates/duplicate-view.js';
import { DuplicatesWorker } from '../../src/duplicates/index.js';
import type { LinkEvidenceView } from '../../src/linkage/index.js';
import type { Caller, TestApplication } from '../support/application.js';
import { photograph } from './drawings.js';
import { sendImport, settledImport, zipOf } from './imports.js';
import type { Answered } from './records.js';

/** A pair as answered. */
export type AnsweredPair = Omit<DuplicateView, 'first' | 'second' | 'explanation'> & {
  readonly first: Answered;
  readonly second: Answered;
  readonly explanation: LinkEvidenceView;
};

/** The photograph of somebody on another day: nearer, darker, and smaller. */
export async function laterPhotograph(person: number): Promise<Buffer> {
  const taken = sharp(await photograph(person));
  const { width, height } = await taken.metadata();
  return taken
    .extract({ left: 12, top: 16, width: width - 24, height: height - 24 })
    .modulate({ brightness: 0.85 })
    .resize(Math.round(width * 0.8))
    .jpeg({ quality: 70 })
    .toBuffer();
}

/** Imports a subject for each image, and waits until all are compared; the import's id. */
export function importSubjects(
  service: TestApplication,
  caller: Caller,
  images: Readonly<Record<string, Buffer>>,
  defaults: object = {},
): Promise<string> {
  const profile = { defaults: { fullName: 'Idriss Fictif', ...defaults } };
  return importRecords(service, caller, images, { kind: 'subject', profile });
}

/** Imports a record for each image, with what is said of all, and waits until all are compared; the import's id. */
export async function importRecords(
  service: TestApplication,
  caller: Caller,
  images: Readonly<Record<string, Buffer>>,
  said: object,
): Promise<string> {
  const sheet = ['image,reference', ...Object.keys(images).map((name) => `${name},R-${name}`)];
  const sent = sendImport(caller.post('/imports'), sheet.join('\n'), await zipOf(images), said);
  const { id } = (await sent.expect(201)).body as { id: string };
  await settledImport(caller, id);
  await caller.post(`/imports/${id}/start`).expect(200);
  const { rows } = await settledImport(caller, id);
  expect(rows).not.toHaveProperty('refused');
  await compared(service);
  return id;
}

/** Resolves when everything that was imported is compared. */
export async function compared(service: TestApplication): Promise<void> {
  const worker = service.app.get(DuplicatesWorker, { strict: false });
  worker.wake();
  await worker.idle();
}

/** What a list of pairs tells a caller, newest first. */
export async function pairsTold(caller: Caller, query: object = {}): Promise<DuplicateSummary[]> {
  const page = (await caller.get('/duplicates').query(query).expect(200)).body as DuplicatePage;
  return [...page.items];
}

/** SQL of a pair as an import of the first record's prefecture has led to it; its id. */
export const pairSql = (
  first: string,
  second: string,
  state = 'open',
) => `WITH job AS (INSERT INTO imports
    (prefecture_id, kind, state, actor, language, name, files_are_ours, profile, ended_at)
    SELECT prefecture_id, kind, 'done', created_by, 'fr', 'list.csv', false, '{}', now()
    FROM records WHERE id = '${first}' RETURNING id)
  INSERT INTO duplicate_pairs (first_id, second_id, import_id, same_image, threshold, model_version, state)
    SELECT '${first}', '${second}', id, true, 3, 'm', '${state}' FROM job
  ON CONFLICT (least(first_id, second_id), greatest(first_id, second_id))
    DO UPDATE SET state = excluded.state RETURNING id`;

/** A pair of two records that was not imported here; its id. */
export async function pairOf(
  service: Pick<TestApplication, 'rows'>,
  first: string,
  second: string,
  state?: string,
): Promise<string> {
  const [row] = await service.rows(pairSql(first, second, state));
  return String(row?.id);
}

const DECIDES = ['forensic_officer', 'supervisor'];
const READS = [...DECIDES, 'detective'];

/** Who is answered by which route. */
export const DUPLICATE_ROUTES = {
  'GET /api/v1/duplicates': READS,
  'GET /api/v1/duplicates/{id}': READS,
  'POST /api/v1/duplicates/{id}/decisions': DECIDES,
  'POST /api/v1/duplicates/{id}/undo': DECIDES,
};
