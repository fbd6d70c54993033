import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { PrefectureCode, TextLine } from '../common/index.js';
import type { Prefecture } from './prefecture.entity.js';

export class NewPrefecture {
  @ApiProperty({ example: 'RAB', description: 'Three capital letters.' })
  @PrefectureCode()
  code: string;

  @ApiProperty({ example: 'Préfecture de police de Rabat' })
  @TextLine({ max: 120 })
  nameFr: string;

  @ApiProperty({ example: 'ولاية أمن الرباط' })
  @TextLine({ max: 120 })
  nameAr: string;

  @ApiProperty({ example: 'Rabat police prefecture' })
  @TextLine({ max: 120 })
  nameEn: string;
}

const CONTACT = {
  example: 'Identité judiciaire, +212 522 00 00 00',
  nullable: true,
  type: String,
  description:
    'Whom other prefectures call about what this one keeps to itself: an office, and its telephone.',
};

export class PrefectureChange {
  @ApiPropertyOptional(CONTACT)
  @IsOptional()
  @TextLine({ max: 300 })
  contact?: string | null;
}

export class PrefectureView extends NewPrefecture {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty(CONTACT)
  contact: string | null;

  @ApiProperty({ description: 'The national level sees every prefecture.' })
  national: boolean;
}

export function prefectureView(prefecture: Prefecture): PrefectureView {
  const { id, code, nameFr, nameAr, nameEn, contact, national } = prefecture;
  return { id, code, nameFr, nameAr, nameEn, contact, national };
}
