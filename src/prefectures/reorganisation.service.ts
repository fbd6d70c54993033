import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayReach } from '../access/index.js';
import { audit } from '../audit/index.js';
import {
  actorRef,
  currentDay,
  isRefusedBy,
  isUniqueViolation,
  type RequestContext,
} from '../common/index.js';
import { Config } from '../config/index.js';
import { holdLock } from '../database/index.js';
import { organisationProblems } from './organisation.problems.js';
import { unitsOf } from './organisation.service.js';
import { findUnit, isBelow, STATE_WORDS, type Unit } from './find-unit.js';
import { Prefecture, type UnitKind } from './prefecture.entity.js';
import type {
  NewUnit,
  Reorganisation,
  ReorganisationView,
  TakenAlong,
  UnitMerger,
  UnitMove,
  UnitReclassification,
  UnitRenaming,
} from './reorganisation.dto.js';
import { UnitChange, type UnitBefore, type UnitOperation } from './unit-change.entity.js';

/** What is to become of a unit. */
interface Planned {
  readonly unit: Unit;
  readonly operation: UnitOperation;
  readonly other?: Unit;
  readonly kind?: UnitKind;
  readonly was?: UnitBefore;
}

const ACTIONS = {
  added: 'organisation.add',
  opened: 'organisation.open',
  renamed: 'organisation.rename',
  reclassified: 'organisation.reclassify',
  moved: 'organisation.move',
  merged: 'organisation.merge',
  closed: 'organisation.close',
} as const satisfies Record<UnitOperation, string>;

const NOTHING: TakenAlong = {
  users: [],
  ...{ apiKeys: 0, cases: 0, records: 0, searches: 0, searchRequests: 0 },
  ...{ linkAlerts: 0, openingsEnded: 0, consultationsEnded: 0 },
};

/** Ends the transaction of a dry run, in which everything was done. */
class TakenBack extends Error {
  constructor(readonly view: ReorganisationView) {
    super('a dry run is taken back');
  }
}

/** Changes the organisation, on the order of an administrator of the national level. */
@Injectable()
export class ReorganisationService {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /**
   * A unit that is to come.
   * @throws Problem `unit-exists`, `unit-code-unfit`, `unit-place-unfit`, and as `carryOut`
   */
  async add(ctx: RequestContext, { code, kind, parent, ...input }: NewUnit) {
    const { nameFr, nameAr, nameEn, ...order } = input;
    return this.carryOut(ctx, code, order, async (manager) => {
      const above = await findUnit(manager, parent);
      const district = kind === 'district';
      if (above.kind === 'district' || above.activeUntil !== null || (district && above.national)) {
        throw organisationProblems['unit-place-unfit']({ params: { code, other: parent } });
      }
      if (district !== code.length > 3) {
        throw organisationProblems['unit-code-unfit']({ params: { code } });
      }
      const names = { nameFr, nameAr, nameEn };
      await manager.insert(Prefecture, {
        code,
        kind,
        ...names,
        parentId: above.id,
        national: false,
      });
      return { unit: await findUnit(manager, code), operation: 'added' };
    });
  }

  /**
   * Lets users serve in a unit that was to come.
   * @throws Problem `unit-state`, `unit-place-unfit`, and as `carryOut`
   */
  async open(ctx: RequestContext, code: string, order: Reorganisation) {
    return this.carryOut(ctx, code, order, async (manager, today) => {
      const unit = await findUnit(manager, code);
      if (unit.activeFrom !== null) throw wrongState(unit);
      if (!unit.parentOpen) {
        throw organisationProblems['unit-place-unfit']({
          params: { code, other: unit.parent ?? '' },
        });
      }
      await manager.update(Prefecture, { id: unit.id }, { activeFrom: today });
      return { unit, operation: 'opened' };
    });
  }

  /** Other names, in all three languages. */
  async rename(
    ctx: RequestContext,
    code: string,
    { nameFr, nameAr, nameEn, ...order }: UnitRenaming,
  ) {
    return this.carryOut(ctx, code, order, async (manager) => {
      const unit = await findUnit(manager, code);
      if (unit.activeUntil !== null) throw wrongState(unit);
      const was = { nameFr: unit.nameFr, nameAr: unit.nameAr, nameEn: unit.nameEn };
      await manager.update(Prefecture, { id: unit.id }, { nameFr, nameAr, nameEn });
      return { unit, operation: 'renamed', was };
    });
  }

  /**
   * Another kind of what holds a scope: nobody sees more or less by it.
   * @throws Problem `unit-national`, `unit-state`, `unit-kind-unfit`, and as `carryOut`
   */
  async reclassify(ctx: RequestContext, code: string, input: UnitReclassification) {
    const { kind, ...order } = input;
    return this.carryOut(ctx, code, order, async (manager) => {
      const unit = await movable(manager, code);
      if (unit.activeUntil !== null) throw wrongState(unit);
      if (unit.kind === 'district' || unit.kind === kind) {
        throw organisationProblems['unit-kind-unfit']({ params: { code } });
      }
      return { unit, operation: 'reclassified', kind, was: { kind: unit.kind } };
    });
  }

