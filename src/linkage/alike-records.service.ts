import { Injectable } from '@nestjs/common';
import { type EntityManager, In, Not } from 'typeorm';
import { currentDay, type RequestContext, systemContext } from '../common/index.js';
import { Config } from '../config/index.js';
import { Image, type Template } from '../enrolment/index.js';
import {
  type CandidateList,
  CandidateListsService,
  GalleryRepository,
  type ListedCandidate,
  type ListQuery,
  rounded,
  traitCounts,
} from '../matching/index.js';
import type { Prefecture } from '../prefectures/index.js';
import { type GalleryRecord, SwitchedOffTraits } from '../records/index.js';
import type { LinkEvidence } from './link-alert.entity.js';
import { linkageProbe } from './linkage-list.js';
import { linkStrength } from './strength.js';

/** What a record is compared with, and among how many that was judged. */
type Compared = Pick<CandidateList, 'size' | 'candidates'>;

const NONE: Compared = { size: { records: 0, withFace: 0 }, candidates: [] };

/** Whose records are looked at. */
type Scope = Pick<Prefecture, 'id' | 'code'>;

/** A scope that has nothing of its own, and to which nothing was opened: what everybody may find is left. */
const NOBODYS = { id: '00000000-0000-0000-0000-000000000000', code: '' };

/** Among which records those are looked for that are like one, and how much they have to be. */
interface Likeness {
  readonly query: ListQuery;
  /** Records that are set apart. */
  readonly excluded: ReadonlySet<string>;
  /** Which of them are so. */
  readonly isStrong: (evidence: LinkEvidence) => boolean;
}

/** A record that is so much like another that both may be of one person. */
export interface AlikeRecord {
  readonly candidateId: string;
  readonly explanation: LinkEvidence;
  /** Records with a face that this was judged among. */
  readonly gallerySize: number;
}

export interface AlikeRecords {
  /** Best first, of the own prefecture and then of others. */
  readonly alike: readonly AlikeRecord[];
  /** Records with a face that the prefecture may find. */
  readonly gallery: number;
}

/** Finds records that may be of the same person as another by their faces, whoever asks. */
@Injectable()
export class AlikeRecordsService {
  constructor(
    private readonly lists: CandidateListsService,
    private readonly repository: GalleryRepository,
    private readonly off: SwitchedOffTraits,
    private readonly config: Config,
  ) {}

  /** @param record with its prefecture and case */
  async of(
    manager: EntityManager,
    record: GalleryRecord,
    template: Template,
    { query, excluded, isStrong }: Likeness,
  ): Promise<AlikeRecords> {
    const asked = { query, excluded, ...(await this.searchedWith(manager, record, template)) };
    const within = (scope: Scope): Promise<Compared> =>
      this.lists.list(manager, linkageContext(scope), asked);
    const own = await within(record.prefecture);
    // How strong such a pair is tells both holders how many records resemble it: of other prefectures it is judged
    // among those that everybody may find.
    const others = record.sharing === 'prefecture' ? NONE : await within(NOBODYS);
    const strong = [
      { ...own, candidates: own.candidates.filter((one) => isOf(record, one)) },
      { ...others, candidates: others.candidates.filter((one) => !isOf(record, one)) },
    ].flatMap((list) => strongIn(list, template.imageId, isStrong));
    return {
      alike: await showingFaces(manager, template.imageId, strong),
      gallery: own.size.withFace,
    };
  }

  /** As of a search by this record, in whatever scope it is made. */
  private async searchedWith(manager: EntityManager, record: GalleryRecord, template: Template) {
    const centring = await this.repository.centring(manager);
    const today = await currentDay(manager, this.config.timeZone);
    const traits = this.off.without(record.traits);
    const probe = linkageProbe({ ...record, traits }, template, today);
    return { probe, centring, counts: await traitCounts(manager, probe.traits) };
  }
}

const isOf = ({ prefecture }: GalleryRecord, candidate: ListedCandidate) =>
  candidate.prefecture === prefecture.code;

function strongIn(
  { size, candidates }: Compared,
  probeImageId: string,
  isStrong: Likeness['isStrong'],
): AlikeRecord[] {
  return candidates.flatMap((candidate) => {
    const explanation = linkEvidence(candidate, probeImageId);
    if (!explanation || !isStrong(explanation)) return [];
    return [{ candidateId: candidate.id, explanation, gallerySize: size.withFace }];
  });
}

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
 * Those of which both images are still there, and have a face in their box: what resembles anything else says nothing.
 */
async function showingFaces(
  manager: EntityManager,
  imageId: string,
  strong: readonly AlikeRecord[],
): Promise<AlikeRecord[]> {
  if (strong.length === 0) return [];
  const faces = strong.map(({ explanation }) => explanation.face.imageId);
  const seen = { id: In([imageId, ...faces]), faceStatus: Not('doubtful' as const) };
  const shown = new Set((await manager.findBy(Image, seen)).map(({ id }) => id));
  if (!shown.has(imageId)) return [];
  return strong.filter(({ explanation }) => shown.has(explanation.face.imageId));
}

/** Nobody of the record's own prefecture: what they may find is what it may be linked with. */
export function linkageContext({ id, code }: Scope): RequestContext {
  const system = systemContext('linkage');
  // Also for a record of the national level, which sees what others have restricted.
  return { ...system, actor: { ...system.actor, prefecture: { id, code, national: false } } };
}
