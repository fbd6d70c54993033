import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
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

/** An object with these members, described by the vocabulary itself. */
const answer = (...required: string[]) => ({
  type: 'object' as const,
  required,
  additionalProperties: true,
});

@ApiTags('vocabulary')
@Controller('vocabulary')
export class VocabularyController {
  @Get('traits')
  @Permit('vocabulary.read')
  @ApiOkResponse({ schema: answer('version', 'certainties', 'limits', 'groups', 'traits') })
  traits(@Query() { lang }: VocabularyQuery) {
    return vocabularyIn(lang);
  }

  @Get('offences')
  @Permit('vocabulary.read')
  @ApiOkResponse({ schema: answer('offences') })
  offences(@Query() { lang }: VocabularyQuery) {
    const codes = Object.entries(OFFENCES);
    return {
      offences: codes.map(([code, label]) => ({ code, label: lang ? label[lang] : label })),
    };
  }
}
