import { Controller, Get, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Permit } from '../access/index.js';
import { OFFENCES } from '../cases/index.js';
import { type Language, LANGUAGES } from '../common/index.js';
import { vocabularyIn } from '../traits/index.js';

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
  traits(@Query() { lang }: VocabularyQuery) {
    return vocabularyIn(lang);
  }

  @Get('offences')
  @Permit('vocabulary.read')
  offences(@Query() { lang }: VocabularyQuery) {
    const codes = Object.entries(OFFENCES);
    return {
      offences: codes.map(([code, label]) => ({ code, label: lang ? label[lang] : label })),
    };
  }
}
