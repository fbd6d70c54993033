import { Injectable } from '@nestjs/common';
import { DataSource, type DeepPartial, type EntityManager } from 'typeorm';
import { alteration, audit } from '../audit/index.js';
import { type Case, CasesService } from '../cases/index.js';
import {
  actorRef,
  httpProblems,
  addMonths,
  currentDay,
  databaseTime,
  type RequestContext,
} from '../common/index.js';
import { Config } from '../config/index.js';
import { EnrolmentService } from '../enrolment/index.js';
import { keepMade } from '../idempotency/index.js';
import { inStage } from '../telemetry/index.js';
import { parseTraits } from '../traits/index.js';
import { missingRecord } from './expunged-record.js';
import { keepTerms } from './finding/record-terms.js';
import { nextRecordNumber } from './next-record-number.js';
import { fieldChanges } from './field-changes.js';
import { keepChange } from './keep-change.js';
import { loadChangeableRecord, loadHeldRecord } from './load-changeable-record.js';
import { loadCaseOf } from './load-case-of.js';
import { openedUntil } from './opened-until.js';
import type { MadeRecord } from './made-record.js';
import { mayBeMinor, type Minority } from './minority.js';
import { keepToPrefecture, minorityOf } from './minors.js';
import { birthFaults, takingFaults } from './photo-faults.js';
import { type PhotoTakingInput, takingColumns } from './photo-taking.dto.js';
import { commonColumns, mergedTraits } from './record-columns.js';
import { recordsInScope } from './record-scope.js';
import type { RecordAct } from './record-change.entity.js';
import type { RecordType } from './record-type.js';
import { type ImageView, type RecordView, recordView } from './record-view.js';
import type { GalleryRecord } from './record.entity.js';
import { RecordImagesService } from './record-images.service.js';
import type { NewRecord, RecordPatch } from './records.dto.js';
import { recordProblems } from './records.problems.js';
import { stateOf } from './record-state.js';
import { restrictionLiftedApart } from './restriction-lifted-apart.js';
import { settle } from './settle-record.js';
import { RetentionTerms } from './terms/retention-terms.service.js';
import { SwitchedOffTraits } from './switched-off-traits.js';

/** Of a change, the log tells before and after of these; of names and free texts, that they changed. */
const TOLD = ['sharing', 'traits', 'caseId'] as const;

@Injectable()
export class RecordsService {
  constructor(
    private readonly db: DataSource,
    private readonly enrolment: EnrolmentService,
    private readonly images: RecordImagesService,
    private readonly cases: CasesService,
    private readonly terms: RetentionTerms,
    private readonly off: SwitchedOffTraits,
    private readonly config: Config,
  ) {}

  /**
   * Record, image, template and log entry are one transaction: all of it is there, or nothing.
   * @param within what else is kept in it
   */
  async create<R extends GalleryRecord>(
    ctx: RequestContext,
    type: RecordType<R>,
    input: NewRecord & { readonly photo?: PhotoTakingInput },
    columns: NoInfer<DeepPartial<R>>,
    upload: Buffer,
    within?: (manager: EntityManager, made: MadeRecord) => Promise<void>,
  ): Promise<RecordView> {
    const { record, today } = await this.prepare(ctx, type, input, columns);
    const enrolled = await this.enrolment.prepareAndStore(upload, type.modality, input.faceBox);
    const stored = { ...enrolled, taking: takingColumns(input.photo ?? {}) };
    const enter = async (manager: EntityManager) => {
      const { caseId } = input;
      const file = caseId ? await this.cases.usable(manager, ctx, caseId, 'lock') : null;
      // Its case may have been corrected while the image was looked at.
      await this.decide(manager, type, input, { record, today }, file);
      const { prefecture } = ctx.actor;
      const { sharing } = record;
      record.number = await nextRecordNumber(manager, prefecture, type.kind, sharing, today);
      const { id, number } = await this.save(manager, type, record);
      const image = await this.images.attach(manager, ctx, id, stored);
      await keepMade(manager, ctx, type.kind, id);
      await within?.(manager, { id, number, image });
      await audit(manager, ctx, `${type.kind}.create`, id, {
        number,
        image: image.sha256,
        sharing,
        caseId: caseId ?? null,
        ...(input.faceBox && { box: input.faceBox }),
      });
      return this.view(manager, ctx, type, id, [image]);
    };
    return inStage('upload', 'transaction', () => this.db.transaction(enter));
  }

  /** Throws what `create` would, but for the image; nothing is written. */
  async check<R extends GalleryRecord>(
    ctx: RequestContext,
    type: RecordType<R>,
    input: NewRecord & { readonly photo?: PhotoTakingInput },
    columns: NoInfer<DeepPartial<R>>,
  ): Promise<void> {
    await this.prepare(ctx, type, input, columns);
  }

