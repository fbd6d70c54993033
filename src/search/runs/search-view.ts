import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Candidate, ExpungedCandidate, WithheldCandidate } from '../candidates/candidate-view.js';
import type { Band } from '../../matching/index.js';
import { BAND_TEXTS } from '../candidates/band-texts.js';
import { ExcludedCandidate } from '../exclusions/excluded-view.js';
import { FilterView, GalleryRest, Relaxation } from '../filters/filter-view.js';
import { GroupNotice } from '../candidates/group-notices.js';
import { NOTICE } from '../notice.js';
import { type CautionCode, CAUTION_LABELS } from '../../sketches/index.js';
import { PersonView } from '../../users/index.js';
import { ProbeView } from './probe-view.js';

/** The probe of a stored search whose record its reader may no longer see. */
export class WithheldProbe {
  @ApiProperty({ example: true })
  withheld: true;
}

/** The probe of a stored search that was erased with its record or case. */
export class ExpungedProbe {
  @ApiProperty({ example: true })
  expunged: true;
}

/** Whether the probe of a stored search was erased since. */
export function isExpunged(probe: object): probe is ExpungedProbe {
  return 'expunged' in probe;
}

@ApiExtraModels(
  Candidate,
  ExcludedCandidate,
  WithheldCandidate,
  ExpungedCandidate,
  ProbeView,
  WithheldProbe,
  ExpungedProbe,
)
export class SearchView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: NOTICE.en })
  notice: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { notable: BAND_TEXTS.notable.en },
    description: "What each `face.band` means, in the caller's language.",
  })
  bands: Record<Band, string>;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { late: CAUTION_LABELS.late.en },
    description: "What each of `making.cautions` of the probe means, in the caller's language.",
  })
  cautions: Record<CautionCode, string>;

  @ApiProperty({
    type: [GroupNotice],
    description:
      'Groups that the probe or a filter states, by sex and age, in which the scores of this gallery run ' +
      'higher than in others. Empty where none is known to, and where no face was compared.',
  })
  groupNotices: GroupNotice[];

  @ApiProperty({
    enum: ['exact', 'approximate'],
    description:
      '`exact`: every record of the gallery was compared. `approximate`: the gallery is so large ' +
      'that an index was asked for the nearest faces; a supervisor may demand an exact search.',
  })
  mode: string;

  @ApiProperty({
    example: 1,
    nullable: true,
    type: 'number',
    description:
      'Share of the true list that such a search is expected to find, as measured when the index ' +
      'was built; 1 where it is exact.',
  })
  recall: number | null;

  @ApiProperty({
    example: 120,
    description: 'Records the search could have returned, the excluded included.',
  })
  gallerySize: number;

  @ApiProperty({
    type: GalleryRest,
    nullable: true,
    description:
      'Where the others are: `candidates`, `excluded`, `lower`, `against` and `unknown` add up to `gallerySize`. ' +
      'Null of a search from before it was told.',
  })
  rest: GalleryRest | null;

  @ApiProperty()
  modelVersion: string;

  @ApiProperty({
    anyOf: [
      { $ref: getSchemaPath(ProbeView) },
      { $ref: getSchemaPath(WithheldProbe) },
      { $ref: getSchemaPath(ExpungedProbe) },
    ],
    description:
      'Where it is withheld or erased, so are the traits of the candidates, which tell its own.',
  })
  probe: ProbeView | WithheldProbe | ExpungedProbe;

  @ApiProperty({ format: 'uuid' })
  caseId: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The query as it was run.',
  })
  query: object;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({
    type: 'array',
    items: {
      anyOf: [
        { $ref: getSchemaPath(Candidate) },
        { $ref: getSchemaPath(WithheldCandidate) },
        { $ref: getSchemaPath(ExpungedCandidate) },
      ],
    },
  })
  candidates: readonly (Candidate | WithheldCandidate | ExpungedCandidate)[];

  @ApiProperty({
    type: 'array',
    items: {
      anyOf: [
        { $ref: getSchemaPath(ExcludedCandidate) },
        { $ref: getSchemaPath(WithheldCandidate) },
        { $ref: getSchemaPath(ExpungedCandidate) },
      ],
    },
    description:
      'Whom examiners excluded for the case and who would stand among these candidates. They take ' +
      'no place in the list; a supervisor can bring one back.',
  })
  excluded: readonly (ExcludedCandidate | WithheldCandidate | ExpungedCandidate)[];

  @ApiProperty({
    type: [FilterView],
    description: 'What each hard filter did: in all, and by itself.',
  })
  filters: FilterView[];

  @ApiProperty({
    type: Relaxation,
    nullable: true,
    description: 'The smallest change by which a filtered search that found nobody finds somebody.',
  })
  relaxation: Relaxation | null;
}

export class SearchSummary {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  caseId: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ type: PersonView, description: 'Who ran it.' })
  by: PersonView;

  @ApiProperty({ example: 120 })
  gallerySize: number;

  @ApiProperty({ description: 'It compared no face. Supervisors look at such searches first.' })
  byTraitsAlone: boolean;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;
}

export class SearchPage {
  @ApiProperty({ type: [SearchSummary] })
  items: readonly SearchSummary[];

  @ApiPropertyOptional()
  nextCursor?: string;

  @ApiProperty({ example: NOTICE.en })
  notice: string;
}
