import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type ImageAlteration, ALTERATION_CODES } from '../../enrolment/index.js';
import {
  type Disagreement,
  DISAGREEMENTS,
  type FaceModel,
  MODALITIES,
  type Modality,
  type Region,
  REGIONS,
} from '../../faces/index.js';
import type { Language } from '../../common/index.js';
import { FaceView } from '../../records/index.js';
import {
  CAUTION_CODES,
  type CautionCode,
  makingWords,
  SketchMakingView,
} from '../../sketches/index.js';
import { combineTraits } from '../../traits/index.js';
import {
  type ProbeFaces,
  type ProbeMaking,
  type ProbeMember,
  type ProbeSource,
  type ResolvedProbe,
  rounded,
  type UploadedHashes,
} from '../../matching/index.js';

const USES = ['face', 'traits'] as const;

export class UploadedHashesView implements UploadedHashes {
  @ApiProperty({ description: 'SHA-256 of the image, as it is stored.' })
  sha256: string;

  @ApiProperty({ description: 'SHA-256 of what was uploaded.' })
  uploadSha256: string;
}

export class ProbeSourceView {
  @ApiProperty({
    enum: ['image', 'sketch', 'photo', 'traits', 'members'],
    example: 'sketch',
    description:
      '`image`: uploaded, which `GET /searches/{id}/probe/image` shows. `sketch`, `photo`: of a ' +
      'stored record.',
  })
  kind: (ProbeSource | { readonly kind: 'members' })['kind'];

  @ApiPropertyOptional({ example: 'CAS-2026-000042', description: 'Of a stored record.' })
  number?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Of a stored record.' })
  recordId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Whose face was compared.' })
  imageId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'In older searches in place of `recordId` of a sketch, `imageId` of a photograph.',
  })
  id?: string;

  @ApiPropertyOptional({ description: 'SHA-256 of the uploaded image, as it is stored.' })
  sha256?: string;

  @ApiPropertyOptional({ description: 'SHA-256 of what was uploaded.' })
  uploadSha256?: string;

  @ApiPropertyOptional({
    enum: ALTERATION_CODES,
    isArray: true,
    description: 'What was done to the uploaded image before; absent where nothing was said.',
  })
  alterations?: readonly ImageAlteration[];

  @ApiPropertyOptional({
    type: UploadedHashesView,
    description:
      'Of an altered one: the image as it was before, which `GET /searches/{id}/probe/image` shows with `original`.',
  })
  original?: UploadedHashes;
}

export class ProbeMakingView extends SketchMakingView implements ProbeMaking {
  @ApiProperty({
    enum: CAUTION_CODES,
    isArray: true,
    description:
      'What studies say of sketches that were made so; `cautions` of the search has the words.',
  })
  cautions: readonly CautionCode[];
}

const MAKING = {
  type: ProbeMakingView,
  description:
    'Of a stored sketch: how it was made, as it was known then, without the code of the witness, days and times.',
};

export class ProbeMemberView {
  @ApiProperty({ example: 1, description: 'Its place in the query; from 1.' })
  member: number;

  @ApiProperty({ type: ProbeSourceView })
  source: ProbeSource;

  @ApiProperty({ type: FaceView, nullable: true })
  face: FaceView | null;

  @ApiProperty({ enum: MODALITIES, description: 'What it was compared as.' })
  modality: Modality;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What it says.' })
  traits: object;

  @ApiProperty({
    enum: USES,
    isArray: true,
    description:
      'What of it the search used: not the face of one in which none was found, nor traits where ' +
      'the query gives others. An empty list: this member counted for nothing.',
  })
  usedFor: (typeof USES)[number][];

  @ApiPropertyOptional(MAKING)
  making?: ProbeMakingView;
}

export class ProbeRegionDisagreement {
  @ApiProperty({ enum: REGIONS })
  region: Region;

  @ApiProperty({ example: 0.12, description: 'Mean cosine of the pairs of members, −1 to 1.' })
  similarity: number;

  @ApiProperty({
    enum: DISAGREEMENTS,
    description:
      '`none`: as alike as pictures of one person are. `some`: less alike than four in five such ' +
      'pairs. `strong`: less alike than nineteen in twenty. Measured on sketches made worse by ' +
      'software; of people who disagree strongly on most regions, ask whether they saw one person.',
  })
  disagreement: Disagreement;

