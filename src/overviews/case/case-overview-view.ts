import { ApiProperty } from '@nestjs/swagger';
import { CandidateProgress, IdentificationView, LeadView } from '../../adjudication/index.js';
import { CaseView } from '../../cases/index.js';
import {
  MinorityView,
  RECORD_KINDS,
  RECORD_STATUSES,
  type RecordKind,
  type RecordStatus,
} from '../../records/index.js';
import { SearchSummary } from '../../search/index.js';
import { PersonView } from '../../users/index.js';

export class CaseRecord extends MinorityView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: RECORD_KINDS })
  kind: RecordKind;

  @ApiProperty({ example: 'CAS-2026-000042' })
  number: string;

  @ApiProperty({ enum: RECORD_STATUSES })
  status: RecordStatus;

  @ApiProperty({ example: '2026-03-14' })
  datedOn: string;

  @ApiProperty({ type: PersonView, description: 'Who entered it.' })
  by: PersonView;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;
}

/** A search of the case, without its list: whoever reads this can still examine it blind. */
export class CaseSearch extends SearchSummary {
  @ApiProperty({ type: [CandidateProgress] })
  examined: readonly CandidateProgress[];

  @ApiProperty({
    type: [LeadView],
    description:
      'Who is concluded to be worth investigating, and not identified: of a search whose list you have read, and of ' +
      'records that you may see. `examined` counts the others with them.',
  })
  leads: readonly LeadView[];
}

export class CaseDisclosure {
  @ApiProperty({ format: 'uuid' })
  searchId: string;

  @ApiProperty({ example: 'Court of first instance of Casablanca' })
  recipient: string;

  @ApiProperty({ example: 'Letter rogatory 118/2026.' })
  purpose: string;

  @ApiProperty({ type: PersonView })
  by: PersonView;

  @ApiProperty({ format: 'date-time' })
  at: Date;
}

/** Everything of a case that its reader may see. */
export class CaseOverview {
  @ApiProperty({ type: CaseView })
  case: CaseView;

  @ApiProperty({ type: [CaseRecord], description: 'Newest first; withdrawn ones, too.' })
  records: CaseRecord[];

  @ApiProperty({
    type: [CaseSearch],
    description: 'Those that you may read, newest first: your own; of a supervisor, all.',
  })
  searches: CaseSearch[];

  @ApiProperty({ type: [IdentificationView], description: 'Oldest first, with those taken back.' })
  identifications: IdentificationView[];

  @ApiProperty({
    type: [CaseDisclosure],
    description: 'To whom these searches were given away, as evidence bundles, oldest first.',
  })
  disclosures: CaseDisclosure[];

  @ApiProperty({
    example: false,
    description: 'There are more records or searches than the 200 of each that are shown.',
  })
  more: boolean;
}
