import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '../../access/index.js';
import { audit } from '../../audit/index.js';
import { type Case, CasesService } from '../../cases/index.js';
import { type RequestContext, unknownFilter } from '../../common/index.js';
import { Config } from '../../config/index.js';
import { readSnapshot } from '../../database/index.js';
import { FaceModel } from '../../faces/index.js';
import { keepMade } from '../../idempotency/index.js';
import { PrefecturesService } from '../../prefectures/index.js';
import {
  assertDescribesSomebody,
  expungedRecords,
  holdRecords,
  SwitchedOffTraits,
} from '../../records/index.js';
import { ImageStore } from '../../storage/index.js';
import { inStage, type Stage } from '../../telemetry/index.js';
import { descriptionEvidence, oneInOf, rarityOf, type TraitSet } from '../../traits/index.js';
import {
  CandidateListsService,
  comparedCircumstances,
  doubtfulMembers,
  type Centring,
  FaceIndexes,
  type Gallery,
  galleryOf,
  goesByFace,
  hasFace,
  type RankedRecord,
  probeFaces,
  probeProblems,
  ProbesService,
  RankingService,
  recordIdsOf,
  type ResolvedProbe,
  GalleryRepository,
  HigherGroups,
  splitExcluded,
  sourcesOf,
  traitCounts,
  type Uploads,
  withOpened,
} from '../../matching/index.js';
import { type Shown, shownCandidates, shownIds } from '../candidates/shown-candidates.js';
import { currentExclusions } from '../exclusions/exclusions.js';
import { FIRST, leftOut, passing } from '../filters/filter-explanation.js';
import { FilterExplanations, type Rank } from '../filters/filter-explanations.service.js';
import {
  enteringIds,
  type EvidenceOfTraits,
  type FilterExplanation,
  type GalleryCount,
} from '../filters/filter-view.js';
import { saveCandidates, saveProbeMembers, saveRun } from './save-run.js';
import { probeMembersOf, runSnapshot } from './run-snapshot.js';
import { newSearch, type NewSearch } from './new-search.js';
import { probeView } from './probe-view.js';
import { runDetails } from './run-details.js';
import type { SearchView } from './search-view.js';
import type { GalleryQuery, SearchQuery } from './search.dto.js';
import { searchProblems } from '../search.problems.js';
import { asVisible, readerOf, searchView, visibleRecords } from './stored-searches.service.js';
import { useApproval } from '../approval/use-approval.js';

/** A run as it was found: what was searched with, and what came of it. */
interface RankedRun {
  readonly search: NewSearch;
  readonly probe: ResolvedProbe;
  readonly centring: Centring;
  readonly shown: Shown;
  readonly why: FilterExplanation;
}

/** What a search goes by, once the caller may run it. */
export interface PreparedSearch {
  readonly probe: ResolvedProbe;
  /** The case that it serves. */
  readonly file: Case;
}

interface CompletedRun extends RankedRun {
  /** The request of which this is the approved search. */
  readonly approved: string | undefined;
}

/** Runs searches: probe, gallery, fusion, and the run kept with what it showed. */
@Injectable()
export class SearchService {
  constructor(
    private readonly db: DataSource,
    private readonly repository: GalleryRepository,
    private readonly ranking: RankingService,
    private readonly lists: CandidateListsService,
    private readonly probes: ProbesService,
    private readonly cases: CasesService,
    private readonly prefectures: PrefecturesService,
    private readonly filters: FilterExplanations,
    private readonly indexes: FaceIndexes,
    private readonly groups: HigherGroups,
    private readonly model: FaceModel,
    private readonly store: ImageStore,
    private readonly off: SwitchedOffTraits,
    private readonly config: Config,
  ) {}

  /** Checks that the caller may search so, and resolves the probe. */
  async prepare(
    ctx: RequestContext,
    query: SearchQuery,
    uploads: Uploads,
  ): Promise<PreparedSearch> {
    if (query.exact && !mayDo(ctx.actor.role, 'searches.demand-exact')) {
      throw searchProblems['exact-not-permitted']();
    }
    this.off.refuse(ctx, query.traits);
    const searchable = this.assertSearchable(ctx, query);
    // An image takes long to look at, a stored record no longer than the case.
    if (uploads.images.length > 0) await searchable;
    const resolved = measured('probe', () =>
      this.probes.resolve(this.db.manager, ctx, query, uploads),
    );
    const [probe, file] = await Promise.all([resolved, searchable]);
    if (!goesByFace(probe, query.weights)) {
      const rarity = rarityOf(await traitCounts(this.db.manager, probe.traits));
      assertDescribesSomebody(probe.traits, rarity, this.config.leastTraitEvidence);
    }
    return { probe, file };
  }

