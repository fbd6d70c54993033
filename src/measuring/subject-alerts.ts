import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { CasesService } from '../cases/index.js';
import { forEachConcurrently, type RequestContext, systemContext } from '../common/index.js';
import { Config } from '../config/index.js';
import { callerScope, withinScope } from '../database/index.js';
import { LinkageService, LinkAlert } from '../linkage/index.js';
import { PrefecturesService } from '../prefectures/index.js';
import { RecordsService } from '../records/index.js';
import { SKETCH } from '../sketches/index.js';
import { SUBJECT } from '../subjects/index.js';
import type { App } from './temporary-service.js';

type Picture = () => Promise<Buffer>;

/** Who is drawn, and who is photographed. */
export interface Enrolments {
  /** Drawn for one prefecture, and afterwards photographed for the other. */
  readonly people: readonly { readonly sketch: Picture; readonly photograph: Picture }[];
  /** Photographed, and drawn by nobody. */
  readonly strangers: readonly Picture[];
}

/** What subjects who were enrolled raised among unsolved sketches. */
export interface SubjectAlerts {
  readonly sketches: number;
  readonly strangers: number;
  /** Alerts of strangers. */
  readonly falseAlerts: number;
  readonly people: number;
  /** Those of them that were alerted with their own sketch. */
  readonly found: number;
}

const IN_APP = { strict: false } as const;

/**
 * Enrols sketches in one prefecture and subjects in the other, as officers do, links them as the service does, and
 * counts what was alerted. The database of `app` is to hold nothing else, and its linkage to be stopped. To be run as the
 * owner of the tables.
 *
 * @param report called after each record
 */
export async function subjectAlerts(
  app: App,
  { people, strangers }: Enrolments,
  report: (done: number, all: number) => void = () => undefined,
): Promise<SubjectAlerts> {
  const all = 2 * people.length + strangers.length;
  let done = 0;
  const enrolAll = (pictures: readonly Picture[], enrol: Enrol) =>
    enrolledOf(app, pictures, async (image) => {
      const id = await enrol(image);
      report(++done, all);
      return id;
    });
  const [drawing, photographing] = [await officer(app, 'AGA'), await officer(app, 'CAS')];
  const sketches = await enrolAll(
    people.map(({ sketch }) => sketch),
    await sketchesIn(app, drawing),
  );
  const unknown = await enrolAll(strangers, subjectsIn(app, photographing));
  const known = await enrolAll(
    people.map(({ photograph }) => photograph),
    subjectsIn(app, photographing),
  );
  await linkAll(app);
  const pairs = await app.get(DataSource, IN_APP).manager.find(LinkAlert);
  const own = new Set(sketches.map((sketch, person) => `${known[person]} ${sketch}`));
  return {
    sketches: sketches.length,
    strangers: unknown.length,
    falseAlerts: pairs.filter(({ probeId }) => unknown.includes(probeId)).length,
    people: known.length,
    found: pairs.filter(({ probeId, candidateId }) => own.has(`${probeId} ${candidateId}`)).length,
  };
}

/** An image of a record is kept; its id. */
type Enrol = (image: Buffer) => Promise<string>;

async function enrolledOf(app: App, pictures: readonly Picture[], enrol: Enrol): Promise<string[]> {
  const ids: string[] = [];
  // One more than there are workers: an image is drawn while the networks are busy.
  await forEachConcurrently(
    pictures,
    app.get(Config, IN_APP).faceWorkers + 1,
    async (picture, i) => {
      ids[i] = await enrol(await picture());
    },
  );
  return ids;
}

async function sketchesIn(app: App, ctx: RequestContext): Promise<Enrol> {
  const records = app.get(RecordsService, IN_APP);
  const file = { reference: 'MEASURED', offence: 'robbery', occurredFrom: '2026-03-14' } as const;
  const { id: caseId } = await as(ctx, () => app.get(CasesService, IN_APP).create(ctx, file));
  return (image) =>
    as(
      ctx,
      async () => (await records.create(ctx, SKETCH, { caseId }, { origin: 'other' }, image)).id,
    );
}

function subjectsIn(app: App, ctx: RequestContext): Enrol {
  const records = app.get(RecordsService, IN_APP);
  return (image) =>
    as(
      ctx,
      async () => (await records.create(ctx, SUBJECT, {}, { fullName: 'Measured' }, image)).id,
    );
}

/** Somebody who may enrol in a prefecture: what the owner of the tables writes is linked with nothing. */
async function officer(app: App, code: string): Promise<RequestContext> {
  const prefecture = await app.get(PrefecturesService, IN_APP).byCode(code);
  const person = { kind: 'user', id: randomUUID(), role: 'forensic_officer', prefecture } as const;
  const { actor, ...context } = systemContext('subject-alerts');
  return { ...context, actor: { ...actor, ...person } };
}

const as = <T>({ actor }: RequestContext, act: () => T) => withinScope(callerScope(actor), act);

async function linkAll(app: App): Promise<void> {
  const linkage = app.get(LinkageService, IN_APP);
  const failed: string[] = [];
  while (await linkage.linkNext(failed));
  if (failed.length > 0) throw new Error(`${failed.length} records were not linked: see the log`);
}
