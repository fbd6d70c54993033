import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, In, IsNull, Not, type Repository } from 'typeorm';
import { mayReach, type Permission } from '../access/index.js';
import { audit } from '../audit/index.js';
import { actorRef, currentDay, isUniqueViolation, type RequestContext } from '../common/index.js';
import { Config } from '../config/index.js';
import { Prefecture, type UnitKind } from './prefecture.entity.js';
import { prefectureProblems } from './prefectures.problems.js';
import {
  type NewPrefecture,
  type PrefectureChange,
  type PrefectureView,
  prefectureView,
} from './prefectures.dto.js';
import { assertNational } from './reorganisation.service.js';
import { UnitChange } from './unit-change.entity.js';

@Injectable()
export class PrefecturesService {
  constructor(
    @InjectRepository(Prefecture) private readonly prefectures: Repository<Prefecture>,
    private readonly config: Config,
  ) {}

  /** Every unit, also one that is closed, by code: what was done once names it. */
  all(): Promise<Prefecture[]> {
    return this.prefectures.find({ order: { code: 'ASC' } });
  }

  /** All that hold records and work with the service, by code. */
  async list(): Promise<PrefectureView[]> {
    const found = await this.prefectures.find({ where: WORKING, order: { code: 'ASC' } });
    return found.map(prefectureView);
  }

  /** Whether there are such prefectures with all of these codes. */
  async has(codes: readonly string[]): Promise<boolean> {
    if (codes.length === 0) return true;
    const found = await this.prefectures.countBy({ ...WORKING, code: In(codes) });
    return found === new Set(codes).size;
  }

  byId(id: string, manager: EntityManager): Promise<Prefecture> {
    return manager.findOneByOrFail(Prefecture, { id });
  }

  /**
   * A prefecture that works with the service.
   * @throws Problem `prefecture-unknown`
   */
  async byCode(
    code: string,
    manager: EntityManager = this.prefectures.manager,
  ): Promise<Prefecture> {
    const found = await manager.findOneBy(Prefecture, { ...WORKING, code });
    if (!found) {
      const extensions = { field: 'prefecture', acts: ['GET /api/v1/prefectures'] };
      throw prefectureProblems['prefecture-unknown']({ params: { code }, extensions });
    }
    return found;
  }

  /**
   * A prefecture that works with the service, of which the caller administers that.
   * @throws Problem `prefecture-unknown`, `administered-elsewhere`
   */
  async administered(
    ctx: RequestContext,
    permission: Permission,
    code: string,
    manager: EntityManager,
  ): Promise<Prefecture> {
    const found = await this.byCode(code, manager);
    if (mayReach(ctx, permission, { prefectureId: found.id })) return found;
    throw prefectureProblems['administered-elsewhere']({ params: { code } });
  }

  /**
   * The district of that code below the prefecture, where one is named.
   * @throws Problem `district-unknown`
   */
  async district(
    manager: EntityManager,
    prefecture: Prefecture,
    code: string | null | undefined,
  ): Promise<Prefecture | null> {
    if (code === null || code === undefined) return null;
    const below = { parentId: prefecture.id, kind: 'district' as const, open: true };
    const found = await manager.findOneBy(Prefecture, { ...below, code });
    if (found) return found;
    const extensions = { field: 'district', acts: ['GET /api/v1/organisation'] };
    const params = { code, prefecture: prefecture.code };
    throw prefectureProblems['district-unknown']({ params, extensions });
  }

  /**
   * A new prefecture that works from today on, or one that was listed as to come, by these names; logged.
   * @throws Problem `prefecture-exists`, `organisation-national-only`
   */
  async create(ctx: RequestContext, input: NewPrefecture): Promise<PrefectureView> {
    try {
      return await this.prefectures.manager.transaction(async (manager) => {
        await assertNational(manager, ctx);
        const listed = await manager.findOneBy(Prefecture, {
          code: input.code,
          activeFrom: IsNull(),
        });
        const { id } = listed ?? (await this.insert(manager, input));
        const activeFrom = await currentDay(manager, this.config.timeZone);
        await manager.update(Prefecture, { id }, { ...namesOf(input), activeFrom });
        await manager.insert(UnitChange, {
          unitId: id,
          operation: listed ? 'opened' : 'added',
          was: listed ? namesOf(listed) : {},
          effectiveOn: activeFrom,
          actor: actorRef(ctx.actor),
        });
        await audit(manager, ctx, 'prefecture.create', input.code);
        return prefectureView(await manager.findOneByOrFail(Prefecture, { id }));
      });
    } catch (failure) {
      if (!isUniqueViolation(failure)) throw failure;
      throw prefectureProblems['prefecture-exists']({ params: { code: input.code } });
    }
  }

  /**
   * Whom others call there; logged.
   * @throws Problem `prefecture-unknown`, `administered-elsewhere`
   */
  async change(
    ctx: RequestContext,
    code: string,
    { contact }: PrefectureChange,
  ): Promise<PrefectureView> {
    return this.prefectures.manager.transaction(async (manager) => {
      const found = await this.administered(ctx, 'prefectures.change', code, manager);
      if (contact === undefined) return prefectureView(found);
      await manager.update(Prefecture, { code }, { contact });
      await audit(manager, ctx, 'prefecture.change', code, {
        before: found.contact,
        after: contact,
      });
      return prefectureView({ ...found, contact });
    });
  }

  /** Below the national level. */
  private async insert(manager: EntityManager, input: NewPrefecture): Promise<Prefecture> {
    const national = await manager.findOneByOrFail(Prefecture, { national: true });
    const placed = { kind: 'police_prefecture' as const, parentId: national.id, national: false };
    return manager.save(manager.create(Prefecture, { ...input, ...placed }));
  }
}

/** Users, keys and records are of these, and of no district. */
const WORKING = { open: true, kind: Not<UnitKind>('district') };

const namesOf = ({ nameFr, nameAr, nameEn }: NewPrefecture) => ({ nameFr, nameAr, nameEn });
