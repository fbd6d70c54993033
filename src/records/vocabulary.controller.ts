import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
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
  @ApiOperation({
    summary: 'List the traits',
    description:
      'All that a form for traits needs: codes, labels, limits, and what is the same in other standards. The version changes with every change of it.',
  })
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: TraitVocabulary })
  traits(@Query() { lang }: VocabularyQuery): TraitVocabulary {
    return vocabularyIn(lang);
  }

  @Get('offences')
  @ApiOperation({
    summary: 'List the offences',
    description: 'What a case can be for, and whether it may be searched for.',
  })
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
