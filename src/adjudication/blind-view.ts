import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { StoredMinorityView, type RecordKind, RECORD_KINDS } from '../records/index.js';
import {
  ExpungedProbe,
  ProbeView,
  RANKLESS_NOTICE,
  THUMBNAIL,
  WithheldProbe,
} from '../search/index.js';
import { type Outcome, OUTCOMES } from './adjudication.js';

/** A candidate with nothing that tells what software or another examiner made of it. */
export class BlindCandidate extends StoredMinorityView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: RECORD_KINDS })
  kind: RecordKind;

  @ApiProperty({ example: 'AGA-2026-000017' })
  number: string;

  @ApiProperty({ example: 'AGA' })
  prefecture: string;

  @ApiProperty({
    format: 'uuid',
    nullable: true,
    type: String,
    description:
      'Whose face was compared, which an opinion is on; null of one found by traits alone.',
  })
  imageId: string | null;

  @ApiProperty(THUMBNAIL)
  thumbnail: string | null;

  @ApiProperty({
    enum: OUTCOMES,
    type: String,
    nullable: true,
    description: 'What you said yourself.',
  })
  yours: Outcome | null;

  @ApiProperty({
    description:
      'A search of the case, by the same probe or by the candidate, or a link alert, has shown you how the two ' +
      'compare: you are no blind examiner of this candidate.',
  })
  seenElsewhere: boolean;
}

@ApiExtraModels(ProbeView, WithheldProbe, ExpungedProbe)
export class BlindView {
  @ApiProperty({ format: 'uuid' })
  searchId: string;

  @ApiProperty({ example: RANKLESS_NOTICE.en })
  notice: string;

  @ApiProperty({ format: 'uuid', description: 'To look at images for.' })
  caseId: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty({
    anyOf: [
      { $ref: getSchemaPath(ProbeView) },
      { $ref: getSchemaPath(WithheldProbe) },
      { $ref: getSchemaPath(ExpungedProbe) },
    ],
  })
  probe: ProbeView | WithheldProbe | ExpungedProbe;

  @ApiProperty({ type: [BlindCandidate], description: 'In an order of your own.' })
  candidates: BlindCandidate[];
}

export class AwaitingSearch {
  @ApiProperty({ format: 'uuid' })
  searchId: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;
}

export class AwaitingPage {
  @ApiProperty({ type: [AwaitingSearch] })
  items: readonly AwaitingSearch[];

  @ApiPropertyOptional()
  nextCursor?: string;
}
