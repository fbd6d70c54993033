import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../access/index.js';
import type { Text } from '../../common/index.js';
import { LabelledCode, labelOf, VocabularyQuery } from '../../records/index.js';
import { CAUTION_CODES, CAUTION_LABELS } from './cautions.js';
import {
  ANGLES,
  DELAY_BANDS,
  EXPOSURES,
  INTERVIEW_KINDS,
  LIGHTS,
  LIKENESS_REGIONS,
  LIMITS,
  PROGRAMS,
  SEEN_BEFORE,
  UNSEEN_PARTS,
  VARIANTS,
  WITNESS_ROLES,
} from './making.vocabulary.js';

class MakingLimits {
  @ApiProperty({ description: 'Most seconds of a sighting.' })
  exposureSeconds: number;

  @ApiProperty({ description: 'Farthest sighting, in metres.' })
  distanceMetres: number;

  @ApiProperty({ description: 'The best likeness.' })
  likeness: number;

  @ApiProperty({ description: 'Longest version of a program, in characters.' })
  programVersion: number;

  @ApiProperty({ description: 'Longest code of a witness, in characters.' })
  witnessCode: number;
}

/** All that a form for how a sketch was made needs to know. */
export class MakingVocabulary {
  @ApiProperty({ type: [LabelledCode] })
  witnessRoles: readonly LabelledCode[];

  @ApiProperty({ type: [LabelledCode] })
  exposures: readonly LabelledCode[];

  @ApiProperty({ type: [LabelledCode] })
  lights: readonly LabelledCode[];

  @ApiProperty({ type: [LabelledCode] })
  angles: readonly LabelledCode[];

  @ApiProperty({ type: [LabelledCode] })
  unseenParts: readonly LabelledCode[];

  @ApiProperty({ type: [LabelledCode] })
  interviewKinds: readonly LabelledCode[];

  @ApiProperty({ type: [LabelledCode] })
  seenBefore: readonly LabelledCode[];

  @ApiProperty({ type: [LabelledCode], description: 'How other prefectures are told the delay.' })
  delayBands: readonly LabelledCode[];

  @ApiProperty({ type: [LabelledCode] })
  programs: readonly LabelledCode[];

  @ApiProperty({ type: [LabelledCode] })
  variants: readonly LabelledCode[];

  @ApiProperty({ type: [LabelledCode], description: 'Regions whose likeness is judged.' })
  likenessRegions: readonly LabelledCode[];

  @ApiProperty({ type: MakingLimits })
  limits: MakingLimits;

  @ApiProperty({
    type: [LabelledCode],
    description: 'What studies say of sketches that were made so: see `cautions` of a probe.',
  })
  cautions: readonly LabelledCode[];
}

@ApiTags('vocabulary')
@Controller('vocabulary')
export class MakingVocabularyController {
  @Get('making')
  @ApiOperation({
    summary: 'List what is asked of how a sketch was made',
    description: 'All that a form for `making` of a sketch needs: codes, labels and limits.',
  })
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: MakingVocabulary })
  making(@Query() { lang }: VocabularyQuery): MakingVocabulary {
    const coded = (labels: Readonly<Record<string, Text>>) =>
      Object.entries(labels).map(([code, label]) => ({ code, label: labelOf(label, lang) }));
    return {
      witnessRoles: coded(WITNESS_ROLES),
      exposures: coded(EXPOSURES),
      lights: coded(LIGHTS),
      angles: coded(ANGLES),
      unseenParts: coded(UNSEEN_PARTS),
      interviewKinds: coded(INTERVIEW_KINDS),
      seenBefore: coded(SEEN_BEFORE),
      delayBands: coded(DELAY_BANDS),
      programs: coded(PROGRAMS),
      variants: coded(VARIANTS),
      likenessRegions: coded(LIKENESS_REGIONS),
      limits: LIMITS,
      cautions: CAUTION_CODES.map((code) => ({ code, label: labelOf(CAUTION_LABELS[code], lang) })),
    };
  }
}
