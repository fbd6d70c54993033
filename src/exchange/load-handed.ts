import type { EntityManager } from 'typeorm';
import type { CasesService } from '../cases/index.js';
import type { RequestContext } from '../common/index.js';
import {
  type GalleryRecord,
  loadChangeableRecord,
  type RecordKindOf,
  recordPath,
} from '../records/index.js';
import { exchangeProblems } from './exchange.problems.js';

/**
 * A record that its prefecture may hand over for one of its open cases. Of who may have been a minor no record is shared
 * nationally, unless a supervisor has said why.
 *
 * @throws Problem `record-not-found`, `record-expunged`, `record-of-other-prefecture`, `record-withdrawn`,
 *   `exchange-of-restricted`, `case-unusable`, `offence-not-searchable`
 */
export async function loadHanded<R extends GalleryRecord>(
  manager: EntityManager,
  ctx: RequestContext,
  cases: CasesService,
  type: RecordKindOf<R>,
  id: string,
  caseId: string,
): Promise<R> {
  const record = await loadChangeableRecord(manager, ctx, type, id, 'look');
  if (record.sharing === 'prefecture') {
    const acts = [`POST ${recordPath(type.kind, id)}/national-sharing`];
    const params = { number: record.number };
    throw exchangeProblems['exchange-of-restricted']({ params, extensions: { acts } });
  }
  await cases.searchable(manager, ctx, caseId, 'look');
  return record;
}
