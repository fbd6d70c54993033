import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, In, type Repository } from 'typeorm';
import { audit } from '../audit/index.js';
import { isUniqueViolation, type RequestContext } from '../common/index.js';
import { Prefecture } from './prefecture.entity.js';
import { prefectureProblems } from './prefectures.problems.js';
import type { NewPrefecture, PrefectureChange } from './prefectures.dto.js';

@Injectable()
export class PrefecturesService {
  constructor(@InjectRepository(Prefecture) private readonly prefectures: Repository<Prefecture>) {}

  /** All prefectures, by code. */
  list(): Promise<Prefecture[]> {
    return this.prefectures.find({ order: { code: 'ASC' } });
  }

  /** Whether there are prefectures with all of these codes. */
  async has(codes: readonly string[]): Promise<boolean> {
    if (codes.length === 0) return true;
    const found = await this.prefectures.countBy({ code: In(codes) });
    return found === new Set(codes).size;
  }

  byId(id: string, manager: EntityManager): Promise<Prefecture> {
    return manager.findOneByOrFail(Prefecture, { id });
  }

  /** @throws Problem `prefecture-unknown` */
  async byCode(
    code: string,
    manager: EntityManager = this.prefectures.manager,
  ): Promise<Prefecture> {
    const found = await manager.findOneBy(Prefecture, { code });
    if (!found) {
      const extensions = { field: 'prefecture', acts: ['GET /api/v1/prefectures'] };
      throw prefectureProblems['prefecture-unknown']({ params: { code }, extensions });
    }
    return found;
  }

  /**
   * A new prefecture; logged.
   * @throws Problem `prefecture-exists`
   */
  async create(ctx: RequestContext, input: NewPrefecture): Promise<Prefecture> {
    try {
      return await this.prefectures.manager.transaction(async (manager) => {
        const made = await manager.save(manager.create(Prefecture, { ...input, national: false }));
        await audit(manager, ctx, 'prefecture.create', made.code);
        return made;
      });
    } catch (failure) {
      if (!isUniqueViolation(failure)) throw failure;
      throw prefectureProblems['prefecture-exists']({ params: { code: input.code } });
    }
  }

  /**
   * Whom others call there; logged.
   * @throws Problem `prefecture-unknown`
   */
  async change(
    ctx: RequestContext,
    code: string,
    { contact }: PrefectureChange,
  ): Promise<Prefecture> {
    return this.prefectures.manager.transaction(async (manager) => {
      const found = await this.byCode(code, manager);
      if (contact === undefined) return found;
      await manager.update(Prefecture, { code }, { contact });
      await audit(manager, ctx, 'prefecture.change', code, {
        before: found.contact,
        after: contact,
      });
      return { ...found, contact };
    });
  }
}
