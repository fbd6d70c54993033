import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager, In, Not } from 'typeorm';
import { audit } from '../audit/index.js';
import { currentDay, type RequestContext, systemContext } from '../common/index.js';
import { Config } from '../config/index.js';
import { asSystem, holdLock } from '../database/index.js';
import { Image, Template } from '../enrolment/index.js';
import { FaceModel } from '../faces/index.js';
import type { Prefecture } from '../prefectures/index.js';
import {
  type CandidateList,
  CandidateListsService,
  comparedCircumstances,
  type ListedCandidate,
  rounded,
  GalleryRepository,
  traitCounts,
} from '../matching/index.js';
import { GalleryRecord, SwitchedOffTraits } from '../records/index.js';
import { casesExcluding, currentExclusions } from '../search/index.js';
import { Sketch } from '../sketches/index.js';
import { LinkAlert, type LinkEvidence } from './link-alert.entity.js';
import { linkageProbe, linkageQuery } from './linkage-list.js';
import { onePerWitness } from './one-per-witness.js';
import { ALERT_THRESHOLD, linkStrength } from './strength.js';

/**
 * Claims the template that has waited longest. Another instance's is passed over, and so is one
 * whose record is being changed: who changes it waits for nobody who waits for them.
 */
const CLAIM = `DELETE FROM linkage_queue WHERE template_id = (
  SELECT queue.template_id FROM linkage_queue queue
    JOIN templates template ON template.id = queue.template_id
    JOIN records record ON record.id = template.record_id
    WHERE template.model_version = $1 AND queue.template_id <> ALL ($2::uuid[])
    ORDER BY queue.seq LIMIT 1
    FOR UPDATE OF queue SKIP LOCKED
    FOR KEY SHARE OF record SKIP LOCKED
  ) RETURNING template_id`;

/** What a record is linked with, and among how many that was judged. */
type Linked = Pick<CandidateList, 'size' | 'candidates'>;

const NONE: Linked = { size: { records: 0, withFace: 0 }, candidates: [] };

/** A scope that has nothing of its own, and to which nothing was opened: what everybody may find is left. */
const NOBODYS = { id: '00000000-0000-0000-0000-000000000000', code: '' };

/** Searches new sketches and new subjects against the unsolved sketches, and raises alerts for strong pairs. */
@Injectable()
export class LinkageService {
  private readonly logger = new Logger('Linkage');

  constructor(
    private readonly db: DataSource,
    private readonly lists: CandidateListsService,
    private readonly repository: GalleryRepository,
    private readonly model: FaceModel,
    private readonly off: SwitchedOffTraits,
    private readonly config: Config,
  ) {}

  /**
   * Links one waiting template, in one short transaction: its alerts are kept and it waits no
   * longer, or all is as before.
   *
   * @param failed templates to pass over; one that fails is added
   * @returns false when none waits
   */
  async linkNext(failed: string[]): Promise<boolean> {
    let claimed: string | undefined;
    try {
      // READ COMMITTED: a pair that another instance alerts meanwhile is a conflict to ignore, not
      // a failure.
      await asSystem('linkage', () =>
        this.db.transaction('READ COMMITTED', async (manager) => {
          const [rows] = await manager.query<[{ template_id: string }[], number]>(CLAIM, [
            this.model.version,
            failed,
          ]);
          claimed = rows[0]?.template_id;
          if (claimed !== undefined) await this.link(manager, claimed);
        }),
      );
    } catch (error) {
      if (claimed === undefined) throw error;
      failed.push(claimed);
      this.logger.error(`Template ${claimed} was not linked`, (error as Error).stack);
    }
    return claimed !== undefined;
  }

  private async link(manager: EntityManager, templateId: string): Promise<void> {
    const template = await manager
      .createQueryBuilder(Template, 'template')
      .addSelect('template.embedding')
      .where({ id: templateId })
      .getOne();
    // Its image was removed, or its face set anew, since it was claimed.
    if (!template) return;
    const record = await manager.findOne(GalleryRecord, {
      where: { id: template.recordId, status: 'active' },
      relations: { prefecture: true, case: true },
    });
    if (!record || isSolved(record)) return;
    const ctx = linkageContext(record.prefecture);
    const own = await this.list(manager, ctx, record, template);
    const others = await this.othersList(manager, record, template);
    const alerts = await this.raise(manager, record, template.imageId, [
      { size: own.size, candidates: own.candidates.filter((one) => isOf(record, one)) },
      { size: others.size, candidates: others.candidates.filter((one) => !isOf(record, one)) },
    ]);
    await audit(manager, ctx, 'linkage.run', record.id, {
      template: templateId,
      gallery: own.size.withFace,
      alerts: alerts.length,
    });
    for (const { id, candidateId } of alerts) {
      await audit(manager, ctx, 'linkage.alert', id, { shown: [record.id, candidateId] });
    }
  }

