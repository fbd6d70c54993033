import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AdjudicationsService, IdentificationsService } from '../../adjudication/index.js';
import { audit, entriesAbout } from '../../audit/index.js';
import { CasesService } from '../../cases/index.js';
import type { RequestContext } from '../../common/index.js';
import { asSystem } from '../../database/index.js';
import { recordsOfCase } from '../../records/index.js';
import { StoredSearchesService } from '../../search/index.js';
import { personBy } from '../../users/index.js';
import type { CaseDisclosure, CaseOverview } from './case-overview-view.js';

/** Of records, and of searches. */
const MOST_SHOWN = 200;

/** A case with all that was done for it, in one look. */
@Injectable()
export class CaseOverviewsService {
  constructor(
    private readonly db: DataSource,
    private readonly cases: CasesService,
    private readonly searches: StoredSearchesService,
    private readonly adjudications: AdjudicationsService,
    private readonly identifications: IdentificationsService,
  ) {}

  /**
   * Of a case that the caller may read; logged.
   * @throws Problem `case-not-found`
   */
  async read(ctx: RequestContext, caseId: string): Promise<CaseOverview> {
    const overview = await this.db.transaction(async (manager) => {
      const file = await this.cases.view(manager, ctx, caseId);
      const records = await recordsOfCase(manager, ctx, caseId, MOST_SHOWN + 1);
      const runs = await this.searches.ofCase(manager, ctx, caseId, MOST_SHOWN + 1);
      const searches = runs.slice(0, MOST_SHOWN);
      const ids = searches.map(({ id }) => id);
      const { progress, leads } = await this.adjudications.examined(manager, ctx, ids);
      const identifications = await this.identifications.ofCase(manager, caseId);
      await audit(manager, ctx, 'case.overview', caseId, {
        records: records.map(({ id }) => id),
        searches: ids,
        leads: [...leads.values()].flat().map(({ recordId }) => recordId),
      });
      return {
        case: file,
        records: records
          .slice(0, MOST_SHOWN)
          .map(({ createdBy, ...record }) => ({ ...record, by: personBy(createdBy) })),
        searches: searches.map((one) => ({
          ...one,
          examined: progress.get(one.id) ?? [],
          leads: leads.get(one.id) ?? [],
        })),
        identifications,
        more: records.length > MOST_SHOWN || runs.length > MOST_SHOWN,
      };
    });
    const disclosures = await this.disclosures(overview.searches.map(({ id }) => id));
    return { ...overview, disclosures };
  }

  /** The log is where a disclosure is kept; of these searches the caller may read everything. */
  private async disclosures(searchIds: readonly string[]): Promise<CaseDisclosure[]> {
    const entries = await asSystem('to whom searches of a case were given away', () =>
      entriesAbout(this.db.manager, ['search.disclose'], searchIds),
    );
    return entries.map(({ target: searchId, actor, at, details }) => {
      const { recipient, purpose } = details as Pick<CaseDisclosure, 'recipient' | 'purpose'>;
      return { searchId, recipient, purpose, by: personBy(actor), at };
    });
  }
}
