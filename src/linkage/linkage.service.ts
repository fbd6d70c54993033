import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { audit } from '../audit/index.js';
import { asSystem, holdLock } from '../database/index.js';
import { Template } from '../enrolment/index.js';
import { FaceModel } from '../faces/index.js';
import { comparedCircumstances } from '../matching/index.js';
import { GalleryRecord } from '../records/index.js';
import { casesExcluding, currentExclusions } from '../search/index.js';
import { Sketch } from '../sketches/index.js';
import { type AlikeRecord, AlikeRecordsService, linkageContext } from './alike-records.service.js';
import { LinkAlert } from './link-alert.entity.js';
import { linkageQuery } from './linkage-list.js';
import { onePerWitness } from './one-per-witness.js';
import { ALERT_THRESHOLD } from './strength.js';

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

/** Searches new sketches and new subjects against the unsolved sketches, and raises alerts for strong pairs. */
@Injectable()
export class LinkageService {
  private readonly logger = new Logger('Linkage');

  constructor(
    private readonly db: DataSource,
    private readonly alike: AlikeRecordsService,
    private readonly model: FaceModel,
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
    const { alike, gallery } = await this.alike.of(manager, record, template, {
      query: linkageQuery(record, await comparedCircumstances(manager, record.case)),
      excluded: await setApart(manager, record),
      isStrong: ({ strength }) => strength >= ALERT_THRESHOLD,
    });
    const alerts = await this.raise(manager, record, alike);
    await audit(manager, ctx, 'linkage.run', record.id, {
      template: templateId,
      gallery,
      alerts: alerts.length,
    });
    for (const { id, candidateId } of alerts) {
      await audit(manager, ctx, 'linkage.alert', id, { shown: [record.id, candidateId] });
    }
  }

  /** Keeps an alert for every strong pair that has none yet. */
  private async raise(
    manager: EntityManager,
    record: GalleryRecord,
    alike: readonly AlikeRecord[],
  ): Promise<{ id: string; candidateId: string }[]> {
    if (alike.length === 0) return [];
    // Or two instances would each tell of one witness, by two sketches of theirs.
    await holdLock(manager, 'link-alerts');
    const sure = await onePerWitness(manager, record.id, alike);
    if (sure.length === 0) return [];
    const pair = {
      probeId: record.id,
      threshold: ALERT_THRESHOLD,
      modelVersion: this.model.version,
      state: 'open' as const,
    };
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(LinkAlert)
      .values(sure.map((one) => ({ ...pair, ...one })))
      .orIgnore()
      .returning(['id', 'candidateId'])
      .execute();
    const rows = inserted.raw as { id: string; candidate_id: string }[];
    return rows.map(({ id, candidate_id: candidateId }) => ({ id, candidateId }));
  }
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
