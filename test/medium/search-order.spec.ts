import { randomUUID } from 'node:crypto';
import { env } from 'node:process';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { Image, Template } from '../../src/enrolment/index.js';
import { FaceModel, type Modality } from '../../src/faces/index.js';
import { Prefecture } from '../../src/prefectures/index.js';
import { Sketch } from '../../src/sketches/index.js';
import { Subject } from '../../src/subjects/index.js';
import type { TraitSet } from '../../src/traits/index.js';
import { openCase } from '../factories/cases.js';
import { faceLandmarks } from '../factories/landmarks.js';
import { linkageWorker } from '../factories/link-alerts.js';
import { person } from '../factories/people.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';
import { fusionGalleries, fusionQueries, vectorNear } from '../support/fusion-arbitraries.js';
import {
  AT,
  type FusionGallery,
  type FusionQuery,
  type FusionRecord,
  type PublishedMeans,
  referenceList,
  type ReferenceRow,
} from '../support/fusion-reference.js';

const PLAIN_FACE = faceLandmarks({ x: 100, y: 100, unit: 60 });

/** Half-precision vectors and means move a score no further than this. */
const TOLERANCE = 0.02;
const IN_SQL = 500;
/** `SEARCHED_GALLERIES=100 npm test -- dist/test/medium/search-order.spec.js` for more of them. */
const GALLERIES = Number(env.SEARCHED_GALLERIES ?? 10);

const OF_A_CATEGORY = ['sex', 'complexion', 'spoken_language'];

