import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';

export class NewPrefecture {
  @ApiProperty({ example: 'RAB', description: 'Three capital letters.' })
  @IsString()
  @Matches(/^[A-Z]{3}$/)
  code: string;

  @ApiProperty({ example: 'Préfecture de police de Rabat' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  nameFr: string;

  @ApiProperty({ example: 'ولاية أمن الرباط' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  nameAr: string;

  @ApiProperty({ example: 'Rabat police prefecture' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  nameEn: string;
}

export class PrefectureView extends NewPrefecture {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'The national level sees every prefecture.' })
  national: boolean;
}
