import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mayReach } from '../../access/index.js';
import { currentDay, type RequestContext } from '../../common/index.js';
import { Config } from '../../config/index.js';
import { EnrolmentService, Template } from '../../enrolment/index.js';
import { FaceModel } from '../../faces/index.js';
import {
  bornFor,
  faceView,
  GalleryRecord,
  inScope,
  SwitchedOffTraits,
  traitsOn,
} from '../../records/index.js';
import {
  cautionsOf,
  sharedMaking,
  type Sketch,
  withMaking,
  witnessOf,
} from '../../sketches/index.js';
import { intake } from '../../storage/index.js';
import { combineTraits, parseTraits, type TraitSet } from '../../traits/index.js';
import {
  type NamedMember,
  type NamedProbe,
  NO_UPLOADS,
  parseProbe,
  type Stored,
  type Uploads,
} from './parse-probe.js';
import type { ListWeights } from '../list-query.js';
import { hasEvidence, type ProbeMember, type ResolvedProbe, type UploadedHashes } from './probe.js';
import { probeProblems } from './probe.problems.js';

/** The part of a query that names its probe. */
export interface ProbeQuery {
  readonly probe?: NamedProbe;
  /** What is known of the person, in place of what the probe's records say. */
  readonly traits?: TraitSet;
  /** What either kind of evidence counts; in full if absent. */
  readonly weights?: ListWeights;
}

const IN_FULL: ListWeights = { face: 1, traits: 1 };

/** A member, and what tells it from others. */
interface HashedMember {
  readonly member: ProbeMember;
  /** The record it came from. */
  readonly record?: GalleryRecord;
  /** What tells its image: id and hashes. */
  readonly image: readonly string[];
  /** Of a sketch, whose memory it is. */
  readonly witness?: string;
}

/** Read in one statement; TypeORM maps it so. */
type WithTemplate = GalleryRecord & Pick<Sketch, 'making'> & { readonly template: Template | null };

const RECORD_OF_IMAGE = `SELECT image.record_id FROM images image WHERE image.id = :imageId`;

/** Turns what a query names as its probe into templates and traits. */
@Injectable()
export class ProbesService {
  constructor(
    private readonly enrolment: EnrolmentService,
    private readonly model: FaceModel,
    private readonly off: SwitchedOffTraits,
    private readonly config: Config,
  ) {}

  async resolve(
    manager: EntityManager,
    ctx: RequestContext,
    query: ProbeQuery,
    uploads: Uploads,
  ): Promise<ResolvedProbe> {
    if (!query.probe && uploads.images.length === 0) throw probeProblems['probe-missing']();
    const members = await this.members(manager, ctx, parseProbe(query.probe ?? {}, uploads));
    const probe = await this.compared(manager, ctx, members, query.traits);
    if (!hasEvidence(probe, query.weights ?? IN_FULL)) {
      throw probeProblems['probe-without-evidence']();
    }
    return probe;
  }

  /** What is known of a probe before its images are uploaded and its evidence is said: its stored records, if any. */
  async resolveStored(
    manager: EntityManager,
    ctx: RequestContext,
    probe: NamedProbe | undefined,
  ): Promise<ResolvedProbe> {
    const named = probe ? parseProbe(probe, NO_UPLOADS) : [];
    return this.compared(manager, ctx, await this.members(manager, ctx, named));
  }

  /** One after another: a probe of six is not to push ahead of five other people's. */
  private async members(
    manager: EntityManager,
    ctx: RequestContext,
    named: readonly NamedMember[],
  ): Promise<HashedMember[]> {
    const identified: HashedMember[] = [];
    for (const one of named) {
      ctx.closed?.throwIfAborted();
      identified.push(await this.member(manager, ctx, one));
    }
    refuseTwice(identified);
    return identified;
  }

  private async compared(
    manager: EntityManager,
    ctx: RequestContext,
    identified: readonly HashedMember[],
    given?: TraitSet,
  ): Promise<ResolvedProbe> {
    const comparedOn =
      newestSketch(identified) ?? (await currentDay(manager, this.config.timeZone));
    const members = identified
      .map((one) => memberOn(ctx, one, comparedOn))
      .map((member) => ({ ...member, traits: this.off.without(member.traits) }));
    return { members, comparedOn, ...evidenceOf(members, given) };
  }

  private member(
    manager: EntityManager,
    ctx: RequestContext,
    named: NamedMember,
  ): Promise<HashedMember> | HashedMember {
    if ('upload' in named) return this.byImage(named);
    if ('traits' in named) return byTraits(named.traits);
    return this.byRecord(manager, ctx, named);
  }

  private async byImage({
    upload,
    as,
    original,
  }: Extract<NamedMember, { upload: Buffer }>): Promise<HashedMember> {
    const prepared = await this.enrolment.prepare(upload, as.modality ?? null, as.box);
    const { vetted, face, faceStatus, faces, modality } = prepared;
    const before = original && (await intake(original));
    if (before?.sha256 === vetted.sha256) throw probeProblems['probe-original-same']();
    const member: ProbeMember = {
      source: {
        kind: 'image',
        ...hashesIn(vetted),
        ...(as.alterations && { alterations: as.alterations }),
        ...(before && { original: hashesIn(before) }),
      },
      embedding: face?.embedding ?? null,
      modality,
      face: faceView(faceStatus, face, faces),
      traits: {},
      recordId: null,
      picture: vetted,
      ...(before && { original: before }),
    };
    // Two that were made of one image are one witness, too.
    const pictures = before ? [vetted, before] : [vetted];
    return { member, image: pictures.map(hashesIn).flatMap(Object.values<string>) };
  }

