import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit, DECLARATION_MINUTES, newestDeclaration } from '../audit/index.js';
import { CasesService } from '../cases/index.js';
import type { RequestContext } from '../common/index.js';
import { RecordImagesService, type RecordKind, type RecordKindOf } from '../records/index.js';
import type { ExchangeDisclosureView, NewExchangeDisclosure } from './exchange.dto.js';
import { exchangeProblems } from './exchange.problems.js';
import { loadHanded } from './load-handed.js';

export interface CurrentExchangeDisclosure extends NewExchangeDisclosure {
  /** Of the log. */
  readonly entry: string;
  readonly at: Date;
  readonly until: Date;
}

/** To whom a record is handed over. The log is where that is kept: before a byte leaves, and for good. */
@Injectable()
export class ExchangeDisclosuresService {
  constructor(
    private readonly db: DataSource,
    private readonly cases: CasesService,
    private readonly images: RecordImagesService,
  ) {}

  /** @throws Problem `image-not-found`, and as `loadHanded` */
  async declare(
    ctx: RequestContext,
    type: RecordKindOf,
    recordId: string,
    { agency, recipient, purpose, caseId }: NewExchangeDisclosure,
  ): Promise<ExchangeDisclosureView> {
    return this.db.transaction(async (manager) => {
      await loadHanded(manager, ctx, this.cases, type, recordId, caseId);
      // There is something to show.
      await this.images.pick(manager, recordId);
      const declared = { agency, recipient, purpose, caseId };
      await audit(manager, ctx, `${type.kind}.exchange-disclose`, recordId, declared);
      const { at, until } = await currentExchangeDisclosure(manager, ctx, type.kind, recordId);
      return { recordId, ...declared, at, until };
    });
  }
}

/**
 * The caller's newest declaration for this record, while it holds.
 *
 * @throws Problem `exchange-disclosure-needed`
 */
export async function currentExchangeDisclosure(
  manager: EntityManager,
  ctx: RequestContext,
  kind: RecordKind,
  recordId: string,
): Promise<CurrentExchangeDisclosure> {
  const action = `${kind}.exchange-disclose` as const;
  const found = await newestDeclaration<NewExchangeDisclosure>(manager, ctx, action, recordId);
  const params = { minutes: DECLARATION_MINUTES };
  if (!found) throw exchangeProblems['exchange-disclosure-needed']({ params });
  const { said, entry, at, until } = found;
  return { ...said, entry, at: new Date(at), until };
}