  /** That the case is open and of an offence to search for, and that the filters name what there is. */
  private async assertSearchable(ctx: RequestContext, query: GalleryQuery): Promise<Case> {
    const { prefectures = [], traits } = query.filters;
    this.off.refuse(ctx, query.probe?.traits, traits);
    if (!(await this.prefectures.has(prefectures))) throw unknownFilter('filters.prefectures');
    return this.cases.searchable(this.db.manager, ctx, query.caseId, 'look');
  }

  /** How many records a search would go through: counted as it counts them, and nobody is shown. */
  async count(ctx: RequestContext, query: GalleryQuery): Promise<GalleryCount> {
    await this.assertSearchable(ctx, query);
    return readSnapshot(this.db, async (manager) => {
      const probe = await this.probes.resolveStored(manager, ctx, query.probe);
      const scoped = galleryOf(query, probe);
      const { tallies, size } = await this.sized(manager, ctx, scoped, probe);
      const named = query.probe !== undefined && !hasFace(probe);
      return {
        gallerySize: size.records,
        filtered: leftOut(tallies),
        filters: this.filters.counts(scoped, tallies),
        evidence: named ? await this.evidenceOf(manager, probe.traits) : null,
      };
    });
  }

  /** What traits are worth without a face; by what all prefectures share, and so nothing of what one keeps to itself. */
  private async evidenceOf(manager: EntityManager, traits: TraitSet): Promise<EvidenceOfTraits> {
    const rarity = rarityOf(await traitCounts(manager, traits));
    const { bits, oneIn, ofCategory } = descriptionEvidence(traits, rarity);
    const least = this.config.leastTraitEvidence;
    return { oneIn, least: oneInOf(least), ofCategory, enough: bits >= least && !ofCategory };
  }

  /** @param approved the request of which this is the approved search */
  async run(
    ctx: RequestContext,
    query: SearchQuery,
    prepared: PreparedSearch,
    approved?: string,
  ): Promise<SearchView> {
    const run = await this.rank(ctx, query, prepared);
    // Whoever waits for it no more was shown nothing: nothing is kept.
    ctx.closed?.throwIfAborted();
    await measured('files', () => this.storePictures(prepared.probe));
    return measured('write', () => this.keep(ctx, { ...run, approved }));
  }

  private async storePictures(probe: ResolvedProbe): Promise<void> {
    for (const { bytes, mediaType } of picturesOf(probe)) await this.store.put(bytes, mediaType);
  }

  /** One snapshot: the size, the ranks and what is stored speak of the same gallery. */
  private rank(
    ctx: RequestContext,
    query: SearchQuery,
    { probe, file }: PreparedSearch,
  ): Promise<RankedRun> {
    return readSnapshot(this.db, async (manager) => {
      const asked = () => this.asked(manager, ctx, query, { probe, file });
      const [sized, centring, counts, exclusions, indexes, circumstances] = await measured(
        'gallery',
        asked,
      );
      const { tallies, size } = sized;
      const gallery = { ...sized.gallery, besideCase: circumstances?.caseId };
      const faces = probeFaces(this.model, probe, centring, query.weights.regions);
      const groups = goesByFace(probe, query.weights)
        ? await this.groups.of(manager, ctx, query, probe, centring)
        : [];
      const rarity = rarityOf(counts);
      const { weights } = query;
      const comparison = { probe, faces, rarity, weights, indexes, circumstances };
      const ranking = (within: Gallery, limit: number) =>
        this.ranking.rank(manager, ctx, comparison, within, limit + exclusions.size);
      const rank: Rank = async (within, limit) => {
        const ranked = await ranking(within, limit);
        return { ...ranked, best: scoredOf(splitExcluded(ranked.best, exclusions, limit).kept) };
      };
      const counted = { ...gallery, withFace: size.withFace };
      const most = Math.max(query.limit, FIRST);
      const { best, nearest, recall, ranked, against } = await measured('ranking', () =>
        ranking(counted, most),
      );
      const first = scoredOf(splitExcluded(best, exclusions, most).kept);
      const why = await measured('filters', () =>
        this.filters.explain(gallery, tallies, first, rank),
      );
      const context = { query, faces, size, nearest, excluded: exclusions };
      const list = await measured('list', () => this.lists.explained(manager, best, context));
      const shown = shownCandidates(list, exclusions);
      const lower = ranked - shown.candidates.length - shown.excluded.length;
      const unknown = size.records - ranked - against;
      const rest = { lower, against, unknown, filtered: leftOut(tallies) };
      const search = newSearch(ctx, {
        query,
        probe: probeView(this.model, probe, faces),
        recall,
        comparedOn: probe.comparedOn,
        circumstances,
        gallerySize: size.records,
        modelVersion: this.model.version,
        excluded: shown.excluded,
        filterExplanation: { ...why, rest, groups },
        ...runSnapshot(centring, counts),
      });
      return { search, probe, centring, shown, why };
    });
  }

