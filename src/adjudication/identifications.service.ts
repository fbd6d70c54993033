import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { mayReach } from '../access/index.js';
import { audit } from '../audit/index.js';
import { render, type RequestContext } from '../common/index.js';
import { missingRecord, recordProblems, recordsInScope } from '../records/index.js';
import { SKETCH } from '../sketches/index.js';
import {
  type IdentificationList,
  type IdentificationView,
  identificationView,
} from './adjudication-view.js';
import { SketchIdentification } from './identification.entity.js';
import { IDENTIFICATION_NOTICE } from './identification-notice.js';

/** Whom a sketch was said to show: what holds, and what was taken back. */
@Injectable()
export class IdentificationsService {
  constructor(private readonly db: DataSource) {}

  /** Of a sketch of the caller's prefecture (of any, at national level), oldest first. */
  async of(ctx: RequestContext, sketchId: string): Promise<IdentificationList> {
    return this.db.transaction(async (manager) => {
      const sketches = recordsInScope(manager, ctx, SKETCH);
      const sketch = await sketches.andWhere('record.id = :sketchId', { sketchId }).getOne();
      if (!sketch) throw await missingRecord(manager, ctx, 'sketch', sketchId);
      if (!mayReach(ctx, 'identifications.read', sketch))
        throw recordProblems['record-not-found']();
      const rows = await manager.find(SketchIdentification, {
        where: { sketchId },
        relations: { identifiedBy: true, revokedBy: true },
        order: { createdAt: 'ASC' },
      });
      await audit(manager, ctx, 'identification.read', sketchId, { listed: rows.length });
      return {
        notice: render(IDENTIFICATION_NOTICE, ctx.language),
        items: rows.map(identificationView),
      };
    });
  }

  /** Of every sketch whose subject is known; nothing is logged. */
  async standing(
    manager: EntityManager,
  ): Promise<Pick<SketchIdentification, 'sketchId' | 'subjectId'>[]> {
    return manager.find(SketchIdentification, {
      select: { searchId: true, rank: true, sketchId: true, subjectId: true },
      where: { revokedAt: IsNull() },
      order: { createdAt: 'ASC' },
    });
  }

  /** By searches for a case that the caller may read, oldest first; nothing is logged. */
  async ofCase(manager: EntityManager, caseId: string): Promise<IdentificationView[]> {
    const rows = await manager.find(SketchIdentification, {
      where: { caseId },
      relations: { identifiedBy: true, revokedBy: true },
      order: { createdAt: 'ASC' },
    });
    return rows.map(identificationView);
  }
}
