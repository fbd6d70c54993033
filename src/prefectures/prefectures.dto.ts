import { ApiProperty } from '@nestjs/swagger';
import { PrefectureCode, TextLine } from '../common/index.js';

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

export class PrefectureView extends NewPrefecture {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'The national level sees every prefecture.' })
  national: boolean;
}
