import type { EntityManager } from 'typeorm';
import type { NearFace, NearestFaces } from '../gallery/nearest-faces.js';
import { BY_SCAN, throughIndexes } from '../gallery/scan-settings.js';

/** What an index is asked: faces in its order, with their similarity. */
export interface IndexQuery {
  readonly sql: string;
  readonly parameters: unknown[];
}

/**
 * A walk through indexes that goes as far as it is told to, and on from there: pgvector's iterative
 * scan, held by a cursor until its transaction ends or begins another walk.
 */
export class FaceWalk {
  private readonly faces: NearFace[] = [];
  /** From each index. */
  private taken = 0;

  /** @param efSearch size of the list that a search of the graph keeps */
  constructor(
    private readonly manager: EntityManager,
    private readonly queries: readonly IndexQuery[],
    private readonly efSearch: number,
  ) {}

  /**
   * The faces met first, so many from each index, compared exactly.
   *
   * @returns `all` where an index led to fewer: not where the walk ends, but all that it finds
   */
  async upTo(count: number): Promise<NearestFaces> {
    const wanted = count - this.taken;
    const met = await (this.taken === 0 ? this.begin(wanted) : this.fetched(wanted));
    this.taken = count;
    this.faces.push(...met.flat());
    this.faces.sort(nearestFirst);
    return { faces: [...this.faces], all: met.some((faces) => faces.length < wanted) };
  }

  /** All sent together, and run in this order. */
  private async begin(wanted: number): Promise<NearFace[][]> {
    const [, , faces] = await Promise.all([
      this.manager.query(`CLOSE ALL; ${throughIndexes(this.efSearch)}`),
      Promise.all(
        this.queries.map(({ sql, parameters }, i) =>
          this.manager.query(`DECLARE walk_${i} NO SCROLL CURSOR FOR ${sql}`, parameters),
        ),
      ),
      this.fetched(wanted),
      this.manager.query(BY_SCAN),
    ]);
    return faces;
  }

  private fetched(wanted: number): Promise<NearFace[][]> {
    return Promise.all(
      this.queries.map((_, i) => this.manager.query<NearFace[]>(`FETCH ${wanted} FROM walk_${i}`)),
    );
  }
}

function nearestFirst(a: NearFace, b: NearFace): number {
  return (
    b.similarity - a.similarity ||
    compared(a.record_id, b.record_id) ||
    compared(a.image_id, b.image_id)
  );
}

const compared = (a: string, b: string) => (a < b ? -1 : Number(a > b));