describe('the order of a search', () => {
  const model = FaceModel.load();
  let service: TestApplication;
  let db: DataSource;
  let detective: Caller;
  let cases: Record<string, string>;
  let prefectures: Map<string, string>;
  let made = 0;

  beforeAll(async () => {
    // Any description will do, of any trait, but for one of a mere category of people.
    service = await TestApplication.start({ LEAST_TRAIT_EVIDENCE: '0', TRAITS_OFF: 'none' });
    // Its alerts would name records that are cleared.
    await linkageWorker(service).stop();
    db = await service.owner();
    detective = await person(service, 'detective', 'CAS');
    cases = {
      robbery: await openCase(detective, AT.robbery),
      burglary: await openCase(detective, { offence: 'burglary', ...AT.burglary }),
    };
    const all = await db.manager.find(Prefecture);
    prefectures = new Map(all.map(({ code, id }) => [code, id]));
  });
  const clear = async () => {
    for (const table of ['search_probe_members', 'search_candidates', 'searches']) {
      await db.query(`DELETE FROM ${table}`);
    }
    for (const table of ['templates', 'images', 'records']) {
      await db.query(`DELETE FROM ${table}`);
    }
  };
  afterAll(() => service.stop());

  function columnsOf(record: FusionRecord) {
    const withdrawn = record.status === 'withdrawn';
    return {
      id: record.id,
      number: `CAS-2026-${++made}`,
      prefectureId: prefectures.get(record.prefecture) ?? '',
      caseId: record.offence === null ? null : (cases[record.offence] ?? null),
      sharing: record.sharing,
      traits: record.traits,
      datedOn: record.datedOn,
      status: record.status,
      createdBy: 'test',
      ...(withdrawn && { withdrawnAt: new Date(), withdrawnBy: 'x', withdrawalReason: 'x' }),
    };
  }

  /** As uploads would leave them; in the order of the gallery, which is that of `seq`. */
  async function store(gallery: FusionGallery) {
    for (const record of gallery) {
      const columns = columnsOf(record);
      await (record.kind === 'sketch'
        ? db.manager.insert(Sketch, { ...columns, origin: 'other' })
        : db.manager.insert(Subject, { ...columns, fullName: 'x' }));
    }
    const faces = gallery.flatMap(({ id: recordId, kind, current, faces: own }) =>
      own.map((vector, position) => ({
        id: randomUUID(),
        recordId,
        position,
        modality: kind === 'sketch' ? ('sketch' as const) : ('photo' as const),
        modelVersion: current ? model.version : 'old@1',
        vector,
      })),
    );
    const images = faces.map(({ id, recordId, position, modality }) => ({
      ...{ id, recordId, position, modality, width: 1, height: 1, faceStatus: 'found' as const },
      ...{ sha256: id, uploadSha256: id, thumbnailSha256: id },
      ...{ mediaType: 'image/png' as const, createdBy: 'test' },
    }));
    const templates = faces.map(({ id: imageId, recordId, modality, modelVersion, vector }) => ({
      ...{ imageId, recordId, modality, modelVersion, method: 'tiny' as const },
      box: { x: 0, y: 0, width: 1, height: 1 },
      ...{ landmarks: PLAIN_FACE, detectorScore: 1, quality: 1, alignedSha256: imageId },
      embedding: Array.from(vector),
    }));
    for (let i = 0; i < faces.length; i += IN_SQL) {
      await db.manager.insert(Image, images.slice(i, i + IN_SQL));
      await db.manager.insert(Template, templates.slice(i, i + IN_SQL));
    }
  }

  const goesByFace = ({ probe, weights }: FusionQuery) =>
    probe !== null && model.shareOf(weights.regions) > 0 && weights.face > 0;
  const saidOf = ({ probe, traits }: FusionQuery) => Object.keys(traits ?? probe?.traits ?? {});

  /** Whether there is a face or a trait whose weight is above 0. */
  function counts(query: FusionQuery): boolean {
    return goesByFace(query) || (saidOf(query).length > 0 && query.weights.traits > 0);
  }

  async function publishedMeans(): Promise<PublishedMeans> {
    const rows = await db.query<{ modality: Modality; templates: number; mean: string }[]>(
      `SELECT modality, templates, mean::text FROM collection_means WHERE model_version = $1`,
      [model.version],
    );
    const means = rows.map(({ modality, templates, mean }) => [
      modality,
      { templates, mean: JSON.parse(mean) as number[] },
    ]);
    return Object.fromEntries(means) as PublishedMeans;
  }

  async function expectReference(gallery: FusionGallery, query: FusionQuery) {
    const { probe, traits, ...rest } = query;
    const named = probe ? { recordId: probe.id } : { traits };
    const said = probe && traits ? { traits } : {};
    const body = { ...rest, ...said, probe: named, caseId: cases.robbery };
    const answer = await search(detective, body);
    if (!counts(query)) {
      problemOf(answer, 422, 'probe-without-evidence');
      return [];
    }
    if (!goesByFace(query) && saidOf(query).every((trait) => OF_A_CATEGORY.includes(trait))) {
      problemOf(answer, 422, 'traits-of-category');
      return [];
    }
    expect(answer.body).toMatchObject({ mode: 'exact' });
    const { candidates } = answer.body as AnsweredSearch;
    const reference = referenceList(model, gallery, query, 'CAS', await publishedMeans());
    const rows = new Map(reference.map((row) => [row.id, row]));
    const listed = candidates.map(({ id, score }) => {
      const row = rows.get(id);
      if (!row) throw new Error(`${id} is not to be listed`);
      expect(Math.abs(score - row.score)).toBeLessThan(TOLERANCE);
      return row;
    });
    expect(listed).toHaveLength(Math.min(query.limit, reference.length));
    const left = reference.filter((row) => !listed.includes(row));
    const order = [...listed, ...left];
    listed.forEach((row, i) => {
      for (const after of i + 1 < listed.length ? [order[i + 1]] : left) {
        if (after) expectBefore(row, after);
      }
    });
    return candidates;
  }

  it('is that of a brute-force fusion in TypeScript', async () => {
    let shown = 0;
    let ties = 0;
    const property = fc.asyncProperty(
      fusionGalleries,
      fc.array(fusionQueries, { minLength: 8, maxLength: 8 }),
      async (records, queries) => {
        await clear();
        await store(records);
        for (const ask of queries) {
          const candidates = await expectReference(records, ask(records));
          shown += candidates.length;
          ties += candidates.filter((one, i) => one.score === candidates[i - 1]?.score).length;
        }
      },
    );
    await fc.assert(property, { numRuns: GALLERIES, seed: 4, endOnFailure: true });
    // What it is to show does occur.
    expect(shown).toBeGreaterThan(20 * GALLERIES);
    expect(ties).toBeGreaterThan(0.8 * GALLERIES);
  });

  it('is so beyond the thousand nearest faces, which are read first', async () => {
    await clear();
    const traits: TraitSet = {
      marks: [
        { kind: 'scar', place: 'chin', certainty: 'certain' },
        { kind: 'tattoo', place: 'neck', certainty: 'certain' },
      ],
    };
    const records: FusionRecord[] = Array.from({ length: 1200 }, (_, i) => ({
      id: randomUUID(),
      kind: 'sketch',
      prefecture: 'AGA',
      sharing: 'national',
      status: 'active',
      offence: null,
      datedOn: '2026-01-01',
      traits: i >= 1150 ? traits : {},
      current: true,
      faces: [vectorNear(1 - i / 1200, i)],
    }));
    await store(records);
    const [probe = null] = records;
    const weights = { face: 0.1, traits: 2 };
    const query = { probe, traits, target: 'both', filters: {}, weights, limit: 20 } as const;
    const candidates = await expectReference(records, query);
    const late = new Set(records.slice(1150).map(({ id }) => id));
    expect(candidates.filter(({ id }) => late.has(id)).length).toBe(20);
  });
});

/** Equal scores stand in the order the records came in; unequal ones as they are, but for rounding. */
function expectBefore(row: ReferenceRow, after: ReferenceRow) {
  if (row.score === after.score) expect(row.seq).toBeLessThan(after.seq);
  else expect(row.score).toBeGreaterThan(after.score - 2 * TOLERANCE);
}
