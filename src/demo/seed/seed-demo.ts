import type { DataSource } from 'typeorm';
import { CaseCourse, type CasePeople } from './case-course.js';
import { DEMO_CASES, type DemoCircumstances, OTHER_CIRCUMSTANCES } from './demo-cases.js';
import { DemoClient } from './demo-client.js';
import { DEMO_USERS, type DemoUsername } from './demo-users.js';
import { type DemoRecords, enrolDemoRecords } from './enrol-demo-records.js';

/** The service of the demonstration, and what only who runs it can do. */
export interface DemoService {
  /** Without path. */
  readonly url: string;
  /** Of each demo user. */
  readonly password: string;
  /** How many fictional persons there are to be. */
  readonly persons: number;
  /** For what takes years: past its policies. */
  readonly db: DataSource;
  /** Resolves once all that was enrolled is linked. */
  linked(): Promise<void>;
}

type Clients = Readonly<Record<DemoUsername, DemoClient>>;

/**
 * Fills an empty service with fictional persons, and with what each role finds in a day: a case in each state, an alert
 * and one that is disputed, a record that is restricted and opened, one that was erased, reviews that are due.
 */
export async function seedDemo(
  service: DemoService,
  progress: (done: number, all: number) => void,
): Promise<void> {
  const signedIn = await Promise.all(
    DEMO_USERS.map(
      async ({ username: name }) =>
        [name, await DemoClient.signIn(service.url, name, service.password)] as const,
    ),
  );
  const clients = Object.fromEntries(signedIn) as Clients;
  await tellContacts(clients.admin);
  const cases = await openCases(clients['detective.cas']);
  const records = await enrolDemoRecords(
    service.persons,
    {
      officer: clients['officer.cas'],
      caseId: await openCase(clients['officer.cas'], {
        ...{ reference: 'DEMO-CAS', offence: 'robbery', occurredFrom: '2026-02-14' },
        circumstances: OTHER_CIRCUMSTANCES.casablanca,
      }),
    },
    {
      officer: clients['officer.aga'],
      caseId: await openCase(clients['officer.aga'], {
        ...{ reference: 'DEMO-AGA', offence: 'robbery', occurredFrom: '2026-02-20' },
        circumstances: OTHER_CIRCUMSTANCES.agadir,
      }),
    },
    cases,
    progress,
  );
  await takeCourses(clients, cases, records);
  await shareAndErase(clients, records);
  await makeReviewsDue(service.db, [...records.sketches.values()].slice(-2));
  await service.linked();
  await disputeAlert(clients);
}

async function tellContacts(admin: DemoClient): Promise<void> {
  await admin.patch('/prefectures/CAS', { contact: 'Bureau de l’identification, poste 118' });
  await admin.patch('/prefectures/AGA', { contact: 'Bureau de l’identification, poste 204' });
}

/** Ids of the cases, by whose drawing they are about. */
async function openCases(detective: DemoClient): Promise<ReadonlyMap<number, string>> {
  const cases = new Map<number, string>();
  for (const one of DEMO_CASES) cases.set(one.person, await openCase(detective, one));
  return cases;
}

/** What a case is opened with. */
interface OpenedCase {
  readonly reference: string;
  readonly offence: string;
  readonly occurredFrom: string;
  readonly circumstances: DemoCircumstances;
}

async function openCase(
  by: DemoClient,
  { reference, offence, occurredFrom, circumstances }: OpenedCase,
): Promise<string> {
  const file = { reference, offence, occurredFrom, ...circumstances };
  return (await by.post<{ id: string }>('/cases', file)).id;
}

async function takeCourses(
  clients: Clients,
  cases: ReadonlyMap<number, string>,
  { sketches, subjects }: DemoRecords,
): Promise<void> {
  const people: CasePeople = {
    detective: clients['detective.cas'],
    examiner: clients['examiner.cas'],
    supervisor: clients['supervisor.cas'],
  };
  for (const { person, steps, occurredFrom } of DEMO_CASES) {
    const course = new CaseCourse(
      people,
      known(cases, person),
      known(sketches, person),
      known(subjects, person),
      `Identifier l’auteur des faits du ${inLetters(occurredFrom)}.`,
    );
    await course.take(steps);
  }
}

/** A calendar day as a French text says it. */
function inLetters(day: string): string {
  const told = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return told.format(new Date(day)).replace(/^1 /, '1er ');
}

/** Agadir opens a restricted record to Casablanca, and erases one that a search there has shown. */
async function shareAndErase(clients: Clients, { subjects }: DemoRecords): Promise<void> {
  const supervisor = clients['supervisor.aga'];
  const restricted = `/subjects/${known(subjects, 12)}`;
  const { version } = await supervisor.get<{ version: number }>(restricted);
  await supervisor.patch(restricted, { version, sharing: 'prefecture' });
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString();
  await supervisor.post(`${restricted}/openings`, {
    prefecture: 'CAS',
    reason: 'Enquête commune.',
    until,
  });
  await supervisor.post(`/subjects/${known(subjects, 18)}/expungement`, {
    ground: 'acquittal',
    reference: 'TPI Agadir 2026/77',
  });
}

async function makeReviewsDue(db: DataSource, ids: readonly string[]): Promise<void> {
  await db.query(`UPDATE records SET review_on = current_date - 3 WHERE id = ANY ($1::uuid[])`, [
    ids,
  ]);
}

/** An alert, both of whose records are there to be seen. */
interface OpenAlert {
  readonly id: string;
  readonly probe: { readonly kind: string };
}

/** One holder sees the same person on two drawings, the other does not. */
async function disputeAlert(clients: Clients): Promise<void> {
  const { items } = await clients['officer.aga'].get<{ items: readonly OpenAlert[] }>(
    '/link-alerts?state=open',
  );
  const alert = items.find(({ probe }) => probe.kind === 'sketch');
  if (!alert) throw new Error('No two drawings were linked');
  const path = `/link-alerts/${alert.id}/adjudications`;
  await clients['officer.aga'].post(path, {
    outcome: 'potential',
    reason: 'Même cicatrice, même mâchoire ; à une semaine et une rue d’intervalle.',
  });
  await clients['officer.cas'].post(path, {
    outcome: 'no_candidate',
    reason: 'Les oreilles sont placées autrement.',
  });
}

function known(ids: ReadonlyMap<number, string>, person: number): string {
  const id = ids.get(person);
  if (id === undefined) throw new Error(`The demonstration has nothing of person ${person}`);
  return id;
}
