import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import {
  GivenPassword,
  NewPassword,
  Omittable,
  type Role,
  ROLES,
  TextLine,
} from '../common/index.js';
import { FIRST_DUTIES, type FirstDuty } from '../access/index.js';
import { UserView } from '../users/index.js';

export class Credentials {
  @ApiProperty({ example: 'admin' })
  @TextLine({ max: 40 })
  username: string;

  @ApiProperty({ example: 'the password printed at first start' })
  @GivenPassword()
  password: string;

  @ApiPropertyOptional({
    example: '492039',
    description: 'Of an account with a second factor: what the app shows, or a recovery code.',
  })
  @Omittable()
  @TextLine({ max: 40 })
  code?: string;
}

export class SecondFactorEnrolment {
  @ApiProperty({ example: 'correct horse battery' })
  @GivenPassword()
  currentPassword: string;

  @ApiPropertyOptional({ example: '492039', description: 'Of the second factor in force, if any.' })
  @Omittable()
  @TextLine({ max: 40 })
  code?: string;
}

export class SecondFactorConfirmation {
  @ApiProperty({ example: '492039', description: 'What the app shows, of the new secret.' })
  @TextLine({ max: 40 })
  code: string;
}

export class PasswordChange {
  @ApiProperty({ example: 'the password printed at first start' })
  @GivenPassword()
  currentPassword: string;

  @ApiProperty({ example: 'correct horse battery' })
  @NewPassword()
  newPassword: string;
}

const FIRST_DUTY = {
  enum: FIRST_DUTIES,
  nullable: true,
  example: null,
  description: 'What this account has to do before anything else opens to it.',
} as const;

export class Session {
  @ApiProperty({ description: 'JWT, sent as `Authorization: Bearer …`.' })
  accessToken: string;

  @ApiProperty({ example: 'Bearer' })
  tokenType: string;

  @ApiProperty({ example: 1800, description: 'Seconds until the token expires.' })
  expiresIn: number;

  @ApiProperty({ type: UserView })
  user: UserView;
}

export class ConsoleSession {
  @ApiProperty({
    description:
      'Sent as `X-CSRF-Token` with whatever is to change something; kept by the page, and never sent otherwise.',
  })
  csrfToken: string;

  @ApiProperty({
    description:
      'What a page encrypts with what its user has begun and not sent: 256 bits as base64url, the same at each sign-in, and of no use here.',
  })
  draftKey: string;

  @ApiProperty({
    example: 1800,
    description: 'Seconds until the session ends unless it is renewed.',
  })
  expiresIn: number;

  @ApiProperty({ format: 'date-time' })
  signedInAt: Date;

  @ApiProperty(FIRST_DUTY)
  firstDuty: FirstDuty | null;

  @ApiProperty({ type: UserView })
  user: UserView;
}

/** Somebody whom the page of sign-in names. */
export class OfferedAccount {
  @ApiProperty({ example: 'officer.cas' })
  username: string;

  @ApiProperty({ example: 'Salma Bennani' })
  displayName: string;

  @ApiProperty({ enum: ROLES })
  role: Role;

  @ApiProperty({ example: 'CAS' })
  prefecture: string;
}

export class SignInWays {
  @ApiProperty({
    nullable: true,
    type: String,
    example: 'https://identity.example',
    description: 'The identity provider at which one can log in.',
  })
  issuer: string | null;

  @ApiProperty({
    type: [OfferedAccount],
    description: 'The users of a demonstration, to be chosen from. Elsewhere nobody.',
  })
  accounts: OfferedAccount[];
}

export class ProviderPage {
  @ApiProperty({ example: 'https://identity.example/authorize?client_id=mirsam' })
  url: string;
}

/** What the provider gives the browser to bring back (RFC 6749 §4.1.2, RFC 9207). */
export class ProviderAnswer {
  @ApiPropertyOptional({ example: 'SplxlOBeZQQYbYS6WxSbIA', description: 'None where it refused.' })
  @Omittable()
  @TextLine({ max: 4000 })
  code?: string;

  @ApiProperty({ example: 'af0ifjsldkj' })
  @TextLine({ max: 200 })
  state: string;

  @ApiPropertyOptional({ example: 'https://identity.example' })
  @Omittable()
  @TextLine({ max: 400 })
  iss?: string;
}

export class SessionRenewal extends PickType(ConsoleSession, ['draftKey', 'expiresIn'] as const) {}

export class Caller {
  @ApiProperty({ enum: ['user', 'api_key'] })
  kind: string;

  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Karim Alaoui' })
  name: string;

  @ApiProperty({ example: 'detective' })
  role: string;

  @ApiProperty({ example: 'CAS' })
  prefecture: string;

  @ApiProperty({ example: 'ANFA', type: String, nullable: true })
  district: string | null;

  @ApiProperty(FIRST_DUTY)
  firstDuty: FirstDuty | null;
}
