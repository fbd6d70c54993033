import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { audit } from '../../audit/index.js';
import { CasesService } from '../../cases/index.js';
import {
  type Page,
  pageOf,
  type RequestContext,
  unknownCursor,
  unknownFilter,
} from '../../common/index.js';
import { Config } from '../../config/index.js';
import { PrefecturesService } from '../../prefectures/index.js';
import { EXPERT_RARITY, parseTraitFilters, saidByFilters } from '../../traits/index.js';
import { assertDescribesSomebody } from '../assert-describes-somebody.js';
import { RecordImagesService } from '../record-images.service.js';
import { recordsInScope } from '../record-scope.js';
import type { RecordType } from '../record-type.js';
import { type RecordView, recordView } from '../record-view.js';
import type { GalleryRecord } from '../record.entity.js';
import { SwitchedOffTraits } from '../switched-off-traits.js';
import { byLikeness } from './alike-names.js';
import { filterRecords } from './record-filters.js';
import type { RecordQuery } from './record-query.dto.js';

/** Narrows a list by what only one kind of record has. */
type Narrow<R extends GalleryRecord> = (rows: SelectQueryBuilder<R>) => void;

/** What of a query says whom or what case it is about. */
const SAYS_WHOM = ['name', 'paper', 'caseId'];

/** What does so where it is of few: half a number is of everybody. */
const MAY_SAY_WHOM = ['number', 'caseReference', 'author', 'text'];

/** As many records as somebody who is spoken of may have; more are a kind of people. */
const OF_SOMEBODY = 20;

/** Lists of records: what the caller may find, by what they know of it. */
@Injectable()
export class RecordListsService {
  constructor(
    private readonly db: DataSource,
    private readonly images: RecordImagesService,
    private readonly cases: CasesService,
    private readonly prefectures: PrefecturesService,
    private readonly off: SwitchedOffTraits,
    private readonly config: Config,
  ) {}

  /**
   * Newest first, page by page; logged.
   * @throws Problem `validation-failed` for what the caller can find nothing of; `traits-too-common` and
   *   `traits-of-category` where it would list people of a kind
   */
  async list<R extends GalleryRecord>(
    ctx: RequestContext,
    type: RecordType<R>,
    query: RecordQuery,
    narrow: Narrow<R> = () => undefined,
  ): Promise<Page<RecordView>> {
    const rows = await this.rows(ctx, type, query, narrow);
    const records = await rows
      .orderBy('record.seq', 'DESC')
      .limit(query.limit + 1)
      .getMany();
    const shown = await this.shown(ctx, type, records.slice(0, query.limit));
    return pageOf(records, query.limit, (record) => shown(record));
  }

  /**
   * Those whose names are most alike, the most alike first; logged. There is no page after: what a name is
   * like is no place in a list that others add to.
   */
  async listByName<R extends GalleryRecord>(
    ctx: RequestContext,
    type: RecordType<R>,
    query: RecordQuery,
    name: string,
    narrow: Narrow<R> = () => undefined,
  ): Promise<Page<RecordView>> {
    if (query.cursor !== undefined) throw unknownCursor();
    const rows = await this.rows(ctx, type, query, narrow);
    const ids = await byLikeness(rows, type, name, query.limit);
    const found = await recordsInScope(this.db.manager, ctx, type)
      .andWhere('record.id = ANY (:ids)', { ids })
      .getMany();
    const records = ids.flatMap((id) => found.filter((record) => record.id === id));
    const shown = await this.shown(ctx, type, records);
    return { items: records.map(shown) };
  }

  private async rows<R extends GalleryRecord>(
    ctx: RequestContext,
    type: RecordType<R>,
    query: RecordQuery,
    narrow: Narrow<R>,
  ): Promise<SelectQueryBuilder<R>> {
    const { prefecture, caseId } = query;
    if (prefecture !== undefined && !(await this.prefectures.has([prefecture]))) {
      throw unknownFilter('prefecture');
    }
    if (caseId !== undefined && !(await this.cases.canRead(ctx, caseId))) {
      throw unknownFilter('caseId');
    }
    const rows = (by: RecordQuery) => {
      const found = recordsInScope(this.db.manager, ctx, type);
      filterRecords(found, ctx, by, this.config.timeZone);
      return found;
    };
    const { traits } = query;
    this.off.refuse(ctx, traits);
    if (traits !== undefined && !(await saysWhom(query, rows))) this.refuseCategories(traits);
    const narrowed = rows(query);
    narrow(narrowed);
    return narrowed;
  }

  /** A list by traits alone is of somebody, as a search is; here by the vocabulary's own estimates. */
  private refuseCategories(traits: NonNullable<RecordQuery['traits']>): void {
    const { filters } = parseTraitFilters(traits);
    const { leastTraitEvidence } = this.config;
    assertDescribesSomebody(saidByFilters(filters), EXPERT_RARITY, leastTraitEvidence);
  }

  private async shown<R extends GalleryRecord>(
    ctx: RequestContext,
    type: RecordType<R>,
    records: readonly R[],
  ): Promise<(record: R) => RecordView> {
    const images = await this.images.of(
      this.db.manager,
      records.map(({ id }) => id),
    );
    await audit(this.db.manager, ctx, `${type.kind}.list`, type.kind, { records: records.length });
    return (record) =>
      recordView(ctx, type, record, images.get(record.id) ?? [], { off: this.off.codes });
  }
}

/** Whether a query is about somebody, whatever traits it names: alone, and not by days or pages. */
async function saysWhom<R extends GalleryRecord>(
  query: RecordQuery,
  rows: (by: RecordQuery) => SelectQueryBuilder<R>,
): Promise<boolean> {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  if (given.some(([name]) => SAYS_WHOM.includes(name))) return true;
  const fragments = given.filter(([name]) => MAY_SAY_WHOM.includes(name));
  if (fragments.length === 0) return false;
  const { status, limit } = query;
  const alone: RecordQuery = { ...Object.fromEntries(fragments), status, limit };
  const found = await rows(alone)
    .select('record.id')
    .limit(OF_SOMEBODY + 1)
    .getRawMany();
  return found.length <= OF_SOMEBODY;
}