  /** Sent together: no answer of one is needed for another. */
  private asked(
    manager: EntityManager,
    ctx: RequestContext,
    query: SearchQuery,
    { probe, file }: PreparedSearch,
  ) {
    return Promise.all([
      this.sized(manager, ctx, galleryOf(query, probe), probe),
      this.repository.centring(manager),
      traitCounts(manager, probe.traits),
      currentExclusions(manager, query.caseId),
      query.exact ? [] : this.indexes.all(manager),
      comparedCircumstances(manager, file),
    ]);
  }

  /**
   * Keeps a run and the trace of it, in a transaction that nobody who changes records can end or hold up.
   * Whom it found is held first: who was erased since the snapshot is not stored again, and nobody is
   * erased before the copy is there to be erased with them. What was changed, restricted or withdrawn
   * since is stored as it was found; the answer is what a reading of the stored search would show.
   */
  private async keep(ctx: RequestContext, run: CompletedRun): Promise<SearchView> {
    const { search, probe, shown, why } = run;
    const probeRecordIds = recordIdsOf(probe.members);
    const ids = [...probeRecordIds, ...shownIds(shown), ...enteringIds(why.filters)];
    return this.db.transaction('READ COMMITTED', async (manager) => {
      await this.cases.searchable(manager, ctx, search.caseId, 'lock');
      await keepMade(manager, ctx, 'search', search.id);
      const erased = await holdRecords(manager, ids);
      if (probeRecordIds.some((id) => erased.has(id))) throw probeProblems['probe-not-found']();
      const seen = visibleRecords(manager, ctx, ids);
      // Who was not erased before is held.
      const gone = expungedRecords(manager, ctx, [...erased]);
      const reader = readerOf(manager, ctx, search.caseId, this.off.codes);
      const [{ createdAt }, , , , view] = await Promise.all([
        saveRun(manager, search),
        saveCandidates(manager, search.id, shown.candidates),
        saveProbeMembers(manager, probeMembersOf(search.id, probe)),
        onceSent(() => this.logged(manager, ctx, run)),
        Promise.all([reader, seen, gone]).then(([by, ...visibility]) => {
          const { candidates } = shown;
          const now = asVisible({ search, candidates, probeRecordIds }, ...visibility);
          return searchView(by, now.search, now.candidates, now.filters, now.excluded);
        }),
      ]);
      for (const { sha256, bytes, mediaType } of picturesOf(probe)) {
        await this.store.restore(sha256, bytes, mediaType);
      }
      return { ...view, createdAt };
    });
  }

  /** The gallery, and how large it is, with what each filter leaves of it. */
  private async sized(
    manager: EntityManager,
    ctx: RequestContext,
    scoped: Gallery,
    probe: ResolvedProbe,
  ) {
    const gallery = await withOpened(manager, ctx, scoped);
    const tallies = await this.filters.tallies(manager, ctx, gallery, probe);
    const size =
      tallies.length > 0 ? passing(tallies) : await this.repository.size(manager, ctx, gallery);
    return { gallery, tallies, size };
  }

  private async logged(
    manager: EntityManager,
    ctx: RequestContext,
    { search, probe, centring, shown, why, approved }: CompletedRun,
  ): Promise<void> {
    const approval = approved && (await useApproval(manager, approved, search.id));
    const doubtful = doubtfulMembers(probe);
    await audit(manager, ctx, 'search.run', search.id, {
      caseId: search.caseId,
      purpose: search.purpose,
      probe: sourcesOf(probe),
      ...runDetails(search, probe.members, centring, shown.candidates),
      shown: [...shownIds(shown), ...enteringIds(why.filters)],
      ...(doubtful.length > 0 && { modalityDoubtful: doubtful }),
      ...(approval && { approval }),
    });
  }
}

const measured = <T>(stage: Stage<'search'>, act: () => Promise<T>) =>
  inStage('search', stage, act);

/** Uploads, which are kept with the search; of those that were altered the originals, too. */
const picturesOf = ({ members }: ResolvedProbe) =>
  members.flatMap(({ picture, original }) => [picture ?? [], original ?? []].flat());

const scoredOf = (placed: readonly RankedRecord[]) => placed.map(({ scored }) => scored);

/** Does something while the database is at work on what was sent. */
async function onceSent<T>(act: () => T | Promise<T>): Promise<T> {
  await setImmediate();
  return act();
}
