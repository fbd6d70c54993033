import type { EntityManager } from 'typeorm';
import type { FaceModel, Modality } from '../../faces/index.js';
import { type Centring, centringOf } from '../../matching/index.js';

/**
 * What templates are centred on: the training set's means, those of all that has been enrolled, or
 * those of the first so many templates of each modality, as when a collection began to be searched
 * with no more than them.
 */
export type CentringSource = 'shipped' | 'collection' | number;

/**
 * Reads the value of `--means`.
 *
 * @throws Error when the text is neither `shipped`, `collection` nor a number of templates
 */
export function parseCentringSource(text: string): CentringSource {
  if (text === 'shipped' || text === 'collection') return text;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`--means: "${text}" is neither shipped, collection nor a number of templates`);
}

/** The centring of a collection that holds these records only, shrunk as in production. */
export async function centringOfRecords(
  manager: EntityManager,
  model: FaceModel,
  recordIds: readonly string[],
): Promise<Centring> {
  const rows = await manager.query<{ modality: Modality; templates: number; mean: string }[]>(
    `SELECT modality, count(*)::int AS templates, avg(embedding::vector)::text AS mean
       FROM templates WHERE model_version = $1 AND record_id = ANY ($2::uuid[]) GROUP BY modality`,
    [model.version, recordIds],
  );
  return centringOf(
    model.means,
    rows.map((row) => ({ ...row, mean: Float32Array.from(JSON.parse(row.mean) as number[]) })),
  );
}
