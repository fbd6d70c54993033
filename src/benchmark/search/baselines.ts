import type { DataSource } from 'typeorm';
import { TEMPLATE_DIMENSIONS } from '../../faces/index.js';
import { type FaceComparison, sqlVector } from '../../matching/index.js';

const WIDTH = `halfvec(${TEMPLATE_DIMENSIONS})`;

/** A narrow copy of all photographs: centred, of length 1, with an id and the build beside it. */
export async function prepareBaseline(
  db: DataSource,
  modelVersion: string,
  comparison?: FaceComparison,
): Promise<void> {
  const mean = sqlVector(comparison?.centring.photo.mean ?? new Float32Array());
  await db.query(`CREATE TABLE bench_faces AS
    SELECT record.id, record.traits #>> '{build,values,0}' AS build,
      l2_normalize(template.embedding - '${mean}'::halfvec)::${WIDTH} AS e
    FROM templates template JOIN records record ON record.id = template.record_id
    WHERE template.modality = 'photo' AND template.model_version = '${modelVersion}'`);
  await db.query(`ALTER TABLE bench_faces ALTER COLUMN e SET STORAGE PLAIN`);
  await db.query('VACUUM ANALYZE bench_faces');
}

/** The exact statement with the least to do. */
export async function exactBaseline(
  db: DataSource,
  { probe }: FaceComparison,
  limit: number,
): Promise<string[]> {
  const rows = await db.transaction(async (manager) => {
    await manager.query(`SELECT set_config('jit', 'off', true),
      set_config('enable_indexscan', 'off', true),
      set_config('parallel_setup_cost', '10000', true)`);
    return manager.query<{ id: string }[]>(
      `SELECT id FROM bench_faces ORDER BY e <#> $1::halfvec LIMIT ${limit}`,
      [sqlVector(probe)],
    );
  });
  return rows.map(({ id }) => id);
}

/** An index with pgvector's defaults on that table. */
export async function prepareIndexBaseline(db: DataSource): Promise<void> {
  await db.query(`CREATE INDEX bench_faces_hnsw ON bench_faces USING hnsw (e halfvec_ip_ops)`);
}

/** What a first attempt with pgvector would send. */
export async function indexBaseline(
  db: DataSource,
  { probe }: FaceComparison,
  build: string | undefined,
  limit: number,
): Promise<string[]> {
  const rows = await db.transaction(async (manager) => {
    await manager.query(`SELECT set_config('enable_seqscan', 'off', true)`);
    return manager.query<{ id: string }[]>(
      `SELECT id FROM bench_faces WHERE $2::text IS NULL OR build = $2
        ORDER BY e <#> $1::halfvec LIMIT ${limit}`,
      [sqlVector(probe), build ?? null],
    );
  });
  return rows.map(({ id }) => id);
}
