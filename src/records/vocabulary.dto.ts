import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { type Permission, type Reach, REACHES } from '../access/index.js';
import { IsIn, IsOptional } from 'class-validator';
import { type Language, LANGUAGES, type Text } from '../common/index.js';

export class VocabularyQuery {
  @ApiPropertyOptional({ enum: LANGUAGES, description: 'All three if absent.' })
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: Language;
}

/** A label as it is answered: in one language, or in all. */
export const labelOf = (label: Text, lang: Language | undefined) => (lang ? label[lang] : label);

/** A label in every language of the service. */
export class Labels {
  @ApiProperty({ example: 'Cicatrice' })
  fr: string;

  @ApiProperty({ example: 'ندبة' })
  ar: string;

  @ApiProperty({ example: 'Scar' })
  en: string;
}

const LABEL = {
  oneOf: [{ type: 'string' }, { $ref: getSchemaPath(Labels) }],
  description: 'One text with `lang`, all three without.',
  example: 'Scar',
};
const CODES = { type: 'string', isArray: true } as const;
const STRINGS = { type: 'object', additionalProperties: { type: 'string' } } as const;

@ApiExtraModels(Labels)
export class LabelledCode {
  @ApiProperty({ example: 'scar' })
  code: string;

  @ApiProperty(LABEL)
  label: string | Labels;
}

export class TraitCode extends LabelledCode {
  @ApiPropertyOptional({
    ...STRINGS,
    example: { ncic: 'EYE:BRO', iso19794_5: 'eye:3', nistType10: 'SEC:BRO' },
    description: 'The same in other standards.',
  })
  crosswalk?: object;
}

export class MarkKind extends TraitCode {
  @ApiProperty({
    ...STRINGS,
    example: { cheek_left: 'SC L CHK' },
    description: 'NCIC code of scars, marks and tattoos by place.',
  })
  smt: object;

  @ApiProperty({ ...CODES, nullable: true, description: 'The only places of it; null: any.' })
  onlyAt: readonly string[] | null;

  @ApiProperty({
    type: [TraitCode],
    description: 'What a mark of it can show, for its `motif`; empty where it shows nothing.',
  })
  motifs: readonly TraitCode[];
}

export class MarkPlace extends TraitCode {
  @ApiProperty({ enum: ['face', 'body'], description: 'Face and neck, or the rest of the body.' })
  region: 'face' | 'body';

  @ApiProperty({ enum: ['left', 'right'], nullable: true, description: "The person's own side." })
  side: 'left' | 'right' | null;

  @ApiProperty({ ...CODES, description: 'Places that lie within this one.' })
  covers: readonly string[];
}

export class TraitDescription {
  @ApiProperty({ example: 'eye_color' })
  code: string;

  @ApiProperty({ example: 'eyes', description: 'Code of one of the groups.' })
  group: string;

  @ApiProperty({ enum: ['coded', 'range', 'mark'] })
  kind: string;

  @ApiProperty(LABEL)
  label: string | Labels;

  @ApiProperty({ description: 'Takes several values or entries.' })
  multiple: boolean;

  @ApiPropertyOptional({
    description:
      'Of a coded trait: it changes from day to day. It is told with the day on which it was seen (`seenOn`), counts ' +
      'as evidence for a week and less each day, and no filter takes it.',
  })
  fades?: boolean;

  @ApiPropertyOptional({ ...LABEL, description: 'Of a range.', example: 'cm' })
  unit?: string | Labels;

  @ApiPropertyOptional({ example: 100, description: 'Of a range.' })
  min?: number;

  @ApiPropertyOptional({ example: 230, description: 'Of a range.' })
  max?: number;

  @ApiPropertyOptional({ type: [TraitCode], description: 'Of a coded trait.' })
  codes?: readonly TraitCode[];

  @ApiPropertyOptional({ type: [MarkKind], description: 'Of marks.' })
  kinds?: readonly MarkKind[];

