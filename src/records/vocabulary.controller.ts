import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit, reachesOf } from '../access/index.js';
import { ACTS, isSearchable, type Offence, OFFENCES, PROVISIONS } from '../cases/index.js';
import { declaredProblems, type Language, ROLES, type Text } from '../common/index.js';
import { ALTERATIONS, type ImageAlteration } from '../enrolment/index.js';
import { vocabularyIn } from '../traits/index.js';
import { ROLE_LABELS } from '../users/index.js';
import {
  AlterationVocabulary,
  labelOf,
  OffenceVocabulary,
  ProblemVocabulary,
  RoleVocabulary,
  TraitVocabulary,
  VocabularyQuery,
} from './vocabulary.dto.js';

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
    description:
      'What a case can be for, where that is in the law, and whether it may be searched for.',
  })
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: OffenceVocabulary })
  offences(@Query() { lang }: VocabularyQuery): OffenceVocabulary {
    const codes = Object.entries(OFFENCES) as [Offence, Text][];
    return {
      offences: codes.map(([code, label]) => ({
        code,
        label: labelOf(label, lang),
        searchable: isSearchable(code),
        provision: provisionOf(code, lang),
      })),
    };
  }

  @Get('alterations')
  @ApiOperation({
    summary: 'List the alterations of images',
    description: 'What may have been done to an image before it is searched with.',
  })
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: AlterationVocabulary })
  alterations(@Query() { lang }: VocabularyQuery): AlterationVocabulary {
    const codes = Object.entries(ALTERATIONS) as [ImageAlteration, Text][];
    return { alterations: codes.map(([code, label]) => ({ code, label: labelOf(label, lang) })) };
  }

  @Get('roles')
  @ApiOperation({
    summary: 'List the roles',
    description: 'What a user or an API key can be, and what each may do.',
  })
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: RoleVocabulary })
  roles(@Query() { lang }: VocabularyQuery): RoleVocabulary {
    return {
      roles: ROLES.map((code) => ({
        code,
        label: labelOf(ROLE_LABELS[code], lang),
        may: reachesOf(code),
      })),
    };
  }

  @Get('problems')
  @ApiOperation({
    summary: 'List the problems',
    description: 'Every code that a refusal or a failure can have, with its status and title.',
  })
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: ProblemVocabulary })
  problems(@Query() { lang }: VocabularyQuery): ProblemVocabulary {
    const problems = [...declaredProblems].sort(([a], [b]) => a.localeCompare(b, 'en'));
    return {
      problems: problems.map(([code, { status, title }]) => ({
        code,
        label: labelOf(title, lang),
        status,
      })),
    };
  }
}

function provisionOf(offence: Offence, lang: Language | undefined) {
  const provision = PROVISIONS[offence];
  return provision && { ...provision, act: labelOf(ACTS[provision.act], lang) };
}
