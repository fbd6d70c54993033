import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Column } from 'typeorm';
import { Choice, Choices, MultilineText, Part, TextLine } from '../../common/index.js';
import {
  CIRCUMSTANCE_LIMITS,
  MODI_OPERANDI,
  type ModusOperandiCode,
  PLACE_KINDS,
  type PlaceKind,
} from './circumstances.vocabulary.js';
import { type CommuneCode, COMMUNES } from './communes.js';

// Where an offence was, and how it was done. Codes are found by who finds a record of the case, as its offence is;
// words are of the case file, and of nobody else.

export class CasePlace {
  @Choice(COMMUNES, 'The commune, or the arrondissement of a city.')
  commune?: CommuneCode | null;

  @Choice(PLACE_KINDS, 'What kind of place it is.')
  kind?: PlaceKind | null;

  @Column({ type: 'text', nullable: true })
  @ApiPropertyOptional({
    nullable: true,
    type: String,
    example: 'Boulevard Zerktouni, devant l’agence bancaire',
    description: 'Where exactly, or a commune that has no code. In the case file alone.',
  })
  @IsOptional()
  @TextLine({ max: CIRCUMSTANCE_LIMITS.placeWords })
  words?: string | null;
}

export class ModusOperandi {
  @Choices(MODI_OPERANDI, 'How the offence was done.')
  codes?: ModusOperandiCode[] | null;

  @Column({ type: 'text', nullable: true })
  @ApiPropertyOptional({
    nullable: true,
    type: String,
    example: 'Demande l’heure, puis arrache le sac ; repart sur un motocycle sans plaque.',
    description: 'What codes do not say. In the case file alone.',
  })
  @IsOptional()
  @MultilineText({ max: CIRCUMSTANCE_LIMITS.modusOperandiWords })
  words?: string | null;
}

/** Of a case: all of it is optional. */
export class CaseCircumstances {
  @Part(
    'place',
    CasePlace,
    'Where the offence was; its codes are those of GET /vocabulary/circumstances.',
  )
  place?: CasePlace | null;

  @Part(
    'modusOperandi',
    ModusOperandi,
    'How it was done; its codes are those of GET /vocabulary/circumstances.',
  )
  modusOperandi?: ModusOperandi | null;
}