  @ApiPropertyOptional({ type: [MarkPlace], description: 'Of marks.' })
  places?: readonly MarkPlace[];
}

export class TraitLimits {
  @ApiProperty({ description: 'Most values of one trait.' })
  values: number;

  @ApiProperty({ description: 'Most marks of one person.' })
  marks: number;

  @ApiProperty({ description: 'Longest note, in characters.' })
  note: number;
}

/** All that a form for traits needs to know. */
export class TraitVocabulary {
  @ApiProperty({ description: 'Changes with every change of the vocabulary.' })
  version: string;

  @ApiProperty({ enum: LANGUAGES, isArray: true, description: 'Those of the labels.' })
  languages: readonly Language[];

  @ApiProperty({ type: [LabelledCode] })
  certainties: readonly LabelledCode[];

  @ApiProperty({ type: TraitLimits })
  limits: TraitLimits;

  @ApiProperty({ type: [LabelledCode] })
  groups: readonly LabelledCode[];

  @ApiProperty({ type: [TraitDescription] })
  traits: readonly TraitDescription[];
}

export class OffenceProvision {
  @ApiProperty({ ...LABEL, example: 'Code pénal' })
  act: string | Labels;

  @ApiProperty({ example: '505–506', description: 'Articles; empty where it is the whole act.' })
  articles: string;
}

export class OffenceCode extends LabelledCode {
  @ApiProperty({
    type: OffenceProvision,
    nullable: true,
    description: 'What it stands beside in the law; null of what is no offence.',
  })
  provision: OffenceProvision | null;

  @ApiProperty({ description: 'Cases of it may be searched for and have images looked at.' })
  searchable: boolean;
}

export class OffenceVocabulary {
  @ApiProperty({ type: [OffenceCode] })
  offences: readonly OffenceCode[];
}

export class CommuneLabel extends LabelledCode {
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'casablanca',
    description: 'Of an arrondissement, the code of its city.',
  })
  city: string | null;
}

class CircumstanceLimits {
  @ApiProperty({ description: 'Longest words of a place, in characters.' })
  placeWords: number;

  @ApiProperty({ description: 'Longest words of how an offence was done, in characters.' })
  modusOperandiWords: number;
}

/** All that a form for where and how an offence was needs to know. */
export class CircumstanceVocabulary {
  @ApiProperty({ type: [CommuneLabel] })
  communes: readonly CommuneLabel[];

  @ApiProperty({ type: [LabelledCode] })
  placeKinds: readonly LabelledCode[];

  @ApiProperty({ type: [LabelledCode] })
  modiOperandi: readonly LabelledCode[];

  @ApiProperty({ type: CircumstanceLimits })
  limits: CircumstanceLimits;
}

export class AlterationVocabulary {
  @ApiProperty({ type: [LabelledCode] })
  alterations: readonly LabelledCode[];
}

export class PhotographVocabulary {
  @ApiProperty({ type: [LabelledCode] })
  poses: readonly LabelledCode[];

  @ApiProperty({ type: [LabelledCode] })
  sources: readonly LabelledCode[];

  @ApiProperty({ type: [LabelledCode] })
  legalGrounds: readonly LabelledCode[];
}

export class RoleCode extends LabelledCode {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', enum: Object.keys(REACHES) },
    example: { 'cases.read': 'prefecture', 'searches.read': 'self' },
    description:
      'What the role may do by the permission matrix, and to whose: ' +
      Object.entries(REACHES)
        .map(([reach, { says }]) => `\`${reach}\`: ${says}`)
        .join('; '),
  })
  may: Readonly<Partial<Record<Permission, Reach>>>;
}

export class RoleVocabulary {
  @ApiProperty({ type: [RoleCode] })
  roles: readonly RoleCode[];
}

export class ProblemCode extends LabelledCode {
  @ApiProperty({ example: 409, description: 'HTTP status of the answer.' })
  status: number;
}

export class ProblemVocabulary {
  @ApiProperty({ type: [ProblemCode] })
  problems: readonly ProblemCode[];
}
