import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import {
  DistrictCode,
  Formed,
  NewPassword,
  Omittable,
  PrefectureCode,
  type Role,
  ROLES,
  TextLine,
} from '../common/index.js';
import type { User } from './user.entity.js';

const USERNAME = {
  code: 'username',
  pattern: /^[a-z0-9][a-z0-9._-]{2,39}$/,
  message: {
    en: 'must be 3 to 40 lower-case letters, digits, dots, dashes or underscores, the first a letter or digit',
    fr: 'doit avoir 3 à 40 lettres minuscules, chiffres, points, tirets ou soulignés, et commencer par une lettre ou un chiffre',
    ar: 'يجب أن يكون من 3 إلى 40 حرفا لاتينيا صغيرا أو رقما أو نقطة أو شرطة، وأن يبدأ بحرف أو رقم',
  },
};

const NEW_PASSWORD = { example: 'correct horse battery' };

const DISTRICT = {
  example: 'ANFA',
  description:
    'Code of the district that they serve in, below the prefecture: what they enter is its own, and goes where it goes. They see what the prefecture sees.',
};

export class NewUser {
  @ApiProperty({ example: 'k.alaoui', description: 'Lower-case letters, digits, `.`, `-`, `_`.' })
  @Formed(USERNAME)
  username: string;

  @ApiProperty({ example: 'Karim Alaoui' })
  @TextLine({ max: 100 })
  displayName: string;

  @ApiProperty(NEW_PASSWORD)
  @NewPassword()
  password: string;

  @ApiProperty({ enum: ROLES, example: 'forensic_officer' })
  @IsIn(ROLES)
  role: Role;

  @ApiProperty({ example: 'CAS', description: "The prefecture's code." })
  @PrefectureCode()
  prefecture: string;

  @ApiPropertyOptional(DISTRICT)
  @Omittable()
  @DistrictCode()
  district?: string;
}

export class UserChange {
  @ApiPropertyOptional({ example: 'Karim Alaoui' })
  @Omittable()
  @TextLine({ max: 100 })
  displayName?: string;

  @ApiPropertyOptional(NEW_PASSWORD)
  @Omittable()
  @NewPassword()
  password?: string;

  @ApiPropertyOptional({ enum: ROLES })
  @Omittable()
  @IsIn(ROLES)
  role?: Role;

  @ApiPropertyOptional({ ...DISTRICT, type: String, nullable: true })
  @IsOptional()
  @DistrictCode()
  district?: string | null;

  @ApiPropertyOptional({ example: false, description: 'An inactive user cannot log in.' })
  @Omittable()
  @IsBoolean()
  active?: boolean;
}

export class UserView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'k.alaoui' })
  username: string;

  @ApiProperty({ example: 'Karim Alaoui' })
  displayName: string;

  @ApiProperty({ enum: ROLES })
  role: Role;

  @ApiProperty({ example: 'CAS' })
  prefecture: string;

  @ApiProperty({ ...DISTRICT, type: String, nullable: true })
  district: string | null;

  @ApiProperty()
  active: boolean;

  @ApiProperty({
    example: false,
    description: 'Somebody else set the password: the account opens nothing until it is changed.',
  })
  passwordChangeRequired: boolean;

  @ApiProperty({ example: false, description: 'Signing in takes a code of an app, too.' })
  secondFactor: boolean;

  @ApiProperty({
    example: false,
    description: 'An identity provider vouches for them: they have no password here.',
  })
  external: boolean;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;
}

/** An account as it is answered, without its password. */
export function userView(user: User): UserView {
  const { id, username, displayName, role, active, passwordChangeRequired, createdAt } = user;
  const of = { id, username, displayName, role, prefecture: user.prefecture.code, active };
  const district = user.district?.code ?? null;
  const secondFactor = user.secondFactorSince !== null;
  const external = user.externalSubject !== null;
  return { ...of, district, passwordChangeRequired, secondFactor, external, createdAt };
}

export class UserPage {
  @ApiProperty({ type: [UserView] })
  items: readonly UserView[];

  @ApiPropertyOptional()
  nextCursor?: string;
}
