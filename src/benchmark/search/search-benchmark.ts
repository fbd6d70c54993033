import type { DataSource } from 'typeorm';
import type { RequestContext } from '../../common/index.js';
import { callerScope, readSnapshot, withinScope } from '../../database/index.js';
import type { FaceModel } from '../../faces/index.js';
import {
  type BuiltIndex,
  centredProbe,
  type FaceComparison,
  type FaceIndexBuild,
  type GalleryRepository,
  sqlVector,
} from '../../matching/index.js';
import { mean } from '../statistics.js';
import { InMemoryGallery, recall, type TrueList } from './in-memory-gallery.js';
import {
  exactBaseline,
  indexBaseline,
  prepareBaseline,
  prepareIndexBaseline,
} from './baselines.js';
import type { SearchAnswer, SearchClient } from './search-client.js';
import { type LoadFigures, searchBy, measureUnderLoad } from './search-load.js';
import type { SyntheticGallery } from './synthetic-gallery.js';
import { type Times, timed } from './timing.js';
import { FILTERS } from './trait-palette.js';

/** Candidates asked for, and the length of the lists that recall is measured on. */
const FIRST = 50;

/** Faces that a search reads for so many candidates when no traits speak. */
const READ = 2 * FIRST;

export interface SearchRooms {
  readonly db: DataSource;
  readonly repository: GalleryRepository;
  readonly indexes: FaceIndexBuild;
  readonly model: FaceModel;
  /** Milliseconds that an exact scan may take before an index is asked. */
  readonly budget: (ms: number) => void;
}

export interface BenchmarkPlan {
  readonly templates: number;
  /** Probes of each measurement. */
  readonly probes: number;
  readonly clients: readonly number[];
  readonly caseId: string;
  /** Stored sketches, to be searched with. */
  readonly sketchIds: readonly string[];
}

/** A whole search over HTTP, and how much of the true list it gave. */
type SearchedFigures = Times & { readonly recall: number; readonly mode: SearchAnswer['mode'] };

export interface FilterFigures {
  /** Share of the gallery that passes. */
  readonly share: number;
  /** The exact scan by itself, in SQL, under the policies of who searches. */
  readonly sql: Times;
  readonly exact: SearchedFigures;
  /** With no time for an exact scan; the service may still answer an exact list. */
  readonly hurried: SearchedFigures;
  /** pgvector as it comes: `ORDER BY … LIMIT` on an index, defaults, filter beside it. */
  readonly naive: Times & { readonly recall: number };
}

export interface SearchFigures {
  readonly templates: number;
  readonly database: string;
  readonly seed_per_second: number;
  readonly inserts_per_second: { readonly without_index: number; readonly with_index: number };
  readonly index: BuiltIndex;
  readonly in_memory: Times;
  /** The quickest exact statement found: a narrow table of centred vectors and nothing else. */
  readonly bare: Times;
  /** Exact scan of the service over that statement, medians. */
  readonly sql_over_bare: number;
  /** Milliseconds that HTTP, checks, explanations and the log add to the scan, medians. */
  readonly http_over_sql_ms: number;
  readonly approximate_over_exact: number;
  readonly filters: readonly FilterFigures[];
  /** Searches by stored sketch, from several clients at once. */
  readonly load: readonly LoadFigures[];
}