  /** @param entered as `create` answers: for who has entered it, and has not read that answer */
  async read<R extends GalleryRecord>(
    ctx: RequestContext,
    type: RecordType<R>,
    id: string,
    entered?: 'entered',
  ): Promise<RecordView> {
    const { manager } = this.db;
    const images = entered && (await this.images.asUploaded(manager, ctx, id));
    const view = await this.view(manager, ctx, type, id, images);
    await audit(manager, ctx, `${type.kind}.read`, id);
    return view;
  }

  /**
   * Changes what a merge patch (RFC 7396) names.
   * @throws Problem `version-conflict`, `restriction-lifted-apart`, `traits-switched-off`, `validation-failed`, and as `loadChangeableRecord`
   */
  async change<R extends GalleryRecord>(
    ctx: RequestContext,
    type: RecordType<R>,
    id: string,
    change: RecordPatch & Pick<NewRecord, 'caseId' | 'description'>,
    columns: (was: R) => NoInfer<DeepPartial<R>>,
  ): Promise<RecordView> {
    this.off.refuse(ctx, change.traits);
    return this.db.transaction(async (manager) => {
      if (change.caseId) await this.cases.usable(manager, ctx, change.caseId, 'lock');
      const record = await loadChangeableRecord(manager, ctx, type, id, 'lock');
      if (record.version !== change.version) {
        const params = { given: change.version, current: record.version };
        throw httpProblems['version-conflict']({ params });
      }
      if (record.sharing === 'prefecture' && change.sharing === 'national') {
        throw restrictionLiftedApart(type, record);
      }
      const was = { ...record };
      const termBefore = this.termOf(type, was, await loadCaseOf(manager, was), was.minority);
      const traits = mergedTraits(record, change);
      Object.assign(record, commonColumns(change), traits, columns(record));
      const file = await loadCaseOf(manager, record);
      const today = await currentDay(manager, this.config.timeZone);
      settle(type, record, today, file, await birthFaults(manager, record, was));
      const asked = mayBeMinor(was.minority) ? 'as-it-is' : change.sharing;
      const minority = await this.protect(manager, type, record, file, asked);
      const term = this.termOf(type, record, file, minority);
      // Counted from the entry: who should have been reviewed by now is due.
      if (term !== termBefore) record.reviewOn = addMonths(term, record.datedOn);
      // Also where only a table of its own is changed, the record has another version.
      if (isChanged(type, was, record)) record.updatedAt = await databaseTime(manager);
      await this.save(manager, type, record);
      await keepChange(manager, ctx, type, id, {
        act: 'change',
        changes: fieldChanges(stateOf(type, was), stateOf(type, record)),
        logged: alteration(change, was, record, TOLD),
      });
      return this.view(manager, ctx, type, id);
    });
  }

  /** Takes a record out of every gallery. It stays readable, with the reason, by its prefecture. */
  async withdraw<R extends GalleryRecord>(
    ctx: RequestContext,
    type: RecordType<R>,
    id: string,
    reason: string,
  ): Promise<RecordView> {
    return this.db.transaction(async (manager) => {
      const record = await loadChangeableRecord(manager, ctx, type, id, 'lock');
      const was = { ...record };
      record.status = 'withdrawn';
      record.withdrawnAt = await databaseTime(manager);
      record.withdrawnBy = actorRef(ctx.actor);
      record.withdrawalReason = reason;
      return this.keep(manager, ctx, type, record, { act: 'withdraw', was, reason });
    });
  }

  /** Puts a withdrawn record back into use: into its galleries, and to be linked again. */
  async restore<R extends GalleryRecord>(
    ctx: RequestContext,
    type: RecordType<R>,
    id: string,
    reason: string,
  ): Promise<RecordView> {
    return this.db.transaction(async (manager) => {
      const record = await loadHeldRecord(manager, ctx, type, id, 'lock');
      if (record.status !== 'withdrawn') throw recordProblems['record-not-withdrawn']();
      const was = { ...record };
      record.status = 'active';
      record.withdrawnAt = record.withdrawnBy = record.withdrawalReason = null;
      return this.keep(manager, ctx, type, record, { act: 'restore', was, reason });
    });
  }

  /** Lifts a restriction: every prefecture finds the record from now on. */
  async share<R extends GalleryRecord>(
    ctx: RequestContext,
    type: RecordType<R>,
    id: string,
    reason: string,
  ): Promise<RecordView> {
    return this.db.transaction(async (manager) => {
      const record = await loadChangeableRecord(manager, ctx, type, id, 'lock');
      if (record.sharing !== 'prefecture') throw recordProblems['record-not-restricted']();
      const was = { ...record };
      record.sharing = 'national';
      return this.keep(manager, ctx, type, record, { act: 'share', was, reason });
    });
  }

