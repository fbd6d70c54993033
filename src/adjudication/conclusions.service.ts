import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { mayReach } from '../access/index.js';
import { audit } from '../audit/index.js';
import { type Case, CasesService } from '../cases/index.js';
import { isRefusedBy, isUniqueViolation, type RequestContext } from '../common/index.js';
import { GalleryRecord, loadChangeableRecord, recordProblems } from '../records/index.js';
import { SKETCH } from '../sketches/index.js';
import { digestOf, probeRecordsOf, type Search, type SearchCandidate } from '../search/index.js';
import { type AdjudicationView, adjudicationView } from './adjudication-view.js';
import type {
  CandidatePath,
  NewCorroboration,
  NewDecision,
  NewIdentification,
  NewRevocation,
} from './adjudication.dto.js';
import { adjudicationProblems } from './adjudication.problems.js';
import { assertAllLookedAt } from './assert-all-looked-at.js';
import { assertAnswered } from './assert-answered.js';
import { assertFacesLookedAt } from './assert-faces-looked-at.js';
import { assertStepAllowed } from './assert-step-allowed.js';
import { Corroboration, isIndependent, RECALLED } from './corroboration.entity.js';
import { Decision } from './decision.entity.js';
import { type CandidateAdjudications, candidateAdjudications } from './candidate-adjudications.js';
import { loadSeenSearch, lockCandidate, refuseExpunged } from './load-candidate.js';
import { applyExclusion } from './apply-exclusion.js';
import { SketchIdentification } from './identification.entity.js';

/** What a step is taken on. */
interface StepContext {
  readonly manager: EntityManager;
  readonly person: string;
  readonly search: Search;
  readonly file: Case;
  readonly candidate: SearchCandidate;
  readonly adjudications: CandidateAdjudications;
}

/** What follows from two opinions: a decision, corroboration, an identification. */
@Injectable()
export class ConclusionsService {
  constructor(
    private readonly db: DataSource,
    private readonly cases: CasesService,
  ) {}

  decide(ctx: RequestContext, path: CandidatePath, input: NewDecision): Promise<AdjudicationView> {
    const { outcome, reason, againstIt } = input;
    return this.step(ctx, path, async ({ manager, person, search, candidate, adjudications }) => {
      assertStepAllowed(adjudications, { kind: 'decision', by: person, outcome });
      if (outcome === 'potential') assertAnswered(candidate, againstIt);
      await assertFacesLookedAt(manager, ctx, search, candidate);
      const { searchId, rank, recordId } = candidate;
      const given = { outcome, reason, againstIt: againstIt ?? null };
      await manager.insert(Decision, { searchId, rank, supervisorId: person, ...given });
      await applyExclusion(
        manager,
        ctx,
        search,
        candidate,
        await candidateAdjudications(manager, candidate),
      );
      const said = digestOf({ reason, ...(againstIt !== undefined && { againstIt }) });
      const details = { rank, record: recordId, outcome, said };
      await audit(manager, ctx, 'adjudication.decide', searchId, details);
    });
  }

  corroborate(
    ctx: RequestContext,
    path: CandidatePath,
    { kind, evidence, shownToWitness: shown }: NewCorroboration,
  ): Promise<AdjudicationView> {
    return this.step(ctx, path, async ({ manager, person, candidate, adjudications }) => {
      const shownToWitness = shown ?? null;
      if (RECALLED.has(kind) !== (shownToWitness !== null)) {
        throw adjudicationProblems['shown-to-witness-unsaid']();
      }
      const independent = isIndependent({ kind, shownToWitness });
      assertStepAllowed(adjudications, { kind: 'corroboration', independent });
      const { searchId, rank, recordId } = candidate;
      const recorded = { kind, shownToWitness, evidence, recordedById: person };
      await manager.insert(Corroboration, { searchId, rank, ...recorded });
      const told = { kind, ...(shownToWitness && { shownToWitness }) };
      const details = { rank, record: recordId, ...told, said: digestOf({ evidence }) };
      await audit(manager, ctx, 'adjudication.corroborate', searchId, details);
    });
  }