  /**
   * Puts a unit below another; a district takes along all that is its own.
   * @throws Problem `unit-national`, `unit-state`, `unit-place-unfit`, and as `carryOut`
   */
  async move(ctx: RequestContext, code: string, { parent, ...order }: UnitMove) {
    return this.carryOut(ctx, code, order, async (manager) => {
      const unit = await movable(manager, code);
      if (unit.activeUntil !== null) throw wrongState(unit);
      const other = await findUnit(manager, parent);
      const fits =
        other.kind !== 'district' &&
        (other.open || (unit.activeFrom === null && other.activeUntil === null)) &&
        !(unit.kind === 'district' && other.national) &&
        other.id !== unit.parentId &&
        !(await isBelow(manager, other, unit));
      if (!fits)
        throw organisationProblems['unit-place-unfit']({ params: { code, other: parent } });
      return { unit, operation: 'moved', other, was: { parent: unit.parent ?? '' } };
    });
  }

  /**
   * Closes a unit, and gives another all that it has; numbers stay.
   * @throws Problem `unit-national`, `unit-state`, `unit-successor-unfit`, and as `carryOut`
   */
  async merge(ctx: RequestContext, code: string, { into, ...order }: UnitMerger) {
    return this.carryOut(ctx, code, order, async (manager) => {
      const unit = await movable(manager, code);
      if (!unit.open) throw wrongState(unit);
      const other = await findUnit(manager, into);
      const alike =
        unit.kind === 'district'
          ? other.kind === 'district' && other.parentId === unit.parentId
          : other.kind !== 'district' && !other.national;
      if (!alike || !other.open || (await isBelow(manager, other, unit))) {
        throw organisationProblems['unit-successor-unfit']({ params: { code, other: into } });
      }
      return { unit, operation: 'merged', other };
    });
  }

  /**
   * Ends a unit in which nobody serves, and that has nothing.
   * @throws Problem `unit-national`, `unit-state`, `unit-in-use`, and as `carryOut`
   */
  async close(ctx: RequestContext, code: string, order: Reorganisation) {
    return this.carryOut(ctx, code, order, async (manager) => {
      const unit = await movable(manager, code);
      if (!unit.open) throw wrongState(unit);
      return { unit, operation: 'closed' };
    });
  }

  /**
   * Does it, and tells of it. A dry run does the same, looks, and takes it back.
   * @throws Problem `organisation-national-only`, `unit-not-found`
   */
  private async carryOut(
    ctx: RequestContext,
    code: string,
    { reason, dryRun = false }: Reorganisation,
    plan: (manager: EntityManager, today: string) => Promise<Planned>,
  ): Promise<ReorganisationView> {
    try {
      return await this.db.transaction(async (manager) => {
        await oneAtATime(manager);
        await assertNational(manager, ctx);
        const today = await currentDay(manager, this.config.timeZone);
        const planned = await plan(manager, today);
        const takenAlong = await told(manager, ctx, planned, { reason, today });
        const [unit] = await unitsOf(manager, code);
        if (!unit) throw organisationProblems['unit-not-found']();
        const view = { unit, dryRun, takenAlong };
        if (dryRun) throw new TakenBack(view);
        const { users, ...counts } = takenAlong;
        const to = planned.other && { other: planned.other.code };
        const as = planned.kind && { kind: planned.kind };
        const details = {
          reason,
          ...to,
          ...as,
          was: planned.was ?? {},
          users: users.length,
          ...counts,
        };
        await audit(manager, ctx, ACTIONS[planned.operation], code, details);
        return view;
      });
    } catch (failure) {
      if (failure instanceof TakenBack) {
        await audit(this.db.manager, ctx, 'organisation.preview', code, { reason });
        return failure.view;
      }
      if (isRefusedBy(failure, 'unit_empty')) {
        throw organisationProblems['unit-in-use']({ params: { code } });
      }
      if (isUniqueViolation(failure, 'subject_papers_cnie')) {
        throw organisationProblems['unit-papers-twice']();
      }
      if (isUniqueViolation(failure, 'prefectures_code_key')) {
        throw organisationProblems['unit-exists']({ params: { code } });
      }
      throw failure;
    }
  }
}

/** Two changes at once could each make sense, and both together a circle. */
async function oneAtATime(manager: EntityManager): Promise<void> {
  await holdLock(manager, 'organisation');
}

/** The organisation is the national level's, whose administrators alone change it. */
export async function assertNational(manager: EntityManager, ctx: RequestContext): Promise<void> {
  const { id: prefectureId } = await manager.findOneByOrFail(Prefecture, { national: true });
  if (mayReach(ctx, 'prefectures.reorganise', { prefectureId })) return;
  throw organisationProblems['organisation-national-only']();
}

/** Writes the change, which a trigger carries out, and answers what it took along. */
async function told(
  manager: EntityManager,
  ctx: RequestContext,
  { unit, operation, other, kind, was = {} }: Planned,
  { reason, today }: { reason: string; today: string },
): Promise<TakenAlong> {
  const change = manager.create(UnitChange, {
    ...{ unitId: unit.id, operation, otherId: other?.id ?? null, was },
    ...(kind && { kind }),
    ...{ reason, effectiveOn: today, actor: actorRef(ctx.actor) },
  });
  const { id } = await manager.save(change);
  const [effects] = await manager.query<{ users: string[]; counts: object }[]>(
    `SELECT users, counts FROM unit_change_effects WHERE change_id = $1`,
    [id],
  );
  return { ...NOTHING, ...effects?.counts, users: effects?.users ?? [] };
}

/** Anything but the national level. */
async function movable(manager: EntityManager, code: string): Promise<Unit> {
  const unit = await findUnit(manager, code);
  if (unit.national) throw organisationProblems['unit-national']();
  return unit;
}

function wrongState(unit: Unit) {
  return organisationProblems['unit-state']({
    params: { code: unit.code, state: STATE_WORDS[unit.state] },
  });
}
