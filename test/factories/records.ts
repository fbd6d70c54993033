import type { RecordView } from '../../src/records/index.js';
import type { Caller } from '../support/application.js';
import { drawing } from './drawings.js';

/** A sketch or subject as answered; what other prefectures do not see is absent. */
export type Answered = RecordView & Readonly<Record<string, unknown>>;

export type Kind = 'sketches' | 'subjects';

const LEAST = { sketches: { origin: 'hand_drawn' }, subjects: { fullName: 'Idriss Fictif' } };

let cards = 10_000;

/** The number of an identity card that no subject has yet: one is of one subject. */
export const nextCard = () => `AB${(cards += 1)}`;

/** Sends a multipart body with an image and a record; to be awaited, or given expectations. */
export function send(caller: Caller, kind: Kind, image: Buffer, record: object = {}) {
  return caller
    .post(`/${kind}`)
    .attach('image', image, { filename: 'drawing.png', contentType: 'image/png' })
    .field('record', JSON.stringify({ ...LEAST[kind], ...record }));
}

/** Creates a record with an image; the record as answered. */
export async function create(
  caller: Caller,
  kind: Kind,
  record: object = {},
  image?: Buffer,
): Promise<Answered> {
  const answer = await send(caller, kind, image ?? (await drawing(1)), record);
  if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body as Answered;
}

/** Every record of a list, page by page. */
export async function listAll(caller: Caller, path: string, limit = 100): Promise<Answered[]> {
  const found: Answered[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit, ...(cursor !== undefined && { cursor }) };
    const answer = await caller.get(path).query(query).expect(200);
    const page = answer.body as { items: Answered[]; nextCursor?: string };
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
}

/** Lifts the restriction of a record, as a supervisor of its prefecture does. */
export async function shareNationally(supervisor: Caller, kind: Kind, id: string): Promise<void> {
  const path = `/${kind}/${id}/national-sharing`;
  await supervisor.post(path).send({ reason: 'The inquiry is known.' }).expect(200);
}
