import type { DataSource } from 'typeorm';
import { TEMPLATE_DIMENSIONS } from '../../faces/index.js';
import { PALETTE_SIZE, traitPalette } from './trait-palette.js';

/** Rows written by one statement. */
const BATCH = 5000;

/** Share of a real face in a synthetic one, and of the difference of two others: variances add to 1. */
const OWN = 0.8;
const OTHERS = 0.6 * Math.SQRT1_2;

/**
 * Fills a gallery with photographs that are distributed as the enrolled ones are: each is one
 * enrolled face, drawn toward the mean, plus the difference of two others (a smoothed bootstrap;
 * Silverman 1986, §6.4). So neighbours are as near, and dimensions as unequal, as among real faces.
 */
export class SyntheticGallery {
  private made = 0;

  private constructor(
    private readonly db: DataSource,
    private readonly modelVersion: string,
    private readonly base: number,
  ) {}

  /** @throws Error with fewer than ten enrolled photographs */
  static async like(db: DataSource, modelVersion: string): Promise<SyntheticGallery> {
    await db.query(`CREATE TABLE bench_palette (i integer PRIMARY KEY, traits jsonb NOT NULL)`);
    await db.query(
      `INSERT INTO bench_palette SELECT n - 1, traits FROM unnest($1::jsonb[]) WITH ORDINALITY AS p (traits, n)`,
      [traitPalette().map((traits) => JSON.stringify(traits))],
    );
    await db.query(
      `CREATE TABLE bench_base AS SELECT (row_number() OVER (ORDER BY id) - 1)::int AS i,
        embedding::vector AS e, box, landmarks
      FROM templates WHERE modality = 'photo' AND model_version = '${modelVersion}'`,
    );
    await db.query(`CREATE TABLE bench_mean AS SELECT avg(e) AS e FROM bench_base`);
    await db.query(`CREATE UNIQUE INDEX ON bench_base (i)`);
    const [row] = await db.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM bench_base`);
    const base = row?.n ?? 0;
    if (base < 10)
      throw new Error(`${base} photographs enrolled: too few to make others like them`);
    return new SyntheticGallery(db, modelVersion, base);
  }

  /** Adds so many records of one photograph each, in batches. */
  async add(count: number, progress: (done: number) => void = () => undefined): Promise<void> {
    for (let done = 0; done < count; done += BATCH) {
      await this.insert(Math.min(BATCH, count - done));
      progress(Math.min(count, done + BATCH));
    }
  }

  /** Adds one record as an upload does: record, image and template in one transaction. */
  async addOne(): Promise<void> {
    await this.insert(1);
  }

  private async insert(count: number): Promise<void> {
    const first = this.made;
    this.made += count;
    const of = { first, last: first + count - 1 };
    await this.db.transaction(async (manager) => {
      await manager.query(records(of));
      await manager.query(images(of));
      await manager.query(templates(of, this.base, this.modelVersion));
    });
  }
}

interface Range {
  readonly first: number;
  readonly last: number;
}

const series = ({ first, last }: Range) => `generate_series(${first}, ${last}) AS n`;
const id = (kind: string) => `md5('${kind}' || n)::uuid`;

function records(range: Range): string {
  return `INSERT INTO records (id, kind, number, prefecture_id, sharing, traits, dated_on, status,
      created_by, version, full_name)
    SELECT ${id('record')}, 'subject', 'SYN-' || n, prefecture.id, 'national', traits, '2026-01-01',
      'active', 'bench', 1, 'Synthetic ' || n
    FROM ${series(range)}
    JOIN bench_palette p ON p.i = (n::bigint * 7919) % ${PALETTE_SIZE}
    JOIN prefectures prefecture ON prefecture.code = CASE n % 2 WHEN 0 THEN 'CAS' ELSE 'AGA' END`;
}

function images(range: Range): string {
  return `INSERT INTO images (id, record_id, position, modality, sha256, upload_sha256,
      thumbnail_sha256, media_type, width, height, face_status, created_by)
    SELECT ${id('image')}, ${id('record')}, 1, 'photo', 'syn' || n, 'syn' || n, 'syn' || n,
      'image/jpeg', 200, 250, 'found', 'bench'
    FROM ${series(range)}`;
}

function templates(range: Range, base: number, modelVersion: string): string {
  const one = (name: string) => `floor(random() * ${base})::int AS ${name}`;
  // Never the same face twice: the copies of a face that this would make are like no gallery.
  const another = `(j + 1 + floor(random() * ${base - 1})::int) % ${base}`;
  return `INSERT INTO templates (image_id, record_id, model_version, modality, method, box,
      landmarks, quality, aligned_sha256, embedding)
    SELECT ${id('image')}, ${id('record')}, '${modelVersion}', 'photo', 'tiny', a.box, a.landmarks,
      0.8, md5(n::text) || md5((n + 1)::text),
      (m.e * ${times(1 - OWN)} + a.e * ${times(OWN)} + (b.e - c.e) * ${times(OTHERS)})
        ::halfvec(${TEMPLATE_DIMENSIONS})
    FROM (SELECT n, i, j, ${another} AS k
      FROM (SELECT n, ${one('i')}, ${one('j')} FROM ${series(range)}) two) drawn
    JOIN bench_base a ON a.i = drawn.i JOIN bench_base b ON b.i = drawn.j
    JOIN bench_base c ON c.i = drawn.k CROSS JOIN bench_mean m`;
}

/** pgvector multiplies by vectors only. */
const times = (factor: number) =>
  `array_fill((${factor})::float8, ARRAY[${TEMPLATE_DIMENSIONS}])::vector`;
