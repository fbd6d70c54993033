import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { Case } from '../../src/cases/index.js';
import type { RequestContext } from '../../src/common/index.js';
import { Image, Template } from '../../src/enrolment/index.js';
import { centred, FaceModel, type Modality, TEMPLATE_DIMENSIONS } from '../../src/faces/index.js';
import { Prefecture } from '../../src/prefectures/index.js';
import { GalleryRecord, type Sharing } from '../../src/records/index.js';
import {
  type Centring,
  centredProbe,
  type Gallery,
  GalleryRepository,
} from '../../src/matching/index.js';
import { Sketch } from '../../src/sketches/index.js';
import { Subject } from '../../src/subjects/index.js';
import {
  contradicts,
  type Mark,
  type TraitFilters,
  type TraitSet,
} from '../../src/traits/index.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { traitSets } from '../support/trait-arbitraries.js';

const EVERYTHING: Gallery = {
  target: 'both',
  filters: {},
  except: [],
};

/** Reproducible pseudo-random vectors: a linear congruential generator is random enough here. */
let state = 1;
const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647 - 0.5;
const randomVector = () => Float32Array.from({ length: TEMPLATE_DIMENSIONS }, random);

describe('GalleryRepository', () => {
  const model = FaceModel.load();
  const repository = new GalleryRepository(model);
  let database: TestDatabase;
  let db: DataSource;
  let prefectures: Map<string, Prefecture>;
  let made = 0;

  beforeAll(async () => {
    database = await testDatabase();
    const entities = [Prefecture, Case, GalleryRecord, Sketch, Subject, Image, Template];
    db = await database.connect(entities);
    const all = await db.manager.find(Prefecture);
    prefectures = new Map(all.map((prefecture) => [prefecture.code, prefecture]));
  });
  afterEach(async () => {
    for (const table of ['templates', 'images', 'records']) {
      await db.query(`DELETE FROM ${table}`);
    }
  });
  afterAll(() => database.drop());

  const prefecture = (code: string) => {
    const found = prefectures.get(code);
    if (!found) throw new Error(code);
    return found;
  };

  const as = (code: string): RequestContext => ({
    requestId: 'test',
    language: 'en',
    actor: {
      kind: 'user',
      id: randomUUID(),
      name: 'x',
      role: 'detective',
      prefecture: prefecture(code),
    },
  });

  async function record(
    {
      modality = 'sketch',
      code = 'CAS',
      sharing = 'national',
      traits = {},
    }: {
      modality?: Modality;
      code?: string;
      sharing?: Sharing;
      traits?: TraitSet;
    },
    ...embeddings: Float32Array[]
  ): Promise<string> {
    made += 1;
    const shared = {
      number: `${code}-2026-${made}`,
      prefectureId: prefecture(code).id,
      sharing,
      traits,
      datedOn: '2026-01-01',
      status: 'active' as const,
      createdBy: 'test',
    };
    const { id } =
      modality === 'sketch'
        ? await db.manager.save(db.manager.create(Sketch, { ...shared, origin: 'other' }))
        : await db.manager.save(db.manager.create(Subject, { ...shared, fullName: 'x' }));
    for (const [position, embedding] of embeddings.entries()) {
      await template(id, modality, position, embedding);
    }
    return id;
  }

  async function template(
    recordId: string,
    modality: Modality,
    position: number,
    vector: Float32Array,
    modelVersion = model.version,
  ) {
    const sha = `${recordId}/${position}`;
    const image = await db.manager.save(
      db.manager.create(Image, {
        recordId,
        position,
        modality,
        sha256: sha,
        uploadSha256: sha,
        thumbnailSha256: sha,
        mediaType: 'image/png',
        width: 1,
        height: 1,
        faceStatus: 'found',
        createdBy: 'test',
      }),
    );
    await db.manager.insert(Template, {
      imageId: image.id,
      recordId,
      modelVersion,
      modality,
      method: 'tiny',
      box: { x: 0, y: 0, width: 1, height: 1 },
      landmarks: [],
      detectorScore: 1,
      quality: 1,
      alignedSha256: sha,
      embedding: Array.from(vector),
    });
  }

  const nearest = async (
    code: string,
    gallery: Gallery,
    vector: Float32Array,
    limit = 200,
    weights?: Float32Array,
  ) => {
    const centring = await repository.centring(db.manager);
    const probe = centredProbe(vector, 'sketch', centring);
    const faces = { centring, probe, ...(weights && { weights }) };
    const found = await repository.nearest(db.manager, as(code), gallery, faces, { limit });
    return { ...found, centring, probe };
  };

  it('gives the nearest faces of a brute-force scan, each record by its best image', async () => {
    const gallery = new Map<string, { modality: Modality; vectors: Float32Array[] }>();
    for (let i = 0; i < 60; i++) {
      const modality: Modality = i % 2 ? 'photo' : 'sketch';
      const vectors = Array.from({ length: 1 + (i % 3) }, randomVector);
      gallery.set(await record({ modality }, ...vectors), { modality, vectors });
    }
    const { rows, all, centring, probe } = await nearest('CAS', EVERYTHING, randomVector());
    expect(rows).toHaveLength(60);
    expect(all).toBe(true);
    for (const row of rows) {
      const { modality, vectors } = gallery.get(row.id) ?? { modality: 'photo', vectors: [] };
      const best = Math.max(...vectors.map((vector) => cosine(vector, modality, centring, probe)));
      expect(row.similarity).toBeCloseTo(best, 2);
    }
    const similarities = rows.map(({ similarity }) => similarity);
    expect(similarities).toEqual([...similarities].sort((a, b) => b - a));
    const three = await nearest('CAS', EVERYTHING, randomVector(), 3);
    expect(three.all).toBe(false);
    // Three faces, of three records or fewer.
    expect([1, 2, 3]).toContain(three.rows.length);
  });

  it('compares only what is to count, as much as it is to', async () => {
    const vectors = new Map<string, Float32Array>();
    for (let i = 0; i < 30; i++) {
      const vector = randomVector();
      vectors.set(await record({}, vector), vector);
    }
    const weights = model.templateWeights({ eyes: 0, nose: 0.5, mouth: 1, outline: 2 });
    const query = randomVector();
    const { rows, centring, probe } = await nearest('CAS', EVERYTHING, query, 200, weights);
    const by = (vector: Float32Array) => vector.map((x, i) => x * (weights[i] ?? 0));
    for (const { id, similarity } of rows) {
      const own = centred(vectors.get(id) ?? probe, centring.sketch.mean);
      const [a, b] = [by(own), by(probe)];
      const inner = a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
      expect(similarity).toBeCloseTo(inner / Math.hypot(...a) / Math.hypot(...b), 2);
    }
    expect(rows.map(({ id }) => id)).not.toEqual(
      (await nearest('CAS', EVERYTHING, query)).rows.map(({ id }) => id),
    );
  });

  describe('means', () => {
    const published = () =>
      db.query<{ templates: number; mean: string }[]>(
        `SELECT templates, mean::text FROM collection_means WHERE modality = 'photo'`,
      );
    /** @returns the vectors of new photographs */
    const photos = async (count: number, input: object = {}) => {
      const vectors = Array.from({ length: count }, randomVector);
      for (const vector of vectors) await record({ ...input, modality: 'photo' }, vector);
      return vectors;
    };

    it('are of records in use that all may see, and move with every ten of them', async () => {
      const first = await photos(9);
      await photos(12, { sharing: 'prefecture' });
      expect(await published()).toEqual([]);
      const vectors = [...first, ...(await photos(1))];
      await photos(9);
      const [row] = await published();
      expect(row?.templates).toBe(10);
      const mean = JSON.parse(row?.mean ?? '[]') as number[];
      mean.forEach((value, i) => {
        const expected = vectors.reduce((sum, vector) => sum + (vector[i] ?? 0), 0) / 10;
        expect(value).toBeCloseTo(expected, 2);
      });
      await photos(1);
      expect(await published()).toMatchObject([{ templates: 20 }]);
    });

    it('are given up with the records that they are of', async () => {
      await photos(10);
      await db.query(`UPDATE records SET sharing = 'prefecture'`);
      expect(await published()).toEqual([]);
      await db.query(`UPDATE records SET sharing = 'national'`);
      expect(await published()).toMatchObject([{ templates: 10 }]);
      await db.query(`DELETE FROM templates`);
      expect(await published()).toEqual([]);
      const { photo } = await repository.centring(db.manager);
      expect(photo.templates).toBe(0);
    });
  });

  it('shows another prefecture what is shared and in use, the national level all', async () => {
    const own = await record({ code: 'AGA', sharing: 'prefecture' }, randomVector());
    const shared = await record({ code: 'AGA' }, randomVector());
    const gone = await record({ code: 'AGA' }, randomVector());
    await db.query(
      `UPDATE records SET status = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'x' WHERE id = $1`,
      [gone],
    );
    const found = async (code: string) => {
      const { rows } = await nearest(code, EVERYTHING, randomVector());
      const { records } = await repository.size(db.manager, as(code), EVERYTHING);
      expect(records).toBe(rows.length);
      return rows.map(({ id }) => id).sort();
    };
    expect(await found('CAS')).toEqual([shared]);
    expect(await found('AGA')).toEqual([own, shared].sort());
    expect(await found('NAT')).toEqual([own, shared].sort());
    const except = await nearest('CAS', { ...EVERYTHING, except: [shared] }, randomVector());
    expect(except.rows).toEqual([]);
  });

  it('compares templates of its own model only', async () => {
    const id = await record({});
    await template(id, 'sketch', 1, randomVector(), 'old@1');
    expect((await nearest('CAS', EVERYTHING, randomVector())).rows).toEqual([]);
    await template(id, 'sketch', 2, randomVector());
    expect((await nearest('CAS', EVERYTHING, randomVector())).rows).toHaveLength(1);
  });

  it('filters by traits exactly as the rule in TypeScript says', async () => {
    const sets = fc.sample(traitSets, { numRuns: 150, seed: 7 });
    const records = new Map<string, TraitSet>();
    for (const traits of sets) records.set(await record({ traits }), traits);
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(askings, async ({ set, requireKnown, asked }) => {
        const filters = asFilters(set, requireKnown, asked);
        const gallery = { ...EVERYTHING, filters: { traits: filters } };
        const found = new Set<string>();
        const traits = Object.keys(set);
        for await (const rows of repository.withTraits(
          db.manager,
          as('CAS'),
          gallery,
          traits,
          'any',
        )) {
          for (const { id } of rows) found.add(id);
        }
        for (const [id, known] of records) {
          const comparable = traits.some((trait) => trait in known);
          expect(found.has(id)).toBe(comparable && !contradicts(filters, known));
        }
        passed += found.size;
      }),
      { numRuns: 150, seed: 11 },
    );
    expect(passed).toBeGreaterThan(0);
  });
});