  /** Saves a record that an act has changed, with its reason in the history. */
  private async keep<R extends GalleryRecord>(
    manager: EntityManager,
    ctx: RequestContext,
    type: RecordType<R>,
    record: R,
    { act, was, reason }: { act: RecordAct; was: object; reason: string },
  ): Promise<RecordView> {
    await manager.save(record);
    const changes = fieldChanges(stateOf(type, was as R), stateOf(type, record));
    await keepChange(manager, ctx, type, record.id, { act, changes, reason });
    return this.view(manager, ctx, type, record.id);
  }

  /**
   * Restricts a record whose person is known, and perhaps was a minor.
   *
   * @param asked how it is asked to be shared; `as-it-is` of who was known to be one already
   * @returns whether they were; of who is not known, that counts for nothing
   */
  private async protect<R extends GalleryRecord>(
    manager: EntityManager,
    type: RecordType<R>,
    record: R,
    file: Case | null,
    asked: NewRecord['sharing'] | 'as-it-is',
  ): Promise<Minority> {
    if (!type.isOfKnownPerson) return 'unknown';
    const minority = await minorityOf(manager, record, file);
    if (asked !== 'as-it-is' && mayBeMinor(minority)) keepToPrefecture(record, asked);
    return minority;
  }

  /** In months; the same of each record whose person is not known. */
  private termOf<R extends GalleryRecord>(
    type: RecordType<R>,
    record: R,
    file: Case | null,
    minority: Minority,
  ): number {
    const registeredAs = type.registeredAs?.(record) ?? null;
    return this.terms.monthsOf({
      registeredAs,
      offence: file?.offence,
      minority: type.isOfKnownPerson ? minority : 'unknown',
    });
  }

  /** A record to be, complete but for its number and image, that nothing is wrong with. */
  private async prepare<R extends GalleryRecord>(
    ctx: RequestContext,
    type: RecordType<R>,
    input: NewRecord & { readonly photo?: PhotoTakingInput },
    columns: NoInfer<DeepPartial<R>>,
  ): Promise<{ readonly record: R; readonly today: string }> {
    this.off.refuse(ctx, input.traits);
    const { manager: db } = this.db;
    const file = input.caseId ? await this.cases.usable(db, ctx, input.caseId, 'look') : null;
    const today = await currentDay(db, this.config.timeZone);
    const record = this.draft(ctx, type, input, columns, today);
    await this.decide(db, type, input, { record, today }, file);
    return { record, today };
  }

  /** What follows of the case as it is: whether something is wrong with a record to be, how it is shared, when it is reviewed. */
  private async decide<R extends GalleryRecord>(
    manager: EntityManager,
    type: RecordType<R>,
    input: NewRecord & { readonly photo?: PhotoTakingInput },
    { record, today }: { readonly record: R; readonly today: string },
    file: Case | null,
  ): Promise<void> {
    settle(type, record, today, file, takingFaults(input.photo ?? {}, record, today, 'photo.'));
    const minority = await this.protect(manager, type, record, file, input.sharing);
    record.reviewOn = addMonths(this.termOf(type, record, file, minority), today);
  }

  /** A record to be, without its number. */
  private draft<R extends GalleryRecord>(
    ctx: RequestContext,
    type: RecordType<R>,
    input: NewRecord,
    columns: NoInfer<DeepPartial<R>>,
    today: string,
  ): R {
    const common = {
      datedOn: today,
      traits: parseTraits(input.traits).traits,
      sharing: 'national',
      ...commonColumns(input),
      prefectureId: ctx.actor.prefecture.id,
      districtId: ctx.actor.districtId ?? null,
      status: 'active',
      createdBy: actorRef(ctx.actor),
    };
    const made = this.db.manager.create(type.entity, { ...common, ...columns } as DeepPartial<R>);
    return Object.assign(made, columns); // Also what is in a table of its own: TypeORM does not know it.
  }

  private async save<R extends GalleryRecord>(
    manager: EntityManager,
    type: RecordType<R>,
    record: R,
  ): Promise<R> {
    await manager.save(record);
    await keepTerms(manager, type, record);
    await type.keep?.(manager, record, this.config.timeZone);
    return record;
  }

  private async view<R extends GalleryRecord>(
    manager: EntityManager,
    ctx: RequestContext,
    type: RecordType<R>,
    id: string,
    known?: ImageView[],
  ): Promise<RecordView> {
    const records = recordsInScope(manager, ctx, type).andWhere('record.id = :id', { id });
    const record = await records.getOne();
    if (!record) throw await missingRecord(manager, ctx, type.kind, id);
    const images = known ?? (await this.images.of(manager, [id])).get(id) ?? [];
    const until = await openedUntil(manager, ctx, record);
    return recordView(ctx, type, record, images, { off: this.off.codes, until });
  }
}

function isChanged<R extends GalleryRecord>(type: RecordType<R>, was: R, is: R): boolean {
  return fieldChanges(stateOf(type, was), stateOf(type, is)).length > 0;
}
