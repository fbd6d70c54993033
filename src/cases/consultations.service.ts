import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, Raw } from 'typeorm';
import { audit } from '../audit/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
import { caseProblems } from './cases.problems.js';
import { CasesService } from './cases.service.js';
import { Consultation } from './consultation.entity.js';
import {
  type ConsultationView,
  consultationView,
  type NewConsultation,
} from './consultations.dto.js';

/** Nobody looks at a face for nothing: each look belongs to a case and a stated purpose. */
@Injectable()
export class ConsultationsService {
  constructor(
    private readonly db: DataSource,
    private readonly cases: CasesService,
  ) {}

  /**
   * States for which case and purpose its caller will look at images, for eight hours.
   * @throws Problem `case-unusable`
   */
  async open(ctx: RequestContext, input: NewConsultation): Promise<ConsultationView> {
    const { caseId, purpose } = input;
    return this.db.transaction(async (manager) => {
      await this.cases.searchable(manager, ctx, caseId, 'lock');
      const actor = actorRef(ctx.actor);
      const prefectureId = ctx.actor.prefecture.id;
      const { id } = await manager.save(
        manager.create(Consultation, { prefectureId, actor, caseId, purpose }),
      );
      await audit(manager, ctx, 'consultation.open', id, { caseId, purpose });
      return consultationView(await manager.findOneByOrFail(Consultation, { id }));
    });
  }

  /**
   * The caller's own consultation, while it lasts and its case may be worked on.
   *
   * @throws Problem `consultation-unusable`, `case-unusable`, `offence-not-searchable`
   */
  async loadUsable(manager: EntityManager, ctx: RequestContext, id: string): Promise<Consultation> {
    const actor = actorRef(ctx.actor);
    const expiresAt = Raw((column) => `${column} > now()`);
    const found = await manager.findOneBy(Consultation, { id, actor, expiresAt });
    if (!found) throw caseProblems['consultation-unusable']();
    await this.cases.searchable(manager, ctx, found.caseId, 'look');
    return found;
  }
}
