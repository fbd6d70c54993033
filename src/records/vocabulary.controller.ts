import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Permit } from '../access/index.js';
import { isSearchable, type Offence, OFFENCES } from '../cases/index.js';
import { type Language, LANGUAGES, type Text } from '../common/index.js';
import { vocabularyIn } from '../traits/index.js';
import { OffenceVocabulary, TraitVocabulary } from './vocabulary.dto.js';

class VocabularyQuery {
  @ApiPropertyOptional({ enum: LANGUAGES, description: 'All three if absent.' })
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: Language;
}

@ApiTags('vocabulary')
@Controller('vocabulary')
export class VocabularyController {
  @Get('traits')
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: TraitVocabulary })
  traits(@Query() { lang }: VocabularyQuery): TraitVocabulary {
    return vocabularyIn(lang);
  }

  @Get('offences')
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: OffenceVocabulary })
  offences(@Query() { lang }: VocabularyQuery): OffenceVocabulary {
    const codes = Object.entries(OFFENCES) as [Offence, Text][];
    return {
      offences: codes.map(([code, label]) => ({
        code,
        label: lang ? label[lang] : label,
        searchable: isSearchable(code),
      })),
    };
  }
}