/** Measures searches over a gallery that is filled to the size asked for. */
export async function benchSearch(
  rooms: SearchRooms,
  ctx: RequestContext,
  gallery: SyntheticGallery,
  client: SearchClient,
  plan: BenchmarkPlan,
  say: (what: string) => void,
): Promise<SearchFigures> {
  const { db, indexes } = rooms;
  const seconds = await fill(db, gallery, plan.templates, say);
  const without = await insertRate(gallery);
  say('measuring exact scans');
  const probes = await comparisons(rooms, plan);
  const memory = await InMemoryGallery.load(db, rooms.model.version, halved(probes));
  const truths = new Map(
    FILTERS.map(({ share, filters }) => [share, truthsOf(memory, probes, buildOf(filters))]),
  );
  const inMemory = await timed(probes, ({ probe }) => memory.nearest(probe, FIRST).size);
  await prepareBaseline(db, rooms.model.version, probes[0]);
  const bare = await timed(probes, (probe) => exactBaseline(db, probe, FIRST));
  const scans: Times[] = [];
  for (const { filters } of FILTERS) scans.push(await scan(rooms, ctx, probes, filters));
  await warmUp(client, plan);
  const exact: SearchedFigures[] = [];
  for (const { share, filters } of FILTERS) {
    exact.push(await search(client, plan, filters, truths.get(share) ?? []));
  }
  const scanned = await measureUnderLoad(client, plan, 'exact', say);
  say('building the index');
  const index = await indexes.build(ctx, 'photo');
  await prepareIndexBaseline(db);
  say('measuring approximate searches');
  const naive: FilterFigures['naive'][] = [];
  const hurried: SearchedFigures[] = [];
  rooms.budget(0);
  for (const { share, filters } of FILTERS) {
    const truth = truths.get(share) ?? [];
    const found = await timed(probes, (probe) => indexBaseline(db, probe, buildOf(filters), FIRST));
    naive.push({ ...pace(found), recall: meanRecall(truth, found.results) });
    hurried.push(await search(client, plan, filters, truth));
  }
  const hurriedLoad = await measureUnderLoad(client, plan, 'hurried', say, scanned);
  // Last: what is added now belongs to no true list.
  const withIndex = await insertRate(gallery);
  return {
    templates: memory.size,
    database: await versionOf(db),
    seed_per_second: plan.templates / seconds,
    inserts_per_second: { without_index: without, with_index: withIndex },
    index,
    in_memory: pace(inMemory),
    bare: pace(bare),
    ...comparisonOf(scans, bare, exact, hurried),
    filters: FILTERS.flatMap(({ share }, i) => {
      const [a, b, c, d] = [scans[i], exact[i], hurried[i], naive[i]];
      return a && b && c && d ? { share, sql: a, exact: b, hurried: c, naive: d } : [];
    }),
    load: [...scanned, ...hurriedLoad].map(({ figures }) => figures),
  };
}

/** Without a filter, medians. */
function comparisonOf(
  [sql]: readonly Times[],
  bare: Times,
  [exact]: readonly Times[],
  [hurried]: readonly Times[],
) {
  const [scan, http, quick] = [sql?.p50 ?? NaN, exact?.p50 ?? NaN, hurried?.p50 ?? NaN];
  return {
    sql_over_bare: scan / bare.p50,
    http_over_sql_ms: http - scan,
    approximate_over_exact: http / quick,
  };
}

