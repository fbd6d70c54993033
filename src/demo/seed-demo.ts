import type { CasesService } from '../cases/index.js';
import { forEachConcurrently, type RequestContext } from '../common/index.js';
import type { RecordListsService, RecordsService } from '../records/index.js';
import { SKETCH, sketchColumns } from '../sketches/index.js';
import type { UsersService } from '../users/index.js';
import { drawComposite } from './draw-composite.js';
import { DEMO_USERS, demoContext } from './demo-users.js';
import { fictionalFace } from './fictional-face.js';
import { witnessTraits } from './witness-traits.js';

const PERSONS = 60;
const WITNESSES = [1, 2] as const;
const PREFECTURES = ['CAS', 'AGA'] as const;
/** Enough to keep every face worker busy without filling the queue others wait in. */
const AT_ONCE = 3;

export interface DemoRooms {
  readonly users: UsersService;
  readonly cases: CasesService;
  readonly records: RecordsService;
  readonly lists: RecordListsService;
}

interface Composite {
  readonly person: number;
  readonly witness: (typeof WITNESSES)[number];
  readonly prefecture: (typeof PREFECTURES)[number];
  readonly description: string;
}

/**
 * Draws sixty fictional persons as two witnesses would have them, and enrols each drawing in one
 * of the pilot prefectures, the second witness's in the other one: so a first search has something
 * true to find. What is there already stays; an interrupted seed goes on where it stopped.
 */
export async function seedDemo(
  rooms: DemoRooms,
  password: string,
  progress: (done: number, all: number) => void,
): Promise<void> {
  const officers = new Map<string, RequestContext>();
  for (const user of DEMO_USERS) {
    const ctx = await demoContext(rooms.users, user, password);
    if (user.role === 'forensic_officer') officers.set(user.prefecture, ctx);
  }
  const all = composites();
  const present = await described(rooms.lists, officers);
  const missing = all.filter(({ description }) => !present.has(description));
  const cases = await openCases(rooms.cases, officers);
  let done = all.length - missing.length;
  await forEachConcurrently(missing, AT_ONCE, async (composite) => {
    const ctx = officers.get(composite.prefecture);
    if (ctx) await enrol(rooms.records, ctx, cases.get(composite.prefecture), composite);
    progress(++done, all.length);
  });
}

function composites(): Composite[] {
  return Array.from({ length: PERSONS }, (_, index) => index + 1).flatMap((person) =>
    WITNESSES.map((witness) => ({
      person,
      witness,
      prefecture: PREFECTURES[(person + witness) % 2] ?? 'CAS',
      description: `Fictional person ${person}, as witness ${witness} described them.`,
    })),
  );
}

async function enrol(
  records: RecordsService,
  ctx: RequestContext,
  caseId: string | undefined,
  { person, witness, description }: Composite,
): Promise<void> {
  const face = fictionalFace(person);
  const traits = witnessTraits(face, witness);
  const input = { origin: 'other', author: 'Mirsam', description, traits, caseId } as const;
  const drawing = await drawComposite(face, witness);
  await records.create(ctx, SKETCH, input, sketchColumns(input), drawing);
}

async function described(
  lists: RecordListsService,
  officers: ReadonlyMap<string, RequestContext>,
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const [prefecture, ctx] of officers) {
    let cursor: string | undefined;
    do {
      const query = {
        limit: 100,
        status: 'active',
        prefecture,
        ...(cursor && { cursor }),
      } as const;
      const page = await lists.list(ctx, SKETCH, query);
      for (const { description } of page.items) if (description) found.add(description);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
  }
  return found;
}

async function openCases(
  cases: CasesService,
  officers: ReadonlyMap<string, RequestContext>,
): Promise<Map<string, string>> {
  const opened = new Map<string, string>();
  for (const [prefecture, ctx] of officers) {
    const reference = `DEMO-${prefecture}`;
    const { items } = await cases.list(ctx, { reference, limit: 100 });
    const found =
      items.find((one) => one.reference === reference) ??
      (await cases.create(ctx, { reference, offence: 'robbery', occurredFrom: '2026-03-14' }));
    opened.set(prefecture, found.id);
  }
  return opened;
}
