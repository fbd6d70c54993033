import type { TraitsOff } from '../traits/index.js';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { personBy, PersonView } from '../users/index.js';
import { RECORD_ACTS, type RecordAct, type RecordChange } from './record-change.entity.js';

/** As the field has it. */
const VALUE = {
  nullable: true,
  anyOf: [
    { type: 'string' },
    { type: 'array', items: { type: 'string' } },
    { type: 'array', items: { type: 'object', additionalProperties: true } },
    { type: 'object', additionalProperties: true },
  ],
};

export class FieldChangeView {
  @ApiProperty({
    example: 'traits.eye_color',
    description:
      'Traits and images are told one by one, and so are the parts of how a sketch was made: `traits.<code>`, `images.<id>`, `making.<part>`.',
  })
  field: string;

  @ApiProperty({ ...VALUE, example: { values: ['green'], certainty: 'unsure' } })
  before: unknown;

  @ApiProperty({ ...VALUE, example: { values: ['brown'], certainty: 'certain' } })
  after: unknown;
}

export class RecordChangeView {
  @ApiProperty({ format: 'date-time' })
  at: Date;

  @ApiProperty({ type: PersonView })
  by: PersonView;

  @ApiProperty({ enum: RECORD_ACTS, description: 'As its action in the log.' })
  act: RecordAct;

  @ApiProperty({ nullable: true, type: String, description: 'Null of what asks for none.' })
  reason: string | null;

  @ApiProperty({ type: [FieldChangeView] })
  changes: readonly FieldChangeView[];
}

export class RecordHistoryPage {
  @ApiProperty({ type: [RecordChangeView], description: 'Newest first.' })
  items: readonly RecordChangeView[];

  @ApiPropertyOptional()
  nextCursor?: string;
}

/** @param off traits that are not shown */
export function recordChangeView(change: RecordChange, off: TraitsOff): RecordChangeView {
  const { createdAt: at, actor, act, reason } = change;
  const changes = change.changes.filter(({ field }) => !off.has(field.replace(/^traits\./, '')));
  return { at, by: personBy(actor), act, reason, changes };
}
