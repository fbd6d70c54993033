import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { whereReached } from '../../access/index.js';
import { audit } from '../../audit/index.js';
import { CasesService } from '../../cases/index.js';
import { render, type RequestContext } from '../../common/index.js';
import { Config } from '../../config/index.js';
import { readSnapshot } from '../../database/index.js';
import { FaceModel } from '../../faces/index.js';
import { PrefecturesService } from '../../prefectures/index.js';
import { assertDescribesSomebody, GalleryRecord, SwitchedOffTraits } from '../../records/index.js';
import { rarityOf } from '../../traits/index.js';
import { needsApproval } from '../approval/needs-approval.js';
import type { RankedCandidate } from '../candidates/candidate-view.js';
import {
  CandidateListsService,
  type Centring,
  goesByFace,
  hasFace,
  probeProblems,
  recordIdsOf,
  type ResolvedProbe,
  GalleryRepository,
} from '../../matching/index.js';
import { candidateFor } from '../candidates/evidence-view.js';
import { currentExclusions } from '../exclusions/exclusions.js';
import { centringOfRun, probeOfRun, templateCounts } from '../runs/run-snapshot.js';
import { NOTICE } from '../notice.js';
import { SearchQueue } from '../queue/search-queue.js';
import { recordsSince } from './records-since.js';
import { compareLists, isSame, type ListChanges, type ListRow } from './repeat-comparison.js';
import { REASON_TEXTS, type RepeatReason } from './repeat-reasons.js';
import type { RepeatChanges, RepeatView } from './repeat-view.js';
import { SearchCandidate } from '../runs/search-candidate.entity.js';
import { SearchProbeMember } from '../runs/search-probe-member.entity.js';
import { Search } from '../runs/search.entity.js';
import { isExpunged } from '../runs/search-view.js';
import { searchProblems } from '../search.problems.js';
import { shownCandidates, shownIds } from '../candidates/shown-candidates.js';
import { bandTexts, readerOf, visibleRecords } from '../runs/stored-searches.service.js';

/**
 * Repeats a stored run over the records of now, with its own probe, centring, query and model: the
 * list is then the same, or whatever differs lies in the records. Nothing new is stored.
 */
@Injectable()
export class RepeatService {
  constructor(
    private readonly db: DataSource,
    private readonly queue: SearchQueue,
    private readonly lists: CandidateListsService,
    private readonly repository: GalleryRepository,
    private readonly cases: CasesService,
    private readonly prefectures: PrefecturesService,
    private readonly model: FaceModel,
    private readonly off: SwitchedOffTraits,
    private readonly config: Config,
  ) {}

  repeat(ctx: RequestContext, id: string): Promise<RepeatView> {
    return this.queue.run(ctx, () => this.inTurn(ctx, id));
  }

  private async inTurn(ctx: RequestContext, id: string): Promise<RepeatView> {
    const { view, details } = await readSnapshot(this.db, async (manager) => {
      const search = await this.stored(manager, ctx, id);
      const probe = await this.probeOf(manager, ctx, search);
      if (needsApproval(this.config.searchApproval, search.query.target, probe)) {
        throw searchProblems['approval-needed']();
      }
      const centring = this.comparable(search, probe);
      const { caseId, query } = search;
      this.off.refuse(ctx, probe.traits, query.filters.traits);
      const counts = search.traitCounts ?? {};
      if (!goesByFace(probe, query.weights)) {
        assertDescribesSomebody(probe.traits, rarityOf(counts), this.config.leastTraitEvidence);
      }
      const exclusions = await currentExclusions(manager, caseId);
      const reader = await this.prefectures.byId(search.prefectureId, manager);
      const request = { query, probe, centring, counts, excluded: exclusions, reader };
      const { size, ...list } = await this.lists.list(manager, ctx, request);
      const { candidates, excluded } = shownCandidates(list, exclusions);
      const then = await this.listedThen(manager, id);
      const same = isSame(then, candidates);
      const changes = {
        ...(await this.surroundings(manager, search, centring, size.records)),
        ...(await this.listChanges(manager, ctx, search, then, candidates)),
      };
      const left = changes.left.flatMap(({ id: one }) => one ?? []);
      const ids = [...shownIds({ candidates, excluded }), ...left];
      const details = { same, gallery: size.records, shown: ids };
      const by = await readerOf(manager, ctx, caseId, this.off.codes);
      const shown = {
        same,
        changes,
        candidates: candidates.map((one) => candidateFor(by, one)),
        excluded: excluded.map((one) => candidateFor(by, one)),
      };
      const notice = render(NOTICE, ctx.language);
      const bands = bandTexts(ctx.language);
      const view = { searchId: id, notice, bands, reasons: reasonTexts(ctx), ...shown };
      return { view, details };
    });
    await audit(this.db.manager, ctx, 'search.repeat', id, details);
    return view;
  }