  @ApiProperty({
    example: 2,
    nullable: true,
    type: Number,
    description: 'The member that is least like the others; null where two have a face.',
  })
  odd: number | null;
}

/** On what the members of a probe differ. */
export class ProbeDisagreement {
  @ApiProperty({
    type: [ProbeRegionDisagreement],
    description: 'Empty where fewer than two members have a face.',
  })
  regions: ProbeRegionDisagreement[];

  @ApiProperty({
    example: ['hair_color'],
    description: 'Traits of which two members say what cannot both be true.',
  })
  traits: string[];
}

export class ProbeView {
  @ApiProperty({ type: ProbeSourceView, description: 'Where the probe came from.' })
  source: ProbeSource | { readonly kind: 'members' };

  @ApiProperty({ type: FaceView, nullable: true, description: 'Null also of several members.' })
  face: FaceView | null;

  @ApiProperty({
    enum: MODALITIES,
    nullable: true,
    description: 'What it was compared as; null where members are of both kinds.',
  })
  modality: Modality | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      'The evidence used. Of several members a trait allows what any of them allows, as certain as ' +
      'one of them being right where all agree, as the least certain of them where two contradict.',
  })
  traits: object;

  @ApiPropertyOptional(MAKING)
  making?: ProbeMakingView;

  @ApiPropertyOptional({ type: [ProbeMemberView], description: 'Of a probe of several.' })
  members?: ProbeMemberView[];

  @ApiPropertyOptional({ type: ProbeDisagreement, description: 'Of a probe of several.' })
  disagreement?: ProbeDisagreement;
}

/** A probe as it is answered and kept; a single one speaks for itself. */
export function probeView(
  model: FaceModel,
  probe: ResolvedProbe,
  faces: ProbeFaces | null,
): ProbeView {
  const { members, traits, ownTraits } = probe;
  const [only, another] = members;
  if (!only) throw new RangeError('probeView: a probe has a member');
  if (!another) return { ...pictureOf(only), traits };
  return {
    source: { kind: 'members' },
    face: null,
    modality: members.every(({ modality }) => modality === only.modality) ? only.modality : null,
    traits,
    members: members.map((member, index) => memberView(member, index + 1, ownTraits)),
    disagreement: {
      regions: regionsOf(model, faces?.members ?? []),
      traits: [...combineTraits(members.map((member) => member.traits)).contradicted],
    },
  };
}

/** What of a member is shown of the image itself, and of how it was made. */
function pictureOf({ source, face, modality, making }: ProbeMember) {
  return { source, face, modality, ...(making && { making }) };
}

function memberView(one: ProbeMember, member: number, ownTraits: boolean): ProbeMemberView {
  const { traits } = one;
  const speaks = { face: one.embedding, traits: ownTraits && Object.keys(traits).length > 0 };
  const usedFor = USES.filter((use) => Boolean(speaks[use]));
  return { member, ...pictureOf(one), traits, usedFor };
}

/** A probe as it was stored. Older runs kept a figure of quality with each face, which is told no more: docs/adr/0030. */
export function withoutQuality(probe: object): object {
  const { face, members } = probe as Partial<ProbeView>;
  const told = (one: FaceView) => ({ ...one, quality: undefined }) as FaceView;
  return {
    ...probe,
    ...(face && { face: told(face) }),
    ...(members && {
      members: members.map((one) => ({ ...one, face: one.face && told(one.face) })),
    }),
  };
}

/** A probe with how its sketches were made in the words of a language. */
export function probeInWords<P extends object>(probe: P, language: Language): P {
  const { making, members } = probe as Partial<ProbeView>;
  const inWords = <T extends Pick<ProbeView, 'making'>>(one: T): T =>
    one.making
      ? { ...one, making: { ...one.making, words: makingWords(one.making, language) } }
      : one;
  return {
    ...inWords({ ...probe, making }),
    ...(members && { members: members.map(inWords) }),
  };
}

function regionsOf(model: FaceModel, members: ProbeFaces['members']): ProbeRegionDisagreement[] {
  const withFace = members.flatMap((face, index) => (face ? [{ face, member: index + 1 }] : []));
  if (withFace.length < 2) return [];
  return model.disagreements(withFace.map(({ face }) => face)).map(({ odd, ...region }) => ({
    ...region,
    similarity: rounded(region.similarity),
    odd: odd === null ? null : (withFace[odd]?.member ?? null),
  }));
}