/**
 * One to three traits of a set to ask for. Marks as often as all the others together: they have a
 * rule of their own, and among fifty traits they would hardly ever be drawn.
 */
const askings = traitSets.chain((set) => {
  const traits = Object.keys(set);
  const lengths = { minLength: Math.min(1, traits.length), maxLength: Math.min(3, traits.length) };
  const any = fc.shuffledSubarray(traits, lengths);
  return fc.record({
    set: fc.constant(set),
    requireKnown: fc.boolean(),
    asked: set.marks ? fc.oneof(any, fc.constant(['marks'])) : any,
  });
});

/** Asks for some traits of a set by a filter; for its first mark at any place, or at its own. */
function asFilters(set: TraitSet, requireKnown: boolean, asked: readonly string[]): TraitFilters {
  const entries = Object.entries(set).filter(([trait]) => asked.includes(trait));
  const filters = entries.map(([trait, value]) => {
    if (Array.isArray(value)) {
      const [mark] = value as Mark[];
      return [trait, mark ? [{ kind: mark.kind, ...(requireKnown && { place: mark.place }) }] : []];
    }
    return [trait, { ...value, certainty: undefined, requireKnown }];
  });
  return Object.fromEntries(filters) as TraitFilters;
}

function cosine(vector: Float32Array, modality: Modality, centring: Centring, probe: Float32Array) {
  const { mean } = centring[modality];
  const centred = vector.map((value, i) => value - (mean[i] ?? 0));
  const dot = centred.reduce((sum, value, i) => sum + value * (probe[i] ?? 0), 0);
  return dot / Math.hypot(...centred);
}
