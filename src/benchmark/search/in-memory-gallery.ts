import type { DataSource } from 'typeorm';
import { TEMPLATE_DIMENSIONS } from '../../faces/index.js';

/** Similarities nearer than this are ties: what summing up in another order makes of them. */
const TIE = 1e-5;

/** Rows read at a time. */
const BATCH = 20_000;

interface Raw {
  readonly id: string;
  readonly traits: { readonly build?: { readonly values: readonly string[] } };
  readonly embedding: Buffer;
}

/** What is nearest to a probe, by looking at everything. */
export interface TrueList {
  /** Similarity of the last one that belongs to the list. */
  readonly least: number;
  readonly of: (recordId: string) => number | undefined;
  readonly size: number;
}

/**
 * The photographs of a gallery in memory, centred, of length 1: the reference that lists are held
 * against, and the plain scan of float32 that a search is compared with.
 */
export class InMemoryGallery {
  private readonly index = new Map<string, number>();
  private readonly builds: (string | undefined)[] = [];
  private vectors = new Float32Array(0);

  /** @param mean taken off every template */
  static async load(db: DataSource, modelVersion: string, mean: Float32Array) {
    const gallery = new InMemoryGallery();
    const [row] = await db.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM templates WHERE modality = 'photo'`,
    );
    gallery.vectors = new Float32Array((row?.n ?? 0) * TEMPLATE_DIMENSIONS);
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const rows = await db.query<Raw[]>(
        `SELECT record.id, record.traits, halfvec_send(template.embedding) AS embedding
          FROM records record JOIN templates template ON template.record_id = record.id
          WHERE record.id > $1 AND template.modality = 'photo' AND template.model_version = $2
          ORDER BY record.id LIMIT ${BATCH}`,
        [after, modelVersion],
      );
      for (const one of rows) gallery.add(one, mean);
      const last = rows.at(-1);
      if (!last) return gallery;
      after = last.id;
    }
  }

  get size(): number {
    return this.builds.length;
  }

  /** The `limit` nearest of those of this build; of all where none is named. */
  nearest(probe: Float32Array, limit: number, build?: string): TrueList {
    const similarities = this.similarities(probe);
    const among = similarities.filter((_, i) => build === undefined || this.builds[i] === build);
    among.sort();
    return {
      least: among[Math.max(0, among.length - limit)] ?? 1,
      of: (id) => {
        const at = this.index.get(id);
        return at === undefined ? undefined : similarities[at];
      },
      size: Math.min(limit, among.length),
    };
  }

  /** Cosines with all, as a service without a database would compute them. */
  similarities(probe: Float32Array): Float32Array {
    const { vectors, size } = this;
    const out = new Float32Array(size);
    for (let i = 0, at = 0; i < size; i++) {
      let sum = 0;
      for (let d = 0; d < TEMPLATE_DIMENSIONS; d++) sum += (probe[d] ?? 0) * (vectors[at++] ?? 0);
      out[i] = sum;
    }
    return out;
  }

  private add({ id, traits, embedding }: Raw, mean: Float32Array): void {
    const at = this.builds.length;
    const start = at * TEMPLATE_DIMENSIONS;
    let squares = 0;
    for (let d = 0; d < TEMPLATE_DIMENSIONS; d++) {
      // Four bytes say how long it is.
      const x = half(embedding.readUInt16BE(4 + 2 * d)) - (mean[d] ?? 0);
      this.vectors[start + d] = x;
      squares += x * x;
    }
    for (let d = 0; d < TEMPLATE_DIMENSIONS; d++) {
      this.vectors[start + d] = (this.vectors[start + d] ?? 0) / Math.sqrt(squares);
    }
    this.index.set(id, at);
    this.builds.push(traits.build?.values[0]);
  }
}

/** Share of the true list that is among these records. */
export function recall({ least, of, size }: TrueList, ids: readonly string[]): number {
  const found = ids.filter((id) => (of(id) ?? -1) >= least - TIE).length;
  return size === 0 ? 1 : Math.min(1, found / size);
}

/** IEEE 754 half precision, from its bits. */
function half(bits: number): number {
  const [sign, exponent, fraction] = [bits >> 15, (bits >> 10) & 31, bits & 1023];
  const size = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15);
  return sign ? -size : size;
}
