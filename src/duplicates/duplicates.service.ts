import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import { BY_PARAMETERS, callerParameters, inPrefecture, mayDo, mayReach } from '../access/index.js';
import { type Action, audit } from '../audit/index.js';
import {
  actorRef,
  cursorSeq,
  pageOf,
  render,
  type RequestContext,
  unknownFilter,
} from '../common/index.js';
import { ImportsService } from '../imports/index.js';
import { evidenceWithout, linkedRecord, recordsOfPairs } from '../linkage/index.js';
import { IN_SCOPE, RecordImagesService, SwitchedOffTraits } from '../records/index.js';
import { mayExaminePairBlind, RANKLESS_NOTICE } from '../search/index.js';
import { DuplicateDecision } from './duplicate-decision.entity.js';
import { DuplicatePair } from './duplicate-pair.entity.js';
import {
  type DuplicatePage,
  duplicateSummary,
  type DuplicateView,
  duplicateView,
} from './duplicate-view.js';
import type {
  DuplicateQuery,
  NewDuplicateDecision,
  UndoneDuplicateDecision,
} from './duplicates.dto.js';
import { duplicatesProblems } from './duplicates.problems.js';
import { type PairOutcomeOfPerson, pairState, standingDecision } from './pair-state.js';

/** Pairs of records that may be of one person, as those who see both read them, and their holders decide. */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly db: DataSource,
    private readonly images: RecordImagesService,
    private readonly imports: ImportsService,
    private readonly off: SwitchedOffTraits,
  ) {}

  /** @throws Problem `validation-failed` for an import, or a record, that the caller does not find */
  async list(ctx: RequestContext, query: DuplicateQuery): Promise<DuplicatePage> {
    const { importId, recordId, limit } = query;
    return this.db.transaction(async (manager) => {
      if (
        importId !== undefined &&
        !(await this.ownImports(manager, ctx, [importId])).has(importId)
      ) {
        throw unknownFilter('importId');
      }
      if (recordId !== undefined && !(await this.findsRecord(manager, ctx, recordId))) {
        throw unknownFilter('recordId');
      }
      const pairs = await narrowed(pairsFor(manager, ctx), query)
        .orderBy('pair.seq', 'DESC')
        .limit(limit + 1)
        .getMany();
      const shown = await this.summaries(manager, ctx, pairs.slice(0, limit));
      const ids = pairs.slice(0, limit).flatMap(recordIds);
      await audit(manager, ctx, 'duplicate.list', 'duplicates', { shown: [...new Set(ids)] });
      const { items, ...page } = pageOf(pairs, limit, shown);
      return {
        ...page,
        // One that was restricted or withdrawn since the page was read.
        items: items.filter((item) => item !== null),
        ...(importId !== undefined && { toCompare: await toCompare(manager, importId) }),
        notice: render(RANKLESS_NOTICE, ctx.language),
      };
    });
  }

  async read(ctx: RequestContext, id: string): Promise<DuplicateView> {
    return this.db.transaction(async (manager) =>
      this.view(manager, ctx, await loadPair(manager, ctx, id), 'duplicate.read'),
    );
  }

  /** Says what a pair is; what was said before stays in its history. */
  async decide(
    ctx: RequestContext,
    id: string,
    { outcome, reason }: NewDuplicateDecision,
  ): Promise<DuplicateView> {
    return this.db.transaction(async (manager) => {
      const pair = await this.loadOwn(manager, ctx, id);
      await say(manager, ctx, pair, outcome, reason);
      return this.view(manager, ctx, pair, 'duplicate.decide', { outcome });
    });
  }

  /** Takes back the decision that stands; the one before it stands again. */
  async undo(
    ctx: RequestContext,
    id: string,
    { decisionId, reason }: UndoneDuplicateDecision,
  ): Promise<DuplicateView> {
    return this.db.transaction(async (manager) => {
      const pair = await this.loadOwn(manager, ctx, id);
      const standing = standingDecision(await saidOf(manager, [id]));
      if (standing?.id !== decisionId) {
        throw duplicatesProblems['duplicate-decision-not-standing']();
      }
      await say(manager, ctx, pair, 'undone', reason);
      return this.view(manager, ctx, pair, 'duplicate.undo', { outcome: standing.outcome });
    });
  }

  /**
   * Held until the end: what is said of a pair comes one after the other.
   * @throws Problem `duplicate-not-found`, `duplicate-of-others`
   */
  private async loadOwn(
    manager: EntityManager,
    ctx: RequestContext,
    id: string,
  ): Promise<DuplicatePair> {
    const pair = await loadPair(manager, ctx, id);
    const records = await recordsOfPairs(manager, ctx, recordIds(pair), this.off.codes);
    const holders = records.map(({ record }) => record.prefectureId);
    if (!holders.some((prefectureId) => mayReach(ctx, 'duplicates.decide', { prefectureId }))) {
      throw duplicatesProblems['duplicate-of-others']();
    }
    return loadPair(manager, ctx, id, true);
  }

  private async findsRecord(manager: EntityManager, ctx: RequestContext, id: string) {
    return (await recordsOfPairs(manager, ctx, [id], this.off.codes)).length > 0;
  }

  /** Those of some imports that the caller may read. */
  private async ownImports(
    manager: EntityManager,
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<ReadonlySet<string>> {
    return mayDo(ctx.actor.role, 'records.create')
      ? this.imports.seen(manager, ctx, ids)
      : new Set();
  }

  private async summaries(
    manager: EntityManager,
    ctx: RequestContext,
    pairs: readonly DuplicatePair[],
  ) {
    const ids = pairs.flatMap(recordIds);
    const records = await recordsOfPairs(manager, ctx, ids, this.off.codes);
    const byId = new Map(records.map((one) => [one.record.id, one]));
    const all = await saidOf(
      manager,
      pairs.map(({ id }) => id),
    );
    const imports = await this.ownImports(
      manager,
      ctx,
      pairs.map(({ importId }) => importId),
    );
    return (pair: DuplicatePair) => {
      const [first, second] = [byId.get(pair.firstId), byId.get(pair.secondId)];
      if (!first || !second) return null;
      const holders = [first.record.prefectureId, second.record.prefectureId];
      const said = all.filter(({ pairId }) => pairId === pair.id);
      const shown = { pair, said, holders, ownImport: imports.has(pair.importId) };
      return duplicateSummary(ctx, shown, [linkedRecord(ctx, first), linkedRecord(ctx, second)]);
    };
  }

  private async view(
    manager: EntityManager,
    ctx: RequestContext,
    pair: DuplicatePair,
    action: Action,
    details: object = {},
  ): Promise<DuplicateView> {
    const ids = recordIds(pair);
    const records = await recordsOfPairs(manager, ctx, ids, this.off.codes);
    const first = records.find(({ record }) => record.id === pair.firstId);
    const second = records.find(({ record }) => record.id === pair.secondId);
    if (!first || !second) throw duplicatesProblems['duplicate-not-found']();
    const images = await this.images.of(manager, ids);
    const viewOf = ({ record, view }: typeof first) => view(images.get(record.id) ?? []);
    await audit(manager, ctx, action, pair.id, { ...details, shown: ids });
    const shown = {
      pair: {
        ...pair,
        explanation: pair.explanation && evidenceWithout(pair.explanation, this.off.codes),
      },
      said: await saidOf(manager, [pair.id]),
      holders: [first.record.prefectureId, second.record.prefectureId],
      ownImport: (await this.ownImports(manager, ctx, [pair.importId])).has(pair.importId),
    };
    return duplicateView(ctx, shown, [viewOf(first), viewOf(second)]);
  }
}

