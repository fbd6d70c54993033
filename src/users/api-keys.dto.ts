import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { IsTime, PrefectureCode, type Role, ROLES, TextLine } from '../common/index.js';
import type { ApiKey } from './api-key.entity.js';

/** A machine administers nobody. */
const CLIENT_ROLES = ROLES.filter((role) => role !== 'admin');

/** Whenever it is read, the example is still to come and within two years. */
const EXPIRY_EXAMPLE = `${new Date().getUTCFullYear() + 1}-06-30T00:00:00Z`;

export class NewApiKey {
  @ApiProperty({ example: 'Casablanca identification bureau' })
  @TextLine({ max: 100 })
  name: string;

  @ApiProperty({ enum: CLIENT_ROLES, example: 'forensic_officer' })
  @IsIn(CLIENT_ROLES)
  role: Role;

  @ApiProperty({ example: 'CAS', description: "The prefecture's code." })
  @PrefectureCode()
  prefecture: string;

  @ApiProperty({ example: EXPIRY_EXAMPLE, description: 'Within two years.' })
  @IsTime()
  expiresAt: string;
}

export class ApiKeyRotation {
  @ApiProperty({ example: EXPIRY_EXAMPLE, description: 'Of the new key, within two years.' })
  @IsTime()
  expiresAt: string;

  @ApiPropertyOptional({
    example: 24,
    default: 24,
    description: 'How long the old key still opens, until every client has the new one.',
  })
  @IsInt()
  @Min(0)
  @Max(168)
  overlapHours: number = 24;
}

export class ApiKeyView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Casablanca identification bureau' })
  name: string;

  @ApiProperty({ enum: CLIENT_ROLES })
  role: Role;

  @ApiProperty({ example: 'CAS' })
  prefecture: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;

  @ApiProperty({
    format: 'date-time',
    nullable: true,
    type: String,
    description: 'Until when the key before the last rotation opens, too.',
  })
  previousExpiresAt: Date | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  lastUsedAt: Date | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  revokedAt: Date | null;
}

export class CreatedApiKey extends ApiKeyView {
  @ApiProperty({ description: 'The key itself, shown this once; sent as `X-API-Key`.' })
  key: string;
}

export class ApiKeyPage {
  @ApiProperty({ type: [ApiKeyView] })
  items: readonly ApiKeyView[];

  @ApiPropertyOptional()
  nextCursor?: string;
}

export function apiKeyView(key: ApiKey): ApiKeyView {
  const { id, name, role, createdAt, expiresAt, previousExpiresAt, lastUsedAt, revokedAt } = key;
  const prefecture = key.prefecture.code;
  const times = { createdAt, expiresAt, previousExpiresAt, lastUsedAt, revokedAt };
  return { id, name, role, prefecture, ...times };
}