async function fill(
  db: DataSource,
  gallery: SyntheticGallery,
  wanted: number,
  say: (what: string) => void,
): Promise<number> {
  const began = performance.now();
  const [row] = await db.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM templates WHERE modality = 'photo'`,
  );
  await gallery.add(Math.max(0, wanted - (row?.n ?? 0)), (done) => {
    say(`filling: ${done} of ${wanted}`);
  });
  const seconds = (performance.now() - began) / 1000;
  // What autovacuum does in time.
  for (const table of ['records', 'templates', 'gallery_faces']) {
    await db.query(`VACUUM ANALYZE ${table}`);
  }
  // Thousands of records in one transaction leave it a thousand times as long as uploads would.
  await db.query('VACUUM (FULL, ANALYZE) gallery_parts');
  return seconds;
}

/** Records, each with image and template, a second; each in a transaction of its own. */
async function insertRate(gallery: SyntheticGallery): Promise<number> {
  const count = 200;
  const { p50 } = await timed(Array.from({ length: count }), () => gallery.addOne());
  return 1000 / p50;
}

async function comparisons(
  { db, repository, model }: SearchRooms,
  { sketchIds, probes }: BenchmarkPlan,
): Promise<FaceComparison[]> {
  const centring = await repository.centring(db.manager);
  const rows = await db.query<{ embedding: string }[]>(
    `SELECT embedding::text FROM templates JOIN unnest($1::uuid[]) WITH ORDINALITY AS s (id, n)
      ON s.id = templates.record_id WHERE model_version = $2 ORDER BY s.n`,
    [sketchIds.slice(0, probes), model.version],
  );
  const [mean] = await db.query<{ photo: string }[]>(`SELECT $1::halfvec::text AS photo`, [
    sqlVector(centring.photo.mean),
  ]);
  const photo = { ...centring.photo, mean: Float32Array.from(JSON.parse(mean?.photo ?? '') as []) };
  return rows.map(({ embedding }) => {
    const template = Float32Array.from(JSON.parse(embedding) as number[]);
    const probe = centredProbe(template, 'sketch', centring);
    return { centring: { ...centring, photo }, probe };
  });
}

/** The mean of photographs, as the database rounds it. */
function halved(probes: readonly FaceComparison[]): Float32Array {
  return probes[0]?.centring.photo.mean ?? new Float32Array();
}

function truthsOf(
  memory: InMemoryGallery,
  probes: readonly FaceComparison[],
  build?: string,
): TrueList[] {
  return probes.map(({ probe }) => memory.nearest(probe, FIRST, build));
}

async function scan(
  { db, repository }: SearchRooms,
  ctx: RequestContext,
  probes: readonly FaceComparison[],
  filters: (typeof FILTERS)[number]['filters'],
): Promise<Times> {
  const gallery = { target: 'subjects', filters, except: [] } as const;
  const searcher = { ...ctx.actor, kind: 'user', role: 'supervisor' } as const;
  const found = await withinScope(callerScope(searcher), () =>
    readSnapshot(db, (manager) =>
      timed(probes, (probe) => repository.nearest(manager, ctx, gallery, probe, { limit: READ })),
    ),
  );
  return pace(found);
}

async function search(
  client: SearchClient,
  { caseId, sketchIds }: BenchmarkPlan,
  filters: object,
  truths: readonly TrueList[],
): Promise<SearchedFigures> {
  const queries = sketchIds.slice(0, truths.length).map((id) => ({
    ...searchBy(caseId, id, FIRST),
    filters,
    traits: {},
  }));
  const { p50, p95, lists } = await client.load(queries, 1);
  const approximate = lists.some(({ mode }) => mode === 'approximate');
  return {
    p50,
    p95,
    recall: meanRecall(
      truths,
      lists.map(({ ids }) => ids),
    ),
    mode: approximate ? 'approximate' : 'exact',
  };
}

/** A service that has just started is slower than one that has been at it for a while. */
async function warmUp(client: SearchClient, plan: BenchmarkPlan): Promise<void> {
  const queries = plan.sketchIds.slice(-2 * plan.probes).map((id) => searchBy(plan.caseId, id));
  await client.load(queries, Math.max(...plan.clients));
}

function meanRecall(truths: readonly TrueList[], lists: readonly (readonly string[])[]): number {
  return mean(truths.map((truth, i) => recall(truth, lists[i] ?? [])));
}

function buildOf(filters: (typeof FILTERS)[number]['filters']): string | undefined {
  return 'traits' in filters ? filters.traits.build.values[0] : undefined;
}

function pace({ p50, p95 }: Times): Times {
  return { p50, p95 };
}

async function versionOf(db: DataSource): Promise<string> {
  const [row] = await db.query<{ version: string }[]>(
    `SELECT split_part(version(), ' on ', 1) || ', pgvector ' || extversion AS version
      FROM pg_extension WHERE extname = 'vector'`,
  );
  return row?.version ?? '';
}