const recordIds = ({ firstId, secondId }: DuplicatePair) => [firstId, secondId];

const OF_PAIR = `record.id IN (pair.first_id, pair.second_id)`;
const BOTH_IN_SCOPE = `2 = (SELECT count(*) FROM records record WHERE ${OF_PAIR} AND ${IN_SCOPE})`;
const HELD = `EXISTS (SELECT FROM records record
  WHERE ${OF_PAIR} AND ${inPrefecture('record.prefecture_id', BY_PARAMETERS)})`;
const KEPT = mayExaminePairBlind(['pair.first_id', 'pair.second_id'], {
  id: ':examiner',
  actor: ':actor',
  ...BY_PARAMETERS,
});

/**
 * Pairs of which the caller can find both records: what is decided to be of one person, and all of those of which their
 * prefecture holds one. To whoever may examine the two blind there is none.
 */
function pairsFor(manager: EntityManager, ctx: RequestContext): SelectQueryBuilder<DuplicatePair> {
  return manager
    .createQueryBuilder(DuplicatePair, 'pair')
    .where(`${BOTH_IN_SCOPE} AND (pair.state = 'same' OR ${HELD})`, callerParameters(ctx))
    .andWhere(`NOT ${KEPT}`, { examiner: ctx.actor.id, actor: actorRef(ctx.actor) });
}

function narrowed(
  pairs: SelectQueryBuilder<DuplicatePair>,
  { state, importId, recordId, cursor }: DuplicateQuery,
): SelectQueryBuilder<DuplicatePair> {
  const seq = cursorSeq(cursor);
  if (state !== undefined) pairs.andWhere('pair.state = :state', { state });
  if (importId !== undefined) pairs.andWhere('pair.import_id = :importId', { importId });
  if (recordId !== undefined) {
    pairs.andWhere(':recordId IN (pair.first_id, pair.second_id)', { recordId });
  }
  if (seq !== undefined) pairs.andWhere('pair.seq < :seq', { seq });
  return pairs;
}

/** @throws Problem `duplicate-not-found` */
async function loadPair(
  manager: EntityManager,
  ctx: RequestContext,
  id: string,
  held = false,
): Promise<DuplicatePair> {
  const asked = pairsFor(manager, ctx).andWhere('pair.id = :id', { id });
  if (held) asked.setLock('pessimistic_write', undefined, ['pair']);
  const pair = await asked.getOne();
  if (!pair) throw duplicatesProblems['duplicate-not-found']();
  return pair;
}

/** Adds to the history of a pair that is held, and brings its state after it. */
async function say(
  manager: EntityManager,
  ctx: RequestContext,
  pair: DuplicatePair,
  outcome: PairOutcomeOfPerson,
  reason: string,
): Promise<void> {
  const { name: actorName, prefecture } = ctx.actor;
  await manager.insert(DuplicateDecision, {
    ...{ pairId: pair.id, prefectureId: prefecture.id, outcome, reason },
    ...{ actor: actorRef(ctx.actor), actorName },
  });
  pair.state = pairState(await saidOf(manager, [pair.id]));
  await manager.update(DuplicatePair, { id: pair.id }, { state: pair.state });
}

function saidOf(manager: EntityManager, pairIds: readonly string[]): Promise<DuplicateDecision[]> {
  return manager.find(DuplicateDecision, {
    where: { pairId: In(pairIds) },
    order: { seq: 'ASC' },
  });
}

/** How many records of an import wait to be compared. */
async function toCompare(manager: EntityManager, importId: string): Promise<number> {
  const [row] = await manager.query<[{ n: number }]>(
    `SELECT count(*)::int AS n FROM duplicate_queue WHERE import_id = $1`,
    [importId],
  );
  return row.n;
}