  /**
   * Sketches of other prefectures. How strong such a pair is tells both holders how many sketches resemble it: it is
   * judged among those that everybody may find.
   */
  private othersList(
    manager: EntityManager,
    record: GalleryRecord,
    template: Template,
  ): Promise<Linked> {
    if (record.sharing === 'prefecture') return Promise.resolve(NONE);
    return this.list(manager, linkageContext(NOBODYS), record, template);
  }

  /** Unsolved sketches, as a search by this record finds them in a scope. */
  private async list(
    manager: EntityManager,
    ctx: RequestContext,
    record: GalleryRecord,
    template: Template,
  ): Promise<CandidateList> {
    const circumstances = await comparedCircumstances(manager, record.case);
    const query = linkageQuery(record, circumstances);
    const centring = await this.repository.centring(manager);
    const today = await currentDay(manager, this.config.timeZone);
    const traits = this.off.without(record.traits);
    const probe = linkageProbe({ ...record, traits }, template, today);
    const counts = await traitCounts(manager, probe.traits);
    const excluded = await setApart(manager, record);
    return this.lists.list(manager, ctx, { query, probe, centring, counts, excluded });
  }

  /** Keeps an alert for every strong pair that has none yet. */
  private async raise(
    manager: EntityManager,
    record: GalleryRecord,
    imageId: string,
    lists: readonly Linked[],
  ): Promise<{ id: string; candidateId: string }[]> {
    const pair = {
      probeId: record.id,
      threshold: ALERT_THRESHOLD,
      modelVersion: this.model.version,
      state: 'open' as const,
    };
    const strong = lists.flatMap(({ size: { withFace: gallerySize }, candidates }) =>
      candidates.flatMap((candidate) => {
        const explanation = linkEvidence(candidate, imageId);
        if (!explanation || explanation.strength < ALERT_THRESHOLD) return [];
        return [{ ...pair, gallerySize, candidateId: candidate.id, explanation }];
      }),
    );
    if (strong.length === 0) return [];
    const faces = strong.map(({ explanation }) => explanation.face.imageId);
    const shown = await showingFace(manager, [imageId, ...faces]);
    if (!shown.has(imageId)) return [];
    const sure = strong.filter(({ explanation }) => shown.has(explanation.face.imageId));
    if (sure.length === 0) return [];
    // Or two instances would each tell of one witness, by two sketches of theirs.
    await holdLock(manager, 'link-alerts');
    const alerts = await onePerWitness(manager, record.id, sure);
    if (alerts.length === 0) return [];
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(LinkAlert)
      .values(alerts)
      .orIgnore()
      .returning(['id', 'candidateId'])
      .execute();
    const rows = inserted.raw as { id: string; candidate_id: string }[];
    return rows.map(({ id, candidate_id: candidateId }) => ({ id, candidateId }));
  }
}

const isOf = ({ prefecture }: GalleryRecord, candidate: ListedCandidate) =>
  candidate.prefecture === prefecture.code;

/** Null for a candidate without a face: traits alone link nobody. */
function linkEvidence(
  { face, traits, circumstances }: ListedCandidate,
  probeImageId: string,
): LinkEvidence | null {
  if (face?.expectedStrangers === undefined) return null;
  const evidence = traits.map((one) => one.evidence);
  const strength = rounded(linkStrength(face.expectedStrangers, evidence));
  return { strength, face, traits, ...(circumstances && { circumstances }), probeImageId };
}

/**
 * Those of these images that are still there, and in whose box a face is seen: what resembles anything
 * else says nothing.
 */
async function showingFace(
  manager: EntityManager,
  imageIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const images = await manager.findBy(Image, { id: In(imageIds), faceStatus: Not('doubtful') });
  return new Set(images.map(({ id }) => id));
}

/** Nobody of the record's own prefecture: what they may find is what it may be linked with. */
function linkageContext({ id, code }: Pick<Prefecture, 'id' | 'code'>): RequestContext {
  const system = systemContext('linkage');
  // Also for a record of the national level, which sees what others have restricted.
  return { ...system, actor: { ...system.actor, prefecture: { id, code, national: false } } };
}

/** Whose case is closed is looked for no more; a known person is found whatever became of theirs. */
function isSolved({ kind, case: file }: GalleryRecord): boolean {
  return kind === 'sketch' && file?.status === 'closed';
}

/** What is excluded for the record's case, and the sketches of cases for which it is excluded itself. */
async function setApart(
  manager: EntityManager,
  { id, caseId }: GalleryRecord,
): Promise<ReadonlySet<string>> {
  const excluded = await currentExclusions(manager, caseId);
  const cases = await casesExcluding(manager, id);
  const sketches = await manager.findBy(Sketch, { caseId: In(cases) });
  return new Set([...excluded.keys(), ...sketches.map((sketch) => sketch.id)]);
}
