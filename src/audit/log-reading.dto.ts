import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ACTOR_REF,
  CheckedBy,
  Formed,
  IsTime,
  NotBefore,
  Omittable,
  PageQuery,
  PrefectureCode,
  TextLine,
} from '../common/index.js';
import { type Action, ACTION_NAMES } from './actions.js';
import { unknownAction } from './unknown-action.js';
import type { SealDocument } from './seal.js';

/** Whom the log names, as it names them. */
const ACTOR = {
  code: 'actor',
  pattern: ACTOR_REF,
  message: {
    en: 'must name an account, a key or the system as the log does',
    fr: 'doit désigner un compte, une clé ou le système comme le fait le journal',
    ar: 'يجب أن يدل على حساب أو مفتاح أو على النظام كما يرد في سجل العمليات',
  },
};
const REQUEST_ID = {
  code: 'request-id',
  pattern: /^[\w -]{1,64}$/,
  message: {
    en: 'must be the id of a request, as its answer told it',
    fr: 'doit être l’identifiant d’une requête, tel que sa réponse l’a dit',
    ar: 'يجب أن يكون معرف طلب كما ورد في جوابه',
  },
};

export class LogQuery extends PageQuery {
  @ApiPropertyOptional({
    example: 'user:6f1c1c0e-6d5e-4f5e-9a51-2f8c5f9d7b11',
    description: 'Who acted: `user:`, `api_key:` or `system:` and the id.',
  })
  @Omittable()
  @Formed(ACTOR)
  actor?: string;

  @ApiPropertyOptional({
    example: 'Alaoui',
    description: 'Who acted, by a part of their name as the log has it: see GET /audit/people.',
  })
  @Omittable()
  @TextLine({ max: 200 })
  person?: string;

  @ApiPropertyOptional({ enum: ACTION_NAMES, example: 'search.run', description: 'What was done.' })
  @Omittable()
  @CheckedBy('unknown-action', unknownAction)
  action?: Action;

  @ApiPropertyOptional({
    example: 'CAS-2026-000042',
    description:
      'What it was done to: its id, the number of a record, the reference of a case, or the target as an entry has it.',
  })
  @Omittable()
  @TextLine({ max: 100 })
  target?: string;

  @ApiPropertyOptional({ example: 'CAS', description: "The actor's prefecture, by its code." })
  @Omittable()
  @PrefectureCode()
  prefecture?: string;

  @ApiPropertyOptional({ description: 'Of the request, as its answer told in `X-Request-Id`.' })
  @Omittable()
  @Formed(REQUEST_ID)
  requestId?: string;

  @ApiPropertyOptional({ example: '2026-03-01', description: 'Not before: a day, or a time.' })
  @Omittable()
  @IsTime('or a day')
  from?: string;

  @ApiPropertyOptional({
    example: '2026-03-31',
    description: 'Until the end of a day, or before a time.',
  })
  @Omittable()
  @NotBefore('from')
  @IsTime('or a day')
  to?: string;
}

export class LogPeopleQuery {
  @ApiPropertyOptional({ example: 'Alaoui', description: 'A part of the name.' })
  @Omittable()
  @TextLine({ max: 200 })
  name?: string;
}

export class LogPerson {
  @ApiProperty({ example: 'user:6f1c1c0e-6d5e-4f5e-9a51-2f8c5f9d7b11' })
  actor: string;

  @ApiProperty({ example: 'Karim Alaoui', description: 'As their newest entry has it.' })
  name: string;

  @ApiProperty({ example: 'detective' })
  role: string;

  @ApiProperty({
    example: 'CAS',
    description: 'For which they acted; who has moved is here twice.',
  })
  prefecture: string;

  @ApiProperty({ format: 'date-time' })
  lastAt: Date;
}

export class LogPeople {
  @ApiProperty({ type: [LogPerson], description: 'By name.' })
  items: LogPerson[];
}

export class LogEntryView {
  @ApiProperty({ example: '42' })
  id: string;

  @ApiProperty({ format: 'date-time', example: '2026-03-14T09:26:53.589793Z' })
  at: string;

  @ApiProperty()
  requestId: string;

  @ApiProperty({ example: 'user:6f1c1c0e-6d5e-4f5e-9a51-2f8c5f9d7b11' })
  actor: string;

  @ApiProperty({ example: 'Karim Alaoui' })
  actorName: string;

  @ApiProperty({ example: 'forensic_officer', description: '`none` where nobody was logged in.' })
  role: string;

  @ApiPropertyOptional({ example: 'CAS', description: 'Absent for what the service did itself.' })
  prefecture?: string;

  @ApiProperty({ example: 'search.run' })
  action: string;

  @ApiProperty()
  target: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Circumstances; never an image, a name or a secret.',
  })
  details: object;

  @ApiPropertyOptional({ description: 'Its place in the chain; absent until it is sealed.' })
  position?: number;

  @ApiPropertyOptional({ description: 'Number of the seal it is in.' })
  seal?: number;
}

export class LogPage {
  @ApiProperty({ type: [LogEntryView] })
  items: readonly LogEntryView[];

  @ApiPropertyOptional()
  nextCursor?: string;
}

export class Checkpoint implements SealDocument {
  @ApiProperty({ description: 'Seals before it, and itself.' })
  number: number;

  @ApiProperty({ description: 'Position of its first entry.' })
  firstPosition: number;

  @ApiProperty({ description: 'Entries in it.' })
  count: number;

  @ApiProperty({ description: 'Merkle root of its entries (RFC 9162), in hex.' })
  root: string;

  @ApiProperty({ description: '`hash` of the seal before, in hex.' })
  previous: string;

  @ApiProperty({ format: 'date-time' })
  sealedAt: string;

  @ApiProperty({ description: 'SHA-256 of what is above, in hex.' })
  hash: string;

  @ApiProperty({ example: '242efce230e3995c', description: 'The key that signed it.' })
  keyId: string;

  @ApiProperty({ description: 'Ed25519 over `hash`, in base64.' })
  signature: string;
}
