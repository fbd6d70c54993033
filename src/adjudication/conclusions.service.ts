import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, MoreThanOrEqual } from 'typeorm';
import { audit } from '../audit/index.js';
import { type Case, CasesService } from '../cases/index.js';
import { actorRef, isUniqueViolation, type RequestContext } from '../common/index.js';
import { GalleryRecord, ownRecord } from '../records/index.js';
import { SKETCH } from '../sketches/index.js';
import { digestOf, probeRecordsOf, type Search, type SearchCandidate } from '../search/index.js';
import { type AdjudicationView, adjudicationView } from './adjudication-view.js';
import type {
  CandidatePath,
  NewCorroboration,
  NewDecision,
  NewRevocation,
} from './adjudication.dto.js';
import { adjudicationProblems } from './adjudication.problems.js';
import { checked } from './checked.js';
import { Corroboration } from './corroboration.entity.js';
import { Decision } from './decision.entity.js';
import { type Dossier, dossierOf } from './dossier.js';
import { heldCandidate, openSearch, personIn, refuseExpunged } from './examined.js';
import { heed } from './heed.js';
import { Identification } from './identification.entity.js';

/** What a step is taken on. */
interface Standing {
  readonly manager: EntityManager;
  readonly person: string;
  readonly search: Search;
  readonly file: Case;
  readonly candidate: SearchCandidate;
  readonly dossier: Dossier;
}

/** What follows from two opinions: a decision, corroboration, an identification. */
@Injectable()
export class ConclusionsService {
  constructor(
    private readonly db: DataSource,
    private readonly cases: CasesService,
  ) {}

  decide(ctx: RequestContext, path: CandidatePath, input: NewDecision): Promise<AdjudicationView> {
    const { outcome, reason } = input;
    return this.step(ctx, path, async ({ manager, person, search, candidate, dossier }) => {
      checked(dossier, { kind: 'decision', by: person, outcome });
      const { searchId, rank, recordId } = candidate;
      await manager.insert(Decision, { searchId, rank, supervisorId: person, outcome, reason });
      await heed(manager, ctx, search, candidate, await dossierOf(manager, candidate));
      const details = { rank, record: recordId, outcome, said: digestOf({ reason }) };
      await audit(manager, ctx, 'adjudication.decide', searchId, details);
    });
  }

  corroborate(
    ctx: RequestContext,
    path: CandidatePath,
    { kind, evidence }: NewCorroboration,
  ): Promise<AdjudicationView> {
    return this.step(ctx, path, async ({ manager, person, candidate, dossier }) => {
      checked(dossier, { kind: 'corroboration' });
      const { searchId, rank, recordId } = candidate;
      const recorded = { kind, evidence, recordedById: person };
      await manager.insert(Corroboration, { searchId, rank, ...recorded });
      const details = { rank, record: recordId, kind, said: digestOf({ evidence }) };
      await audit(manager, ctx, 'adjudication.corroborate', searchId, details);
    });
  }

  /** Sets a sketch of the caller's prefecture identified. */
  async identify(ctx: RequestContext, path: CandidatePath): Promise<AdjudicationView> {
    try {
      return await this.step(ctx, path, async (standing) => {
        const { manager, person, search, file, candidate, dossier } = standing;
        if (ctx.actor.role !== 'supervisor' && file.createdBy !== actorRef(ctx.actor)) {
          throw adjudicationProblems['identified-by-holder']();
        }
        checked(dossier, { kind: 'identification' });
        const { searchId, rank } = candidate;
        const linked = { ...(await sketchAndSubject(standing)), caseId: search.caseId };
        await ownRecord(manager, ctx, SKETCH, linked.sketchId, 'lock');
        await refuseOutdated(manager, linked, dossier);
        await manager.insert(Identification, {
          searchId,
          rank,
          ...linked,
          identifiedById: person,
        });
        await audit(manager, ctx, 'adjudication.identify', searchId, { rank, ...linked });
      });
    } catch (failure) {
      // Identified by another search meanwhile.
      if (!isUniqueViolation(failure, 'identifications_one_a_sketch')) throw failure;
      throw adjudicationProblems['already-identified']();
    }
  }

  /** Takes a wrong identification back: the sketch is unsolved again, and history tells why. */
  revoke(
    ctx: RequestContext,
    path: CandidatePath,
    { reason }: NewRevocation,
  ): Promise<AdjudicationView> {
    return this.step(ctx, path, async ({ manager, person, candidate, dossier }) => {
      checked(dossier, { kind: 'revocation' });
      const { searchId, rank, recordId } = candidate;
      await manager.update(
        Identification,
        { searchId, rank },
        { revokedAt: () => 'now()', revokedById: person, revocationReason: reason },
      );
      const sketchId = dossier.identification?.sketchId;
      const details = { rank, record: recordId, sketchId, said: digestOf({ reason }) };
      await audit(manager, ctx, 'adjudication.revoke', searchId, details);
    });
  }

  private async step(
    ctx: RequestContext,
    { id, rank }: CandidatePath,
    work: (standing: Standing) => Promise<void>,
  ): Promise<AdjudicationView> {
    const person = personIn(ctx);
    return this.db.transaction(async (manager) => {
      const search = await openSearch(manager, ctx, id);
      refuseExpunged(search);
      const file = await this.cases.usable(manager, ctx, search.caseId);
      const candidate = await heldCandidate(manager, ctx, { searchId: id, rank });
      const dossier = await dossierOf(manager, candidate);
      await work({ manager, person, search, file, candidate, dossier });
      return adjudicationView(candidate, await dossierOf(manager, candidate), person);
    });
  }
}

/** Opinions from before a revocation, in another search of the same two, were led astray alike. */
async function refuseOutdated(
  manager: EntityManager,
  { sketchId, subjectId }: { sketchId: string; subjectId: string },
  { opinions, corroborations }: Dossier,
): Promise<void> {
  const earliest = Math.min(
    ...opinions.map(({ createdAt }) => createdAt.getTime()),
    Math.max(...corroborations.map(({ createdAt }) => createdAt.getTime())),
  );
  const revokedAt = MoreThanOrEqual(new Date(earliest));
  if (await manager.existsBy(Identification, { sketchId, subjectId, revokedAt })) {
    throw adjudicationProblems['identification-revoked']();
  }
}

/** Which of probe and candidate is the sketch, and which the subject. */
async function sketchAndSubject({ manager, search, candidate }: Standing) {
  const ids = [...(await probeRecordsOf(manager, search.id)), candidate.recordId];
  const records = await manager.findBy(GalleryRecord, { id: In(ids) });
  const sketchId = records.find(({ kind }) => kind === 'sketch')?.id;
  const subjectId = records.find(({ kind }) => kind === 'subject')?.id;
  if (sketchId === undefined || subjectId === undefined) {
    throw adjudicationProblems['sketch-and-subject-needed']();
  }
  return { sketchId, subjectId };
}