  /** A stored probe is one in use that the caller may find; of a record the first enrolled image speaks. */
  private async byRecord(
    manager: EntityManager,
    ctx: RequestContext,
    named: Stored,
  ): Promise<HashedMember> {
    const record = await this.stored(manager, ctx, named);
    if (!record) throw probeProblems['probe-not-found']();
    if (record.status === 'withdrawn') throw probeProblems['probe-withdrawn']();
    const { id, number, template } = record;
    const kind = record.kind === 'sketch' ? 'sketch' : 'photo';
    const member: ProbeMember = {
      source: {
        kind,
        number,
        recordId: id,
        ...(template && { imageId: template.imageId }),
        ...named,
      },
      embedding: template && Float32Array.from(template.embedding),
      modality: kind,
      face: faceView(
        template?.image.faceStatus ?? 'not_found',
        template,
        template?.image.faces ?? [],
      ),
      traits: record.traits,
      recordId: id,
      ...makingTold(record),
    };
    const image = [...Object.values(named), ...hashesOf(template)];
    return { member, record, image, ...(kind === 'sketch' && { witness: witnessOf(record) }) };
  }

  /** With its template of this model: one of another cannot be compared. */
  private async stored(
    manager: EntityManager,
    ctx: RequestContext,
    named: Stored,
  ): Promise<WithTemplate | null> {
    const byImage = 'imageId' in named;
    const own = byImage ? ' AND template.image_id = :imageId' : '';
    const records = manager
      .createQueryBuilder(GalleryRecord, 'record')
      .leftJoinAndMapOne(
        'record.template',
        Template,
        'template',
        `template.record_id = record.id AND template.model_version = :modelVersion${own}`,
        { modelVersion: this.model.version },
      )
      .addSelect('template.embedding')
      .leftJoinAndSelect('template.image', 'image')
      .where(byImage ? `record.id = (${RECORD_OF_IMAGE})` : 'record.id = :recordId', named)
      .orderBy('image.position', 'ASC');
    const [record] = await inScope(withMaking(records), ctx).getMany();
    return (record as WithTemplate | undefined) ?? null;
  }
}

/** When the newest of the sketches was drawn; undefined where there is none. */
function newestSketch(members: readonly HashedMember[]): string | undefined {
  const days = members.flatMap(({ record }) => (record?.kind === 'sketch' ? record.datedOn : []));
  return days.sort().at(-1);
}

/** A member that says how old the person is on a day, as far as the caller is told. */
function memberOn(ctx: RequestContext, { member, record }: HashedMember, day: string): ProbeMember {
  if (!record) return member;
  const { traits, datedOn: dated_on } = record;
  const { birthDate = null } = record as { birthDate?: string | null };
  const born = bornFor(birthDate, mayReach(ctx, 'records.read-whole', record));
  return { ...member, traits: traitsOn({ traits, dated_on, ...born }, day) };
}

/** What the query says of the person, or else what the members do together. */
function evidenceOf(members: readonly ProbeMember[], given?: TraitSet) {
  if (given !== undefined) return { traits: parseTraits(given).traits, ownTraits: false };
  const [first, ...others] = members.map(({ traits }) => traits);
  const own = first && others.length === 0 ? first : combineTraits([first ?? {}, ...others]).traits;
  return { traits: own, ownTraits: true };
}

/** One image, and one memory, is one witness: counted twice, it would agree with itself. */
function refuseTwice(members: readonly HashedMember[]): void {
  for (const [index, { image, witness }] of members.entries()) {
    const before = members.slice(0, index);
    const same = before.findIndex((other) => other.image.some((mark) => image.includes(mark)));
    const again = before.findIndex((other) => witness !== undefined && other.witness === witness);
    const params = { first: Math.max(same, again) + 1, second: index + 1 };
    if (same >= 0) throw probeProblems['probe-member-twice']({ params });
    if (again >= 0) throw probeProblems['probe-witness-twice']({ params });
  }
}

/** How a sketch was made, to be kept with what is searched with it. */
function makingTold({ making }: Pick<Sketch, 'making'>): Pick<ProbeMember, 'making'> {
  const told = sharedMaking(making);
  return told ? { making: { ...told, cautions: cautionsOf(told) } } : {};
}

function hashesOf(template: Template | null): string[] {
  return template ? [template.image.sha256, template.image.uploadSha256] : [];
}

const hashesIn = ({ sha256, uploadSha256 }: UploadedHashes) => ({ sha256, uploadSha256 });

function byTraits(traits: TraitSet): HashedMember {
  const member: ProbeMember = {
    source: { kind: 'traits' },
    embedding: null,
    modality: 'sketch',
    face: null,
    traits,
    recordId: null,
  };
  return { member, image: [] };
}
