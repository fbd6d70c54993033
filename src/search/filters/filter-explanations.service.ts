import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../common/index.js';
import {
  filterConditions,
  type FilterTally,
  type Gallery,
  hasFace,
  type RankedGallery,
  type ResolvedProbe,
  type Scored,
  GalleryRepository,
} from '../../matching/index.js';
import {
  entering,
  FIRST,
  recordsFilterRemoves,
  relaxations,
  removedAlone,
  removedBy,
} from './filter-explanation.js';
import {
  enteringView,
  type ExplainedFilter,
  type FilterCount,
  type FilterExplanation,
  type Relaxation,
} from './filter-view.js';

/** Ranks a gallery for the probe of the search: at most `limit`, as the search itself does. */
export type Rank = (gallery: Gallery, limit: number) => Promise<RankedGallery>;

/**
 * Filters whose removed records are ranked, those that remove most first. What two filters alone
 * remove never overlaps, so all of them together compare no more faces than one unfiltered search;
 * but each reads the table of records once.
 */
const MOST_RANKED = 10;

/** Sets of filters tried one after another for the smallest relaxation, before that of all. */
const MOST_TRIED = 10;

/** Tells what each hard filter did to a search. */
@Injectable()
export class FilterExplanations {
  constructor(private readonly repository: GalleryRepository) {}

  /** Counts by the filters that records fail; empty where there are none. */
  async tallies(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    probe: ResolvedProbe,
  ): Promise<readonly FilterTally[]> {
    if (filterConditions(gallery).length === 0) return [];
    const findable = { byFace: hasFace(probe), byTraits: Object.keys(probe.traits) };
    return this.repository.tallies(manager, ctx, gallery, findable);
  }

  /** What each filter of a gallery leaves out, in all and by itself. */
  counts(gallery: Gallery, tallies: readonly FilterTally[]): FilterCount[] {
    return aloneOf(gallery, tallies).map(({ failed, records }) => ({
      filter: failed.join(),
      removed: removedBy(tallies, failed.join()),
      removedAlone: records,
    }));
  }

  /** @param best at least the first ten of the gallery, best first */
  async explain(
    gallery: Gallery,
    tallies: readonly FilterTally[],
    best: readonly Scored[],
    rank: Rank,
  ): Promise<FilterExplanation> {
    const alone = aloneOf(gallery, tallies);
    if (alone.length === 0) return { filters: [], relaxation: null };
    const names = alone.flatMap(({ failed }) => failed);
    return {
      filters: await explained(tallies, alone, gallery, best, rank),
      relaxation: best.length > 0 ? null : await smallestRelaxation(tallies, names, gallery, rank),
    };
  }
}

/** The records that each filter alone leaves out, in the order of the filters. */
function aloneOf(gallery: Gallery, tallies: readonly FilterTally[]): FilterTally[] {
  return filterConditions(gallery).map(({ filter }) => removedAlone(tallies, filter));
}

async function explained(
  tallies: readonly FilterTally[],
  alone: readonly FilterTally[],
  gallery: Gallery,
  best: readonly Scored[],
  rank: Rank,
): Promise<ExplainedFilter[]> {
  const findable = alone.filter((tally) => tally.findable > 0);
  const ranked = findable.sort((a, b) => b.findable - a.findable).slice(0, MOST_RANKED);
  const filters: ExplainedFilter[] = [];
  // One after another: the connection of the transaction takes one query at a time.
  for (const tally of alone) {
    const { failed, records, withFace } = tally;
    const without = { ...gallery, failed, withFace };
    const removed = ranked.includes(tally) ? (await rank(without, FIRST)).best : [];
    const looked = ranked.includes(tally) || tally.findable === 0;
    const wouldEnter = entering(best, removed).map((one) => enteringView(one.scored, one.rank));
    filters.push({
      filter: failed.join(),
      removed: removedBy(tallies, failed.join()),
      removedAlone: records,
      wouldEnter: looked ? wouldEnter : null,
    });
  }
  return filters;
}

async function smallestRelaxation(
  tallies: readonly FilterTally[],
  names: readonly string[],
  gallery: Gallery,
  rank: Rank,
): Promise<Relaxation> {
  const tries = relaxations(tallies)
    .slice(0, MOST_TRIED)
    .map((drop) => ({ drop, within: { ...gallery, failed: drop, withFace: 0 } }));
  const unfiltered = { ...gallery, filters: {}, withFace: 0 };
  for (const { drop, within } of [...tries, { drop: names, within: unfiltered }]) {
    if ((await rank(within, 1)).best.length > 0)
      return { drop, records: recordsFilterRemoves(tallies, drop) };
  }
  return { drop: [], records: 0 };
}