  /** Sets a sketch of the caller's prefecture identified. */
  async identify(
    ctx: RequestContext,
    path: CandidatePath,
    { againstIt }: NewIdentification,
  ): Promise<AdjudicationView> {
    try {
      return await this.step(ctx, path, async (context) => {
        const { manager, person, search, file, candidate, adjudications } = context;
        const { prefectureId, createdBy } = file;
        if (!mayReach(ctx, 'cases.conclude', { prefectureId, actor: createdBy })) {
          throw adjudicationProblems['identified-by-holder']();
        }
        assertStepAllowed(adjudications, { kind: 'identification' });
        const answered = adjudications.opinions.map((opinion) => opinion.againstIt);
        assertAnswered(candidate, againstIt, ...answered);
        await assertFacesLookedAt(manager, ctx, search, candidate);
        await assertAllLookedAt(manager, search);
        const { searchId, rank } = candidate;
        const linked = { ...(await sketchAndSubject(context)), caseId: search.caseId };
        await loadChangeableRecord(manager, ctx, SKETCH, linked.sketchId, 'look');
        await manager.insert(SketchIdentification, {
          searchId,
          rank,
          ...linked,
          identifiedById: person,
          againstIt: againstIt ?? null,
        });
        const said = digestOf({ ...(againstIt !== undefined && { againstIt }) });
        await audit(manager, ctx, 'adjudication.identify', searchId, { rank, ...linked, said });
      });
    } catch (failure) {
      // Of the subject; that the sketch is not in use is told before.
      if (isRefusedBy(failure, 'identification_in_use')) throw recordProblems['record-withdrawn']();
      // Of the same two, in another search.
      if (isRefusedBy(failure, 'identification_outdated')) {
        throw adjudicationProblems['identification-revoked']();
      }
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
    return this.step(ctx, path, async ({ manager, person, candidate, adjudications }) => {
      assertStepAllowed(adjudications, { kind: 'revocation' });
      const { searchId, rank, recordId } = candidate;
      await manager.update(
        SketchIdentification,
        { searchId, rank },
        { revokedAt: () => 'now()', revokedById: person, revocationReason: reason },
      );
      const sketchId = adjudications.identification?.sketchId;
      const details = { rank, record: recordId, sketchId, said: digestOf({ reason }) };
      await audit(manager, ctx, 'adjudication.revoke', searchId, details);
    });
  }

  private async step(
    ctx: RequestContext,
    { id, rank }: CandidatePath,
    work: (context: StepContext) => Promise<void>,
  ): Promise<AdjudicationView> {
    const person = ctx.actor.id;
    return this.db.transaction(async (manager) => {
      const search = await loadSeenSearch(manager, ctx, id);
      refuseExpunged(search);
      const file = await this.cases.usable(manager, ctx, search.caseId, 'lock');
      const candidate = await lockCandidate(manager, ctx, { searchId: id, rank });
      const adjudications = await candidateAdjudications(manager, candidate);
      await work({ manager, person, search, file, candidate, adjudications });
      return adjudicationView(candidate, await candidateAdjudications(manager, candidate), person);
    });
  }
}

/** Which of probe and candidate is the sketch, and which the subject. */
async function sketchAndSubject({ manager, search, candidate }: StepContext) {
  const ids = [...(await probeRecordsOf(manager, search.id)), candidate.recordId];
  const records = await manager.findBy(GalleryRecord, { id: In(ids) });
  const sketchId = records.find(({ kind }) => kind === 'sketch')?.id;
  const subjectId = records.find(({ kind }) => kind === 'subject')?.id;
  if (sketchId === undefined || subjectId === undefined) {
    throw adjudicationProblems['sketch-and-subject-needed']();
  }
  return { sketchId, subjectId };
}