  /** A search that the caller may read, for a case that is still open. */
  private async stored(manager: EntityManager, ctx: RequestContext, id: string): Promise<Search> {
    const search = await manager
      .createQueryBuilder(Search, 'search')
      .addSelect(['search.photoMean', 'search.sketchMean', 'search.traitCounts'])
      .where({ id, ...whereReached(ctx, 'searches.repeat') })
      .getOne();
    if (!search) throw searchProblems['search-not-found']();
    await this.cases.searchable(manager, ctx, search.caseId, 'look');
    return search;
  }

  /** The probe of a search, of which the caller still sees every member, all of them in use. */
  private async probeOf(
    manager: EntityManager,
    ctx: RequestContext,
    search: Search,
  ): Promise<ResolvedProbe> {
    if (isExpunged(search.probe)) throw searchProblems['probe-expunged']();
    const kept = await manager.find(SearchProbeMember, {
      where: { searchId: search.id },
      order: { position: 'ASC' },
    });
    const recordIds = recordIdsOf(kept);
    const seen = await visibleRecords(manager, ctx, recordIds);
    if (!recordIds.every((id) => seen.has(id))) throw searchProblems['probe-withheld']();
    const withdrawn = { id: In(recordIds), status: 'withdrawn' } as const;
    if (await manager.existsBy(GalleryRecord, withdrawn)) throw probeProblems['probe-withdrawn']();
    return probeOfRun(search, kept);
  }

  /** The centring of a run that can be repeated. Templates of two models do not compare. */
  private comparable(search: Search, probe: ResolvedProbe): Centring {
    const centring = centringOfRun(search);
    if (!centring) throw searchProblems['search-not-repeatable']();
    const params = { then: search.modelVersion, now: this.model.version };
    if (hasFace(probe) && params.then !== params.now) {
      throw searchProblems['model-changed']({ params, extensions: { modelVersion: params } });
    }
    return centring;
  }

  private async listedThen(manager: EntityManager, searchId: string): Promise<ListRow[]> {
    return (
      manager
        .createQueryBuilder(SearchCandidate, 'shown')
        // The database gives no record that was restricted since; its place in the list it does.
        .leftJoin(GalleryRecord, 'record', 'record.id = shown.record_id')
        .select(['shown.rank AS rank', 'shown.record_id AS id'])
        .addSelect(`coalesce(record.number, '')`, 'number')
        .addSelect(`(shown.candidate ->> 'score')::float8`, 'score')
        .where({ searchId })
        .orderBy('shown.rank')
        .getRawMany<ListRow>()
    );
  }

  private async listChanges(
    manager: EntityManager,
    ctx: RequestContext,
    search: Search,
    then: readonly ListRow[],
    candidates: readonly RankedCandidate[],
  ): Promise<Pick<RepeatChanges, keyof ListChanges>> {
    const ids = [...then, ...candidates].map(({ id }) => id);
    const since = await recordsSince(manager, ctx, search.id, ids);
    const changes = compareLists(then, candidates, since, search.query.limit);
    return {
      ...changes,
      // A record that the caller may no longer see is told by its rank alone, as in a stored search.
      left: changes.left.map(({ id, number, rank, why }) =>
        since.get(id)?.seen || since.get(id)?.expunged ? { id, number, rank, why } : { rank, why },
      ),
    };
  }

  /** What has changed around the list. */
  private async surroundings(
    manager: EntityManager,
    { gallerySize: size }: Search,
    then: Centring,
    records: number,
  ): Promise<Pick<RepeatChanges, 'centring' | 'gallerySize'>> {
    const now = await this.repository.centring(manager);
    return {
      ...(!isDeepStrictEqual(then, now) && {
        centring: { then: templateCounts(then), now: templateCounts(now) },
      }),
      ...(size !== records && { gallerySize: { then: size, now: records } }),
    };
  }
}

function reasonTexts({ language }: RequestContext): Record<RepeatReason, string> {
  const texts = Object.entries(REASON_TEXTS).map(([why, text]) => [why, render(text, language)]);
  return Object.fromEntries(texts) as Record<RepeatReason, string>;
}
